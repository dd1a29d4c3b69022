#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/data/drug.h"
#include "core/model/signal.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// The read-outs of a drug that the effect chart can show: scores, fractions left and indices, then what is at the places
/// where the drug acts.
std::vector<const ReadOut*> shownEffects(const Drug& drug);

/// The place of the top chart: "Spinal fluid at L1".
QString placeName(const View& view, CsfModel model);
Signal placeSignal(const View& view);

/// Why there is no chart of an effect; empty if there is one.
QString missingEffect(const Drug& drug);
/// The drug's first score, as an index into its read-outs.
std::optional<int> firstScore(const Drug& drug);

}  // namespace theca::app
