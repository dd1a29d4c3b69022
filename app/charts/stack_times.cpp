#include "app/charts/stack_times.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>

#include "app/base/number_text.h"

namespace theca::app {

void ViewedTimes::setWhole(TimeRange whole) {
    m_whole = whole;
    if (m_zoom) m_zoom = panned(*m_zoom, whole, 0);
}

void ViewedTimes::show(TimeRange range) {
    const bool everything = range[1] - range[0] >= (m_whole[1] - m_whole[0]) * (1 - 1e-9);
    m_zoom = everything ? std::nullopt : std::optional(range);
}

TimeView shownTimes(const ViewedTimes& times, TimeUnit unit, double pixels, const QFont& caption) {
    TimeView time{times.range(), times.whole(), false, 1, {}};
    time.inDays = countsInDays(unit, time.whole[1] - time.whole[0]);
    const QFontMetricsF metrics(caption);
    const double widest = metrics.horizontalAdvance(timeTickText(time.range[1], 0.5, time.inDays, QLocale()));
    const int room = std::max(2, static_cast<int>(pixels / (widest + 28)));
    const TimeTicks ticks = timeTicks(time.range, room, time.inDays);
    time.step = ticks.step;
    for (const double at : ticks.at) time.labels.push_back({at, timeTickText(at, ticks.step, time.inDays, QLocale())});
    return time;
}

}  // namespace theca::app
