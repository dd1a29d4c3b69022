#pragma once

#include <vector>

#include "app/charts/chart_content.h"
#include "app/charts/event_marks.h"

namespace theca::app {

/// What happened in the shown therapies, one row each, in words; therapies without events have none.
std::vector<EventRow> eventRows(const ChartContent& content, bool inDays);

/// The time of the next event after (or before) `hours`; none where there is none.
std::optional<double> nextEvent(const std::vector<EventRow>& rows, double hours, bool forward);

}  // namespace theca::app
