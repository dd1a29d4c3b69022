#pragma once

#include <QByteArray>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"

namespace theca::app {

/// The data table of the charts as CSV: the same rows, numbers and units, with a decimal point in every language, below
/// lines with the notice, scenario, drug and people that begin with #.
QByteArray shownCsv(const Shown& shown, const ChartContent& content);

}  // namespace theca::app
