#pragma once

#include <QString>

#include "core/scenario/fault.h"

namespace theca::app {

/// The kind of a fault, as headings, menus and events say it: "Kinked catheter".
QString faultTitle(const Fault& fault);

}  // namespace theca::app
