#pragma once

#include <QString>

namespace theca::app {

/// The notice on every view, picture, print and file.
QString notice();

}  // namespace theca::app
