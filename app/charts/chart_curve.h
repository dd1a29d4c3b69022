#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/charts/curve_sampling.h"

namespace theca::app {

/// One therapy or pinned run in one chart: what it is called, how it is drawn, and its values in the chart's unit.
struct Curve {
    QString name;
    TherapyStyle style;
    CurveSource source;
    std::optional<std::size_t> therapy = {};  ///< its place in ChartContent::looks; none: a pinned run

    double valueAt(double hours) const;
};

/// The curves a chart shows: therapies that are on and have the signal, then pinned runs that have it.
std::vector<Curve> curvesOf(const ChartContent& content, const ChartSpec& chart);
/// The curves as they were, of therapies that are on.
std::vector<Curve> ghostsOf(const ChartContent& content, const ChartSpec& chart);

/// How long the run of a content is, h; 1 where there is none.
double horizonOf(const ChartContent& content);
/// The times there are to see: those typed, else the whole run.
std::array<double, 2> shownTimes(const ChartContent& content);

}  // namespace theca::app
