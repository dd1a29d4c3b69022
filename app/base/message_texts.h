#pragma once

#include <span>

namespace theca::app {

/// The English sentences of all error codes, for translation.
std::span<const char* const> translatableMessages();

}  // namespace theca::app
