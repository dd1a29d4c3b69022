#include "app/learn/order_list.h"

#include <QKeyEvent>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

constexpr int rowHeight = 28;

}  // namespace

OrderList::OrderList(QWidget* parent) : QListWidget(parent) {
    setDragDropMode(QAbstractItemView::InternalMove);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setAccessibleName(tr("Put in order"));
    setToolTip(tr("Drag an entry, or move it with Ctrl and the up and down keys."));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OrderList::show(const std::vector<QString>& wanted) {
    QStringList next;
    for (const QString& one : wanted) next << one;
    if (next == words()) return;
    clear();
    for (const QString& one : wanted) addItem(one);
    for (int i = 0; i < count(); ++i) item(i)->setData(Qt::UserRole, item(i)->text());
    number();
    setCurrentRow(0);
    updateGeometry();
}

/// Each row says its place, so that a reader hears it.
void OrderList::number() {
    for (int i = 0; i < count(); ++i)
        item(i)->setText(tr("%1. %2", "place in an order, what stands there")
                             .arg(i + 1)
                             .arg(item(i)->data(Qt::UserRole).toString()));
}

QStringList OrderList::words() const {
    QStringList all;
    for (int i = 0; i < count(); ++i) all << item(i)->data(Qt::UserRole).toString();
    return all;
}

QSize OrderList::sizeHint() const {
    int height = 2 * frameWidth() + 2;
    const int width = std::max(scaled(120), viewport()->width() - scaled(8));
    for (int i = 0; i < count(); ++i) {
        const QRect room(0, 0, width, 1000);
        height += std::max(scaled(rowHeight),
                           fontMetrics().boundingRect(room, Qt::TextWordWrap, item(i)->text()).height() + scaled(8));
    }
    return {scaled(226), height};
}

void OrderList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    const int width = std::max(scaled(120), viewport()->width() - scaled(8));
    for (int i = 0; i < count(); ++i) {
        const QRect room(0, 0, width, 1000);
        const int high = fontMetrics().boundingRect(room, Qt::TextWordWrap, item(i)->text()).height() + scaled(8);
        item(i)->setSizeHint({width, std::max(scaled(rowHeight), high)});
    }
    updateGeometry();
}

void OrderList::keyPressEvent(QKeyEvent* event) {
    const bool moves = event->modifiers() & Qt::ControlModifier;
    const int row = currentRow(), by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (!moves || by == 0) return QListWidget::keyPressEvent(event);
    if (row + by < 0 || row + by >= count()) return;
    QListWidgetItem* taken = takeItem(row);
    insertItem(row + by, taken);
    setCurrentRow(row + by);
    number();
    emit ordered();
}

void OrderList::dropEvent(QDropEvent* event) {
    QListWidget::dropEvent(event);
    number();
    emit ordered();
}

}  // namespace theca::app
