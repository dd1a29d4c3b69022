#include "app/charts/chart_table_model.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>

#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/charts/axis_scale.h"
#include "app/charts/chart_bands.h"
#include "app/charts/chart_curve.h"
#include "app/charts/observed_text.h"
#include "core/text/csv_field.h"

namespace theca::app {

namespace {

/// The times of a table and those of every observed point, rising. A time occurs once, or as often as one set has
/// points then.
std::vector<double> withObserved(const std::vector<double>& times, const ChartContent& content,
                                 const std::array<double, 2>& range) {
    std::map<double, std::size_t> rows;
    for (const double time : times) rows.emplace(time, 1);
    for (const ChartSpec& chart : content.charts) {
        for (const ObservedSet& set : chart.observed) {
            std::map<double, std::size_t> own;
            for (std::size_t i = 0; i < set.markCount(); ++i) {
                const double at = (*set.marks)[i].middle();
                if (at < range[0] || at > range[1]) continue;
                std::size_t& needed = rows[at];
                needed = std::max(needed, ++own[at]);
            }
        }
    }
    std::vector<double> all;
    for (const auto& [time, count] : rows) all.insert(all.end(), count, time);
    return all;
}

/// Value, low and high end at every time; NaN if nothing was observed. Points at the same time have a row each.
std::array<std::vector<double>, 3> columnsOf(const ObservedSet& set, const std::vector<double>& times) {
    const std::vector<double> none(times.size(), std::nan(""));
    std::array<std::vector<double>, 3> columns{none, none, none};
    const auto fill = [&](std::size_t row, double value, double low, double high) {
        columns[0][row] = value;
        columns[1][row] = low;
        columns[2][row] = high;
    };
    for (const ObservedWindow& window : set.windows) {
        for (std::size_t row = 0; row < times.size(); ++row)
            if (times[row] >= window.from && times[row] <= window.until)
                fill(row, std::nan(""), window.low, window.high);
    }
    std::map<double, std::size_t> before;
    for (std::size_t i = 0; i < set.markCount(); ++i) {
        const ObservedMark& mark = (*set.marks)[i];
        const auto row = std::lower_bound(times.begin(), times.end(), mark.middle());
        if (row == times.end() || *row != mark.middle()) continue;
        const std::size_t first = static_cast<std::size_t>(row - times.begin()) + before[mark.middle()]++;
        fill(first, mark.value, mark.low, mark.high);
    }
    return columns;
}

bool holdsNumbers(const std::vector<double>& column) {
    return std::any_of(column.begin(), column.end(), [](double value) { return std::isfinite(value); });
}

/// Whether two columns contain the same numbers; NaN equals NaN.
bool equal(const std::vector<double>& a, const std::vector<double>& b) {
    return std::equal(a.begin(), a.end(), b.begin(),
                      [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

}  // namespace

/// Columns without a number are left out; so are low and high ends that equal the values.
void ChartTableModel::addObserved(const ChartSpec& chart, const std::vector<double>& times) {
    for (const ObservedSet& set : chart.observed) {
        const auto columns = columnsOf(set, times);
        const QString name = set.own ? keyText(set) : tr("%1 (%2)", "label, source").arg(set.label, set.cite);
        const std::array headings{tr("%1: %2 (%3)", "chart, therapy, unit").arg(chart.title, name, chart.unit),
                                  tr("%1, low end", "heading of a value").arg(name),
                                  tr("%1, high end", "heading of a value").arg(name)};
        const bool spread = !holdsNumbers(columns[0]) || !equal(columns[1], columns[2]);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!holdsNumbers(columns.at(i)) || (i > 0 && !spread)) continue;
            m_headings << headings.at(i);
            m_columns.push_back(columns.at(i));
            m_least.push_back(leastShown(chart.unit));
        }
    }
}

/// A column a percentile, at the times of the table.
void ChartTableModel::addBand(const ChartSpec& chart, const QString& therapy, const PercentileBand& band,
                              const std::vector<double>& times) {
    for (const BandPercentile& percentile : bandPercentiles()) {
        std::vector<double> values;
        for (const double time : times) values.push_back(percentileAt(band, percentile.values, time));
        m_headings << tr("%1: %2, percentile %3 of people (%4)", "chart, therapy, percentile, unit")
                          .arg(chart.title, isolated(therapy), percentile.name, chart.unit);
        m_columns.push_back(std::move(values));
        m_least.push_back(leastShown(chart.unit));
    }
}

void ChartTableModel::show(const ChartContent& content) {
    const auto range = shownTimes(content);
    const bool inDays = countsInDays(content.timeUnit, range[1] - range[0]);
    const double hours = crosshairStep(range[1] - range[0], false);
    const std::array<double, 2> shown{range[0], std::min(range[1], horizonOf(content))};
    const std::vector<double> times = withObserved(timeGrid(shown, hours), content, shown);

    beginResetModel();
    const double unit = inDays ? 24 : 1;
    m_step = hours / unit;
    m_headings = {inDays ? tr("Time (days)") : tr("Time (h)")};
    m_columns = {times};
    m_least = {0};
    for (double& time : m_columns.front()) time /= unit;
    for (const ChartSpec& chart : content.charts) {
        const std::vector<ShownBand> bands = bandsOf(content, chart);
        for (const Curve& curve : curvesOf(content, chart)) {
            m_headings << tr("%1: %2 (%3)", "chart, therapy, unit").arg(chart.title, isolated(curve.name), chart.unit);
            m_columns.emplace_back(times.size());
            m_least.push_back(leastShown(chart.unit));
            curve.source.sample(times, m_columns.back());
            if (const PercentileBand* band = bandOf(bands, curve.therapy)) addBand(chart, curve.name, *band, times);
        }
        addObserved(chart, times);
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
    const auto column = static_cast<std::size_t>(index.column());
    const double value = m_columns[column][static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole) return value;
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return column == 0 ? tickText(value, m_step, QLocale()) : numberText(value, QLocale(), m_least[column]);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole) ||
        section < 0 || section >= m_headings.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headings[section];
}

QByteArray ChartTableModel::csv() const {
    std::string text;
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        if (column > 0) text += ',';
        text += csvText(withoutIsolates(m_headings[column]).toStdString());
    }
    text += '\n';
    for (int row = 0; row < rowCount(); ++row) {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (column > 0) text += ',';
            text += csvNumber(withoutDust(m_columns[column][static_cast<std::size_t>(row)], m_least[column]));
        }
        text += '\n';
    }
    return QByteArray::fromStdString(text);
}

}  // namespace theca::app
