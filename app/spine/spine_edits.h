#pragma once

#include <QString>

#include "app/document/edit.h"
#include "app/spine/spine_content.h"

namespace theca::app {

/// Puts a device of a therapy at a level.
Edit moveDevice(std::size_t therapy, const SpineDevice& device, Level level);
/// A drag from level to level is one step of undo.
QString moveKey(std::size_t therapy, const SpineDevice& device);

}  // namespace theca::app
