#pragma once

#include <QString>
#include <memory>

#include "app/start/command_line.h"
#include "core/data/library.h"

namespace theca::app {

/// Draws the stage of a talk without a window, as the command line asks. A sentence about what went wrong, or an empty
/// one.
QString renderStage(const Arguments& arguments, std::shared_ptr<const Library> library);

/// Writes a talk on paper. The same sentence.
QString writeHandout(const Arguments& arguments, std::shared_ptr<const Library> library);

/// Gives a talk until it ends. The same sentence.
QString presentTalk(const Arguments& arguments, std::shared_ptr<const Library> library);

}  // namespace theca::app
