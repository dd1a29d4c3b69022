#pragma once

#include <functional>

namespace theca::app {

/// A clock that counts seconds from now on.
std::function<double()> realSeconds();

}  // namespace theca::app
