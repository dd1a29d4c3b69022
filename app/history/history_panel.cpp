#include "app/history/history_panel.h"

#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

constexpr int indent = 14;
constexpr int deepest = 6;  ///< further indentation would leave no room for words
constexpr int fewestRows = 8;

/// A step with a dot before it, filled for the current one.
class StepDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem item = option;
        item.rect.setLeft(option.rect.left() + room(index));
        const bool current = index.data(HistoryModel::currentRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor ink = option.palette.color(current ? QPalette::Highlight : QPalette::PlaceholderText);
        painter->setPen(QPen(ink, 1.5));
        painter->setBrush(current ? QBrush(ink) : QBrush(Qt::NoBrush));
        const double radius = scaled(4);
        painter->drawEllipse(QPointF(item.rect.left() - scaled(8), item.rect.center().y() + 1), radius, radius);
        painter->restore();
        QStyledItemDelegate::paint(painter, item, index);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {scaled(120), option.fontMetrics.height() + scaled(8)};
    }

private:
    static int room(const QModelIndex& index) {
        return scaled(18) + scaled(indent) * std::min(deepest, index.data(HistoryModel::depthRole).toInt());
    }
};

}  // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : SidePage(parent), m_model(new HistoryModel(this)), m_list(new QListView(this)) {
    auto* note = new QLabel(tr("Every step, also those you went back from. A click goes there."), this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    setTextRole(note, TextRole::Caption);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("History"));
    m_list->setToolTip(tr("Up and down choose a step, Return goes there."));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(note);
    rows->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &HistoryPanel::ask);
    connect(m_list, &QListView::activated, this, &HistoryPanel::ask);
}

void HistoryPanel::show(const PageContent& content) {
    m_model->show(content.history, content.edition, content.shown.library);
    m_list->setMinimumHeight(fewestRows * (m_list->fontMetrics().height() + scaled(8)));
    const QModelIndex current = m_model->index(m_model->currentRow());
    m_list->setCurrentIndex(current);
    m_list->scrollTo(current);
}

void HistoryPanel::ask(const QModelIndex& index) {
    if (index.isValid()) emit goToAsked(m_model->rows()[static_cast<std::size_t>(index.row())].step);
}

PageOffer historyPage() {
    return {.id = QStringLiteral("history"),
            .button = HistoryPanel::tr("History"),
            .tip = HistoryPanel::tr("Every step, to go back to."),
            .fills = true,
            .make = [](QWidget* parent) -> SidePage* { return new HistoryPanel(parent); }};
}

}  // namespace theca::app
