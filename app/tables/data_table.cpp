#include "app/tables/data_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/charts/chart_table_model.h"

namespace theca::app {

namespace {

constexpr int headingLines = 4;
constexpr int narrowestColumn = 72;

}  // namespace

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
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setMinimumSectionSize(scaled(narrowestColumn));
    header->setDefaultAlignment(
        Qt::Alignment(Qt::AlignRight | Qt::AlignBottom | static_cast<Qt::AlignmentFlag>(Qt::TextWordWrap)));
    fitRows();
}

void DataTable::fitRows() {
    const int line = fontMetrics().lineSpacing();
    m_table->horizontalHeader()->setFixedHeight(headingLines * line + scaled(8));
    m_table->verticalHeader()->setDefaultSectionSize(line + scaled(6));
}

void DataTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitRows();
}

void DataTable::show(const ChartContent& content) {
    if (isVisible()) m_model->show(content);
}

}  // namespace theca::app
