#pragma once

#include <QString>
#include <string>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"

namespace theca::app {

/// How a person chose to look, beside what the scenario says.
struct ChartChoice {
    bool published = true;   ///< with what was observed under the same protocols
    bool previous = true;    ///< with the curves before the last change
    bool logColours = true;  ///< of the spine
    std::string effect;      ///< the column of the effect to show; the first score where the drug has no such one
};

/// What the charts show.
ChartContent chartContent(const Shown& shown, const Theme& theme, const ChartChoice& choice);

}  // namespace theca::app
