#pragma once

#include <Qt>
#include <optional>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/charts/event_marks.h"
#include "app/charts/time_view.h"

/// The keys of the charts, described in docs/manual.md.
namespace theca::app {

/// What a key does to a stack of charts.
struct StackKey {
    enum class Act { Step, Pan, End, NextPlace, ZoomIn, ZoomOut, ShowAll, Playhead, Play, Mark, Why, Sound, Hide };

    Act act = Act::Step;
    bool forward = false;
    bool fine = false;

    bool operator==(const StackKey&) const = default;
};
/// None: the key is not for the charts.
std::optional<StackKey> stackKey(int key, Qt::KeyboardModifiers modifiers);

/// The next round time from the crosshair, or from the edge of the times in view.
double steppedTime(std::optional<double> crosshair, TimeRange range, const StackKey& key);
/// The nearer one of the next event and the next observed point.
std::optional<double> nextPlace(const std::vector<EventRow>& events, const ChartContent& content, double hours,
                                bool forward);

}  // namespace theca::app
