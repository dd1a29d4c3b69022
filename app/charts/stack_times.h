#pragma once

#include <QFont>
#include <optional>

#include "app/charts/time_view.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// Which part of the available times is in view, h.
class ViewedTimes {
public:
    const TimeRange& whole() const { return m_whole; }
    TimeRange range() const { return m_zoom.value_or(m_whole); }
    /// Other available times; a zoom is kept as far as possible.
    void setWhole(TimeRange whole);
    /// All of them, or a part.
    void show(TimeRange range);

private:
    TimeRange m_whole{0, 1};
    std::optional<TimeRange> m_zoom;
};

/// The times written below a plot `pixels` wide, in the caption font.
TimeView shownTimes(const ViewedTimes& times, TimeUnit unit, double pixels, const QFont& caption);

}  // namespace theca::app
