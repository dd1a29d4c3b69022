#include "app/tables/data_table.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "app/charts/chart_table_model.h"

namespace theca::app {

DataTable::DataTable(QWidget* parent)
    : QWidget(parent), m_model(new ChartTableModel(this)), m_table(new QTableView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The curves as numbers"));
    m_table->setToolTip(tr("One row a time, one column a curve, in the units of the charts."));
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void DataTable::show(const ChartContent& content) {
    if (isVisible()) m_model->show(content);
}

}  // namespace theca::app
