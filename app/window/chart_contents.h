#pragma once

#include <QString>

#include "app/charts/chart_content.h"
#include "app/document.h"

namespace theca::app {

/// What the charts show for the document as it is.
ChartContent chartContent(const Document& document, const Theme& theme);

/// Where the top chart looks: "Spinal fluid at L1".
QString placeName(const View& view, CsfModel model);
Signal placeSignal(const View& view);

/// Why there is no chart of an effect; empty where there is one.
QString missingEffect(const Drug& drug);

}  // namespace theca::app
