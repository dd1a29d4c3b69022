#pragma once

#include <QString>

namespace theca::app {

/// What stands on every view, picture, print and file.
QString notice();

}  // namespace theca::app
