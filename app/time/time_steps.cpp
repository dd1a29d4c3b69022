#include "app/time/time_steps.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/base/number_text.h"
#include "app/charts/axis_scale.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Time)
};

constexpr double apart = 1e-9;  ///< h
constexpr int roundStops = 13;

/// The next multiple of `step`, or the one after it if that is less than rounding error away.
double nextMultiple(double hours, double step, bool forward) {
    const double steps = hours / step;
    return (forward ? std::floor(steps + 1e-6) + 1 : std::ceil(steps - 1e-6) - 1) * step;
}

/// Keeps the nearer of two later times.
void consider(double& best, double hours, double from, bool forward) {
    if (forward ? hours > from + apart : hours < from - apart)
        best = forward ? std::min(best, hours) : std::max(best, hours);
}

double nearest(const TimeContent& content, double best, bool forward) {
    for (const double event : content.events) consider(best, event, content.playhead, forward);
    for (const Bookmark& mark : content.bookmarks) consider(best, mark.at.number(), content.playhead, forward);
    return std::clamp(best, 0.0, content.horizon);
}

}  // namespace

double nextStep(const TimeContent& content, bool forward, bool fine) {
    const double next = nextMultiple(content.playhead, crosshairStep(content.horizon, fine), forward);
    return std::clamp(next, 0.0, content.horizon);
}

double nextStop(const TimeContent& content, bool forward) {
    const double step = timeTicks({0, content.horizon}, roundStops, content.inDays).step;
    return nearest(content, nextMultiple(content.playhead, step, forward), forward);
}

double nextMark(const TimeContent& content, bool forward) {
    return nearest(content, forward ? content.horizon : 0, forward);
}

QString speedText(double hoursPerSecond) {
    constexpr double day = 24;
    const QLocale locale;
    const auto written = [&locale](double number) { return tickText(number, 0, locale); };
    if (hoursPerSecond >= day) return Words::tr("1 s = %1 d").arg(written(hoursPerSecond / day));
    if (hoursPerSecond >= 1) return Words::tr("1 s = %1 h").arg(written(hoursPerSecond));
    return Words::tr("1 s = %1 min").arg(written(std::round(hoursPerSecond * 60e6) / 1e6));
}

double toMinute(double hours) { return std::round(hours * 60) / 60; }

}  // namespace theca::app
