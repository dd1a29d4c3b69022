#include "app/charts/chart_table_model.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/charts/axis_scale.h"
#include "app/charts/chart_curve.h"
#include "app/charts/number_text.h"

namespace theca::app {

namespace {

QByteArray csvField(const QString& text) {
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n')) return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

}  // namespace

void ChartTableModel::show(const ChartContent& content) {
    const auto range = shownTimes(content);
    const bool inDays = countsInDays(content.timeUnit, range[1] - range[0]);
    const double hours = crosshairStep(range[1] - range[0], false);
    const std::vector<double> times = timeGrid({range[0], std::min(range[1], horizonOf(content))}, hours);

    beginResetModel();
    const double unit = inDays ? 24 : 1;
    m_step = hours / unit;
    m_headings = {inDays ? tr("Time (days)") : tr("Time (h)")};
    m_columns = {times};
    for (double& time : m_columns.front()) time /= unit;
    for (const ChartSpec& chart : content.charts) {
        for (const Curve& curve : curvesOf(content, chart)) {
            m_headings << tr("%1: %2 (%3)", "chart, therapy, unit").arg(chart.title, curve.name, chart.unit);
            m_columns.emplace_back(times.size());
            curve.source.sample(times, m_columns.back());
        }
    }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.front().size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const double value = m_columns[static_cast<std::size_t>(index.column())][static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole) return value;
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return index.column() == 0 ? tickText(value, m_step, QLocale()) : numberText(value, QLocale());
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_headings.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headings[section];
}

QByteArray ChartTableModel::csv() const {
    QByteArray text;
    for (qsizetype column = 0; column < m_headings.size(); ++column)
        text += (column > 0 ? "," : "") + csvField(m_headings[column]);
    text += '\n';
    for (int row = 0; row < rowCount(); ++row) {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const double value = m_columns[column][static_cast<std::size_t>(row)];
            if (column > 0) text += ',';
            if (std::isfinite(value)) text += QByteArray::number(value, 'g', 10);
        }
        text += '\n';
    }
    return text;
}

}  // namespace theca::app
