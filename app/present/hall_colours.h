#pragma once

#include <QColor>
#include <array>
#include <vector>

#include "app/base/theme.h"
#include "core/lesson/lesson.h"
#include "core/scenario/scenario.h"

/// The colours of the stage: white for a bright room, black for a dark one. A projector's black is the wall, so every
/// colour stands at least 7 : 1 from its ground.
namespace theca::app {

struct HallColours {
    QColor ground;
    QColor ink;
    QColor muted;
    QColor grid;
    QColor playhead;
    std::array<QColor, 4> therapies;  ///< tablets, injection, pump, a fourth one

    bool operator==(const HallColours&) const = default;
};

HallColours hallColours(HallPalette palette);

/// How one therapy of a scene is told from the others: no two share colour, dash, marker or letter.
struct HallStyle {
    std::size_t colour = 0;  ///< in HallColours::therapies
    TherapyStyle::Dash dash = TherapyStyle::Dash::Solid;
    TherapyStyle::Marker marker = TherapyStyle::Marker::Square;
    QChar letter;  ///< A to D where therapies share a route; none where the route tells them apart

    bool operator==(const HallStyle&) const = default;
};

/// The styles of the therapies `show` (at most four) of a scenario, in that order.
std::vector<HallStyle> hallStyles(const Scenario& scenario, const std::vector<int>& show);

}  // namespace theca::app
