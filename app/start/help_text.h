#pragma once

#include <QString>

namespace theca::app {

/// What --help prints, in the language settled by `readArguments`.
QString helpText();

}  // namespace theca::app
