#include "app/controls/flow_layout.h"

#include <algorithm>

namespace theca::app {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) {}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.push_back(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const {
    QSize line(-m_gap, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        line.rwidth() += m_gap + item->sizeHint().width();
        line.setHeight(std::max(line.height(), item->sizeHint().height()));
    }
    const QMargins around = contentsMargins();
    return line.expandedTo({0, 0}) + QSize(around.left() + around.right(), around.top() + around.bottom());
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& box) {
    QLayout::setGeometry(box);
    place(box, true);
}

int FlowLayout::place(const QRect& box, bool apply) const {
    const QRect inside = box.marginsRemoved(contentsMargins());
    int x = inside.left();
    int y = inside.top();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (x > inside.left() && x + size.width() > inside.right() + 1) {
            x = inside.left();
            y += line + m_gap / 2;
            line = 0;
        }
        if (apply) item->setGeometry(QRect(QPoint(x, y), size.boundedTo(QSize(inside.width(), size.height()))));
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    return y + line - box.top() + contentsMargins().bottom();
}

}  // namespace theca::app
