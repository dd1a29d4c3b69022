#pragma once

#include <QString>

#include "app/base/theme.h"

namespace theca::app {

/// One therapy as the charts draw it.
struct TherapyLook {
    QString name;
    TherapyStyle style;
    bool shown = true;

    bool operator==(const TherapyLook&) const = default;
};

}  // namespace theca::app
