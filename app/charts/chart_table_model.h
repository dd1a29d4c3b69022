#pragma once

#include <QAbstractTableModel>
#include <QByteArray>
#include <QStringList>
#include <vector>

#include "app/charts/chart_content.h"

namespace theca::app {

/// The charts as numbers: one row per time, one column per curve, in the units of the charts; after a curve the
/// percentiles of its virtual people. Observed values have rows at their own times and columns of their own. Qt::EditRole
/// returns the numbers themselves.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ChartTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// The whole run, or the times the user typed, in about 150 round steps.
    void show(const ChartContent& content);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The same table as a file, with a decimal point in every language; empty fields where there is no value.
    QByteArray csv() const;

private:
    QStringList m_headings;                      ///< time comes first
    std::vector<std::vector<double>> m_columns;  ///< in the same order
    void addBand(const ChartSpec& chart, const QString& therapy, const PercentileBand& band,
                 const std::vector<double>& times);
    void addObserved(const ChartSpec& chart, const std::vector<double>& times);

    std::vector<double> m_least;  ///< in each column, values below this are shown as "< …"
    double m_step = 1;            ///< between rows, in the unit of time
};

}  // namespace theca::app
