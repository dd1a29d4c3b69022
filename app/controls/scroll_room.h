#pragma once

#include <QScrollArea>

namespace theca::app {

/// For a new, empty scroll area. Until it is shown, Qt assumes that it is tiny, so its first layout has a scroll bar,
/// which disappears at once and makes everything inside be laid out a second time. This makes Qt assume `room`.
inline void expectRoom(QScrollArea& area, QSize room) {
    area.resize(room);
    area.viewport()->resize(room);
}

/// `page` in an area that scrolls up and down where there is less height than the page needs, and is not seen
/// elsewhere.
inline QScrollArea* scrollingWhereLow(QWidget* page, QSize room, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    expectRoom(*area, room);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(false);  // one ground with what is around it
    area->viewport()->setAutoFillBackground(false);
    return area;
}

}  // namespace theca::app
