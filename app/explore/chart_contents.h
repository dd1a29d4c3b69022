#pragma once

#include <QString>
#include <string>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"

namespace theca::app {

/// The user's choices of view that are not stored in the scenario.
struct ChartChoice {
    bool published = true;   ///< show what was observed under the same protocols
    bool previous = true;    ///< show the curves before the last change
    bool logColours = true;  ///< of the spine
    std::string effect;      ///< the column of the effect shown; if the drug does not have it, the first score
};

/// What the charts show.
ChartContent chartContent(const Shown& shown, const Theme& theme, const ChartChoice& choice);

}  // namespace theca::app
