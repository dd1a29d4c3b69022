#pragma once

#include <QWidget>

#include "app/charts/chart_content.h"

class QTableView;

namespace theca::app {

class ChartTableModel;

/// The charts as numbers: one row per time, one column per curve, in the units of the charts.
class DataTable final : public QWidget {
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    /// No effect while the table is hidden.
    void show(const ChartContent& content);
    using QWidget::show;
    QTableView* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void fit();
    std::vector<int> neededWidths() const;

    ChartTableModel* m_model;
    QTableView* m_table;
};

}  // namespace theca::app
