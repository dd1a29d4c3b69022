#pragma once

#include <QString>

#include "core/scenario/fault.h"

namespace theca::app {

/// The kind of a fault in headings, menus and events: "Kinked catheter".
QString faultTitle(const Fault& fault);
/// The same with its values, for events: "Leak of 30 %".
QString faultText(const Fault& fault);

}  // namespace theca::app
