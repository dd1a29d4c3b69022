#pragma once

#include <QCategoryAxis>
#include <QFont>
#include <QString>
#include <array>
#include <vector>

#include "app/base/theme.h"
#include "app/charts/axis_scale.h"

class QChart;

namespace theca::app {

/// A label of an axis; its place in hours or as a fraction of the height of the plot.
struct AxisLabel {
    double at = 0;
    QString text;

    bool operator==(const AxisLabel&) const = default;
};

/// The two axes of a chart, drawn by Qt Charts: times below, values at the left. (Grid lines are drawn by FrameItem:
/// Qt's take longer than the curves and always close the top of the plot.) Values are placed by their fraction of the
/// height, so one axis serves linear and log scales.
class ChartAxes {
public:
    ChartAxes(QChart& chart, const QFont& font);

    /// Whether anything changed, so that the chart needs a new layout.
    bool showTimes(std::array<double, 2> range, const std::vector<AxisLabel>& labels, bool written);
    bool showValues(const std::vector<AxisLabel>& labels);
    bool setLook(const QFont& font, const Theme& theme);

private:
    QCategoryAxis* m_times;
    QCategoryAxis* m_values;
    std::array<double, 2> m_range{0, 0};
    std::vector<AxisLabel> m_timeLabels;
    std::vector<AxisLabel> m_valueLabels;
    QFont m_font;
    QColor m_ink;
};

}  // namespace theca::app
