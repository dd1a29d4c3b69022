#include "app/tables/data_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "app/base/appearance.h"
#include "app/charts/chart_table_model.h"

namespace theca::app {

namespace {

constexpr int widestWord = 160;
const auto widestNumber = QStringLiteral("0.0000888");

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
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setDefaultAlignment(
        Qt::Alignment(Qt::AlignRight | Qt::AlignBottom | static_cast<Qt::AlignmentFlag>(Qt::TextWordWrap)));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DataTable::fit);
    fit();
}

/// Of each column: for its numbers, and for the longest word of its heading.
std::vector<int> DataTable::neededWidths() const {
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    std::vector<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = fontMetrics().horizontalAdvance(widestNumber);
        for (const QString& word : m_model->headerData(column, Qt::Horizontal).toString().split(QLatin1Char(' ')))
            widest = std::max(widest, std::min(metrics.horizontalAdvance(word), scaled(widestWord)));
        widths.push_back(widest + scaled(14));
    }
    return widths;
}

/// Columns share what they do not need; where they need more than there is, the table scrolls. The heading is as high
/// as the one with most lines.
void DataTable::fit() {
    QHeaderView* header = m_table->horizontalHeader();
    const QFontMetrics metrics(header->font());
    const std::vector<int> needed = neededWidths();
    const int spare = m_table->viewport()->width() - std::accumulate(needed.begin(), needed.end(), 0);
    const int each = needed.empty() ? 0 : std::max(0, spare / static_cast<int>(needed.size()));
    int high = metrics.lineSpacing();
    for (std::size_t i = 0; i < needed.size(); ++i) {
        const auto column = static_cast<int>(i);
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        const QRect room(0, 0, needed[i] + each - scaled(10), QWIDGETSIZE_MAX);
        header->resizeSection(column, needed[i] + each);
        high = std::max(high, metrics.boundingRect(room, Qt::TextWordWrap, heading).height());
    }
    header->setFixedHeight(high + scaled(8));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + scaled(6));
}

bool DataTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fit();
    return QWidget::eventFilter(watched, event);
}

void DataTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void DataTable::show(const ChartContent& content) {
    if (isVisible()) m_model->show(content);
}

}  // namespace theca::app
