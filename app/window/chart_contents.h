#pragma once

#include <QString>
#include <string>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/document.h"

namespace theca::app {

/// How a person chose to look, beside what the scenario says.
struct ChartChoice {
    bool published = true;   ///< with what was observed under the same protocols
    bool previous = true;    ///< with the curves before the last change
    bool logColours = true;  ///< of the spine
    std::string effect;      ///< the column of the effect to show; the first score where the drug has no such one
};

/// What the charts show for the document as it is.
ChartContent chartContent(const Document& document, const Theme& theme, const ChartChoice& choice);

/// The effects of a drug that a chart can show: scores, and what is left of a reflex.
std::vector<const ReadOut*> shownEffects(const Drug& drug);

/// Where the top chart looks: "Spinal fluid at L1".
QString placeName(const View& view, CsfModel model);
Signal placeSignal(const View& view);

/// Why there is no chart of an effect; empty where there is one.
QString missingEffect(const Drug& drug);

}  // namespace theca::app
