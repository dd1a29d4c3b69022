#pragma once

#include <QString>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "app/base/theme.h"
#include "app/base/therapy_look.h"
#include "app/charts/reference_line.h"
#include "core/model/signal.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca::app {

/// An observed value, in the chart's unit. Time and value may be known as ranges.
struct ObservedMark {
    double from = 0;  ///< h
    double until = 0;
    double value = 0;
    double low = 0;  ///< the value itself if no spread is given
    double high = 0;

    double middle() const { return (from + until) / 2; }
    bool operator==(const ObservedMark&) const = default;
};

/// Values observed over a span of time, in the chart's unit.
struct ObservedWindow {
    double from = 0;  ///< h
    double until = 0;
    double low = 0;
    double high = 0;

    bool operator==(const ObservedWindow&) const = default;
};

/// Published observations or the user's own points, as a chart draws them.
struct ObservedSet {
    QString label;
    QString population;  ///< "22 healthy men"
    QString cite;        ///< short, for pictures: "Meythaler 1996"
    QString source;      ///< in full
    QString note;
    QString spread;  ///< "SD"
    bool own = false;
    int number = 0;  ///< number of own sets in a chart counts from 0; each has its own sign
    int beyond = 0;  ///< points of an own set after the end of the run
    QColor colour;   ///< of the therapy it belongs to; ink for own points
    std::shared_ptr<const std::vector<ObservedMark>> marks;  ///< in order of time; null if there are none
    std::vector<ObservedWindow> windows;

    std::size_t markCount() const { return marks ? marks->size() : 0; }
};

/// How the curve of one therapy differs between people, in the chart's unit: percentiles at rising times.
struct PercentileBand {
    std::size_t therapy = 0;  ///< its index in ChartContent::looks
    std::vector<double> hours;
    std::vector<double> p5, p25, p50, p75, p95;  ///< as many as hours; NaN makes a gap
};

/// A curve in addition to the therapies: of a pinned run, or of a therapy before the last change.
struct ChartLine {
    TherapyLook look;
    Trajectory trajectory;
    Signal signal;
    double factor = 1;                   ///< shown value = core value · factor
    std::optional<std::size_t> therapy;  ///< index in ChartContent::looks of the therapy whose earlier curve it is
};

/// A word of a title that is explained where it stands.
struct TitleWord {
    qsizetype from = 0;
    qsizetype length = 0;  ///< 0: there is none
    QString id;
    QString tip;
};

/// One chart of the stack: which signal, in which unit.
struct ChartSpec {
    QString id;     ///< "csf", "plasma", "effect"
    QString title;  ///< "Spinal fluid at L1"
    TitleWord word = {};
    QString unit;  ///< "ng/mL", "score"; said with a value
    QString axis;  ///< what stands beside the title instead, where the unit says too little
    Signal signal;
    double factor = 1;  ///< shown value = core value · factor
    bool logAllowed = true;
    std::optional<std::array<double, 2>> scale;   ///< a fixed scale (Ashworth 1–5), in shown units
    std::optional<std::array<double, 2>> limits;  ///< typed by the user, in shown units
    std::vector<ObservedSet> observed;
    std::vector<ChartLine> pinned;  ///< drawn like therapies, after them
    std::vector<ChartLine> ghosts;  ///< thin, without a name, only where they differ
    std::vector<ReferenceLine> references;
    QString note;  ///< what its curves do not show
    std::vector<PercentileBand> bands;
    int people = 0;  ///< number of people in the bands
};

/// Everything a stack of charts shows: one value, passed as a whole at every change.
struct ChartContent {
    Run run;
    QString ranges;                  ///< the axes keep their ranges while this is the same
    std::vector<TherapyLook> looks;  ///< one a trajectory of the run
    std::vector<ChartSpec> charts;
    bool log = false;
    TimeUnit timeUnit = TimeUnit::Auto;
    std::optional<std::array<double, 2>> timeLimits;  ///< typed by the user, h
    Theme theme;
};

}  // namespace theca::app
