#pragma once

#include <QAbstractTableModel>
#include <QByteArray>
#include <QStringList>
#include <vector>

#include "app/charts/chart_content.h"

namespace theca::app {

/// What the charts show as numbers: one row a time, one column a curve, in the units of the charts; what was
/// observed has rows at its own times and columns of its own. Qt::EditRole
/// gives the numbers themselves.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ChartTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// The whole run, or the times the person typed, in some 150 round steps.
    void show(const ChartContent& content);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The same table as a file, with a point in every language; where there is no value the field is empty.
    QByteArray csv() const;

private:
    QStringList m_headings;                      ///< time first
    std::vector<std::vector<double>> m_columns;  ///< likewise
    void addObserved(const ChartSpec& chart, const std::vector<double>& times);

    std::vector<double> m_least;  ///< what is told as "below …" in each column
    double m_step = 1;  ///< between rows, in the time's unit
};

}  // namespace theca::app
