#pragma once

#include <QString>

#include "core/pump/event.h"

namespace theca::app {

/// "Tablets: Tablet, 20 mg at 8 h 0 min".
QString eventText(const QString& therapy, const Event& event, bool inDays);

}  // namespace theca::app
