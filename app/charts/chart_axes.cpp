#include "app/charts/chart_axes.h"

#include <QChart>
#include <QPen>

namespace theca::app {

namespace {

/// Labels are unique texts to Qt Charts; invisible spaces tell equal ones apart.
void setLabels(QCategoryAxis* axis, const std::vector<AxisLabel>& labels) {
    for (const QString& old : axis->categoriesLabels()) axis->remove(old);
    for (const AxisLabel& label : labels) {
        QString text = label.text;
        while (axis->categoriesLabels().contains(text)) text.append(QChar(0x200B));
        axis->append(text, label.at);
    }
}

QCategoryAxis* makeAxis(QChart& chart, Qt::Alignment side) {
    auto* axis = new QCategoryAxis(&chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    axis->setStartValue(-1e9);
    chart.addAxis(axis, side);
    return axis;
}

}  // namespace

ChartAxes::ChartAxes(QChart& chart)
    : m_times(makeAxis(chart, Qt::AlignBottom)), m_values(makeAxis(chart, Qt::AlignLeft)) {
    m_times->setGridLineVisible(false);
    m_values->setRange(0, 1);
    m_values->setLineVisible(false);
}

void ChartAxes::showTimes(std::array<double, 2> range, const std::vector<AxisLabel>& labels, bool written) {
    m_times->setRange(range[0], range[1]);
    m_times->setLabelsVisible(written);
    const std::vector<AxisLabel> wanted = written ? labels : std::vector<AxisLabel>{};
    if (wanted == m_timeLabels) return;
    setLabels(m_times, wanted);
    m_timeLabels = wanted;
}

void ChartAxes::showValues(const std::vector<AxisLabel>& labels) {
    if (labels == m_valueLabels) return;
    setLabels(m_values, labels);
    m_valueLabels = labels;
}

void ChartAxes::setLook(const QFont& font, const Theme& theme) {
    for (QCategoryAxis* axis : {m_times, m_values}) {
        if (axis->labelsFont() != font) axis->setLabelsFont(font);
        if (axis->labelsBrush().color() != theme.muted) axis->setLabelsBrush(theme.muted);
    }
    const QPen grid(theme.grid, 1), line(theme.muted, 1);
    if (m_values->gridLinePen() != grid) m_values->setGridLinePen(grid);
    if (m_times->linePen() != line) m_times->setLinePen(line);
}

}  // namespace theca::app
