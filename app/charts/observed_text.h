#pragma once

#include <QString>
#include <optional>

#include "app/charts/chart_content.h"

/// Observations in words.
namespace theca::app {

/// "141 ± 29.4", "4,228 (3,870 to 4,590)", "0.23".
QString spreadText(const ObservedMark& mark, const QString& unit);
/// "130 to 1,240", or one number if both ends look the same.
QString windowText(const ObservedWindow& window, const QString& unit);

/// Everything known about a point: what, value, time, whose, where it is published. One line per sentence.
QString markText(const ObservedSet& set, const ObservedMark& mark, const QString& unit, bool inDays);
QString windowText(const ObservedSet& set, const ObservedWindow& window, const QString& unit, bool inDays);

/// The text after the sign in the heading of a chart: "IJCPT 2017, 22 healthy men"; "your data: bench".
QString keyText(const ObservedSet& set);
/// Inside a window: "Lumbar fluid, 50 to 1,200 µg/day: 130 to 1,240 (product labels)".
QString windowLabel(const ObservedSet& set, const ObservedWindow& window, const QString& unit);

/// The observations of a chart for screen readers, a sentence each with a short source; everything known about those at
/// `hours`, where the reader stands. Empty without any.
QString spokenObserved(const ChartSpec& chart, bool inDays, std::optional<double> hours);

}  // namespace theca::app
