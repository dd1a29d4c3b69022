#pragma once

#include <QByteArray>

#include "app/charts/chart_content.h"

namespace theca::app {

/// The data table of the charts as CSV: the same rows, numbers and units, with a decimal point in every language, below
/// a line with the notice that begins with #.
QByteArray shownCsv(const ChartContent& content);

}  // namespace theca::app
