#include "app/explore/side_column.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/controls/scroll_room.h"

namespace theca::app {

namespace {

constexpr QSize usualRoom(300, 1000);
constexpr int gap = 8;

}  // namespace

SideColumn::SideColumn(QWidget* parent) : QScrollArea(parent) {
    expectRoom(*this, usualRoom);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void SideColumn::setHeader(QWidget* header) {
    m_header = header;
    m_header->setParent(this);
    m_header->installEventFilter(this);
    placeHeader();
}

/// Beside the scroll bar, whether there is one or not: a header that became higher with the bar, and so made room for less
/// of the page, would call and dismiss the bar without end.
int SideColumn::headerWidth() const {
    const bool mayScroll = verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    return width() - (mayScroll ? verticalScrollBar()->sizeHint().width() : 0);
}

int SideColumn::headerRoom() const {
    return m_header && !m_header->isHidden() ? m_header->heightForWidth(headerWidth()) + gap : 0;
}

void SideColumn::placeHeader() {
    const int room = headerRoom();
    setViewportMargins(0, room, 0, 0);
    if (m_header) m_header->setGeometry(0, 0, headerWidth(), std::max(0, room - gap));
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
    return headerRoom() + std::max(wanted, widget()->sizeHint().height());
}

QSize SideColumn::sizeHint() const { return {scaled(300), m_whole ? wholeHeight() : scaled(200)}; }

QSize SideColumn::minimumSizeHint() const { return {scaled(200), m_whole ? wholeHeight() : 0}; }

bool SideColumn::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (watched == widget() && type == QEvent::LayoutRequest) updateGeometry();
    const bool otherHeader = type == QEvent::LayoutRequest || type == QEvent::Show || type == QEvent::Hide;
    if (watched == m_header && otherHeader) placeHeader();
    return QScrollArea::eventFilter(watched, event);
}

void SideColumn::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (headerRoom() != viewportMargins().top() || (m_header && m_header->width() != headerWidth())) placeHeader();
}

}  // namespace theca::app
