#include "app/charts/chart_axes.h"

#include <QChart>
#include <QPen>

namespace theca::app {

namespace {

/// Qt Charts needs labels that differ; invisible spaces make equal ones differ.
void setLabels(QCategoryAxis* axis, const std::vector<AxisLabel>& labels) {
    for (const QString& old : axis->categoriesLabels()) axis->remove(old);
    for (const AxisLabel& label : labels) {
        QString text = label.text;
        while (axis->categoriesLabels().contains(text)) text.append(QChar(0x200B));
        axis->append(text, label.at);
    }
}

QCategoryAxis* makeAxis(QChart& chart, Qt::Alignment side, const QFont& font) {
    auto* axis = new QCategoryAxis(&chart);
    axis->setTitleFont(font);  // no title is shown, but Qt would still load its theme's bold font for it
    axis->setLabelsFont(font);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    axis->setStartValue(-1e9);
    chart.addAxis(axis, side);
    return axis;
}

}  // namespace

ChartAxes::ChartAxes(QChart& chart, const QFont& font)
    : m_times(makeAxis(chart, Qt::AlignBottom, font)), m_values(makeAxis(chart, Qt::AlignLeft, font)) {
    for (QCategoryAxis* axis : {m_times, m_values}) axis->setGridLineVisible(false);
    m_values->setRange(0, 1);
    m_values->setLineVisible(false);
}

bool ChartAxes::showTimes(std::array<double, 2> range, const std::vector<AxisLabel>& labels, bool written) {
    const std::vector<AxisLabel> wanted = written ? labels : std::vector<AxisLabel>{};
    if (range == m_range && wanted == m_timeLabels && m_times->isVisible() == written) return false;
    m_times->setVisible(written);
    if (wanted != m_timeLabels) setLabels(m_times, wanted);
    m_times->setRange(range[0], range[1]);
    m_range = range;
    m_timeLabels = wanted;
    return true;
}

bool ChartAxes::showValues(const std::vector<AxisLabel>& labels) {
    if (labels == m_valueLabels) return false;
    setLabels(m_values, labels);
    m_valueLabels = labels;
    return true;
}

bool ChartAxes::setLook(const QFont& font, const Theme& theme) {
    if (font == m_font && theme.muted == m_ink) return false;
    m_font = font;
    m_ink = theme.muted;
    for (QCategoryAxis* axis : {m_times, m_values}) {
        axis->setLabelsFont(font);
        axis->setLabelsBrush(theme.muted);
        axis->setLinePen(QPen(theme.muted, 1));
    }
    return true;
}

}  // namespace theca::app
