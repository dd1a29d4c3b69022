#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/charts/curve_sampling.h"

namespace theca::app {

/// One therapy or pinned run in one chart: its name, its style, and its values in the chart's unit.
struct Curve {
    QString name;
    TherapyStyle style;
    CurveSource source;
    std::optional<std::size_t> therapy = {};  ///< its index in ChartContent::looks; none: a pinned run
    Sampler withoutAssumed = {};              ///< what it would be without what is assumed of it; empty: nothing is
    QString assumed = {};                     ///< what that is, in words

    double valueAt(double hours) const;
};

/// A signal of a run, in a unit `factor` times as small as its own; after the horizon it has no values.
CurveSource sourceOf(const Trajectory& trajectory, Signal signal, double factor);
/// The curves a chart shows: shown therapies that have the signal, then pinned runs that have it.
std::vector<Curve> curvesOf(const ChartContent& content, const ChartSpec& chart);
/// What therapies that are off would show.
std::vector<CurveSource> hiddenCurvesOf(const ChartContent& content, const ChartSpec& chart);
/// The curves as they were, of therapies that are on.
std::vector<Curve> ghostsOf(const ChartContent& content, const ChartSpec& chart);

/// Length of the run of a content, h; 1 if there is none.
double horizonOf(const ChartContent& content);
/// The times that can be shown: those the user typed, otherwise the whole run.
std::array<double, 2> shownTimes(const ChartContent& content);

}  // namespace theca::app
