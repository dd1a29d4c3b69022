#pragma once

#include <QByteArray>

#include "app/charts/chart_content.h"

namespace theca::app {

/// The data table of the charts as CSV: the same rows, numbers and units, with a point in every language, below
/// the notice in a line of its own that begins with #.
QByteArray shownCsv(const ChartContent& content);

}  // namespace theca::app
