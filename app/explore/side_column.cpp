#include "app/explore/side_column.h"

#include <QEvent>
#include <QLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/controls/scroll_room.h"

namespace theca::app {

namespace {

constexpr QSize usualRoom(300, 1000);

}  // namespace

SideColumn::SideColumn(QWidget* parent) : QScrollArea(parent) {
    expectRoom(*this, usualRoom);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void SideColumn::showWhole(bool whole) {
    if (whole == m_whole) return;
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

int SideColumn::wholeHeight() const {
    if (!widget()) return 0;
    const int wanted = widget()->layout()->totalHeightForWidth(viewport()->width());
    return std::max(wanted, widget()->sizeHint().height());
}

QSize SideColumn::sizeHint() const { return {scaled(300), m_whole ? wholeHeight() : scaled(200)}; }

QSize SideColumn::minimumSizeHint() const { return {scaled(200), m_whole ? wholeHeight() : 0}; }

bool SideColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace theca::app
