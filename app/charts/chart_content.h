#pragma once

#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "app/theme.h"
#include "core/scenario.h"
#include "core/signal.h"
#include "core/simulator.h"

namespace theca::app {

/// One therapy as the charts draw it.
struct TherapyLook {
    QString name;
    TherapyStyle style;
    bool shown = true;
};

/// One chart of the stack: which signal, in which unit.
struct ChartSpec {
    QString id;     ///< "csf", "plasma", "effect"
    QString title;  ///< "Spinal fluid at L1"
    QString unit;   ///< "ng/mL", "Ashworth score"; shown beside the title
    Signal signal;
    double factor = 1;  ///< shown value = core value · factor
    bool logAllowed = true;
    std::optional<std::array<double, 2>> scale;   ///< a scale of its own (Ashworth 1–5), in shown units
    std::optional<std::array<double, 2>> limits;  ///< typed by the user, in shown units
};

/// Everything a stack of charts shows: a value, given whole at every change.
struct ChartContent {
    Run run;
    std::vector<TherapyLook> looks;  ///< one a trajectory of the run
    std::vector<ChartSpec> charts;
    bool log = false;
    TimeUnit timeUnit = TimeUnit::Auto;
    std::optional<std::array<double, 2>> timeLimits;  ///< typed by the user, h
    Theme theme;
};

}  // namespace theca::app
