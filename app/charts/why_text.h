#pragma once

#include <QString>

#include "app/charts/chart_content.h"

namespace theca::app {

class ChartPanel;

/// What every therapy in a chart does at a time and why: one sentence each, from the run. Empty where something of the
/// chart is held back.
QString whyText(const ChartContent& content, const ChartPanel& panel, double hours, bool inDays);

}  // namespace theca::app
