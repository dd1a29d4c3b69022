#include "app/tables/exposure_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/document/routes.h"
#include "app/tables/therapy_header.h"

namespace theca::app {

ExposurePanel::ExposurePanel(QWidget* parent)
    : QWidget(parent),
      m_model(new ExposureModel(this)),
      m_table(new QTableView(this)),
      m_header(new TherapyHeader(m_table)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* title = new QLabel(tr("E&xposure"), this);
    title->setBuddy(m_table);
    setTextRole(title, TextRole::Strong);
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Exposure to the drug, by therapy"));
    m_table->setToolTip(tr("Exposure in numbers; each one says what it means."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalHeader(m_header);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    fitTable();
}

void ExposurePanel::show(const ExposureContent& content, const Theme& theme) {
    m_model->show(content);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row)) m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
    std::vector<TherapyStyle> styles;
    for (const TherapyLook& look : therapyLooks(content.simulated, theme)) {
        if (look.shown) styles.push_back(look.style);
    }
    m_header->show(std::move(styles));
    fitTable();
}

/// Of the cells in these columns, in pixels.
int ExposurePanel::widestText(int first, int last) const {
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = first; column <= last && !m_model->isHeading(row); ++column)
            widest = std::max(widest, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
    return widest;
}

void ExposurePanel::fitTable() {
    const int row = fontMetrics().height() + scaled(6);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->verticalHeader()->setMinimumSectionSize(row);
    m_header->setSectionResizeMode(0, QHeaderView::Fixed);
    m_header->resizeSection(0, widestText(0, 0) + scaled(10));
    m_header->setMinimumSectionSize(widestText(1, m_model->columnCount() - 1) + scaled(14));
    const int bar = m_table->horizontalScrollBar()->maximum() > 0 ? m_table->horizontalScrollBar()->height() : 0;
    const int twoLines = 2 * QFontMetrics(roleFont(TextRole::Caption)).lineSpacing() + scaled(4);
    for (int i = 0; i < m_model->rowCount(); ++i) m_table->setRowHeight(i, m_model->isOfPeople(i) ? twoLines : row);
    const int rows = m_table->verticalHeader()->length();
    const int wanted = m_table->horizontalHeader()->sizeHint().height() + rows + 4 + bar;
    m_table->setMinimumHeight(wanted);
}

QSize ExposurePanel::sizeHint() const { return {scaled(300), m_table->minimumHeight() + scaled(24)}; }

void ExposurePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitTable();
}

}  // namespace theca::app
