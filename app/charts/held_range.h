#pragma once

#include <QString>
#include <map>
#include <optional>

namespace theca::app {

/// How high a chart's curves were when they were first seen, in the unit of the core, so that the axis stays while
/// numbers change: twice the dose looks like twice the dose.
struct HeldRange {
    double curves = 0;  ///< of all therapies, hidden ones too
    double bands = 0;   ///< of people, when most were seen
    int people = 0;     ///< how many that were
};

/// By what the axis is held for (ChartContent::ranges) and the signal: an undo brings a range back with the rest.
using HeldRanges = std::map<QString, HeldRange>;

}  // namespace theca::app
