#pragma once

#include <QString>
#include <memory>

#include "app/start/command_line.h"
#include "core/data/library.h"

namespace theca::app {

/// Runs the face for patients as the command line asks: the window, a picture of a screen, or the leaflet. A sentence
/// about what went wrong, or an empty one.
QString runExplain(const Arguments& arguments, std::shared_ptr<const Library> library);

}  // namespace theca::app
