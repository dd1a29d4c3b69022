#pragma once

#include <vector>

#include "app/charts/chart_content.h"
#include "app/charts/event_marks.h"

namespace theca::app {

/// The events of the shown therapies in words, one row each; therapies without events have no row.
std::vector<EventRow> eventRows(const ChartContent& content, bool inDays);

/// The time of the next event after (or before) `hours`; none if there is none.
std::optional<double> nextEvent(const std::vector<EventRow>& rows, double hours, bool forward);

}  // namespace theca::app
