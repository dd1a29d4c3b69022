#pragma once

#include <QScrollArea>

namespace theca::app {

/// For a new, empty scroll area. Until it is shown, Qt assumes that it is tiny, so its first layout has a scroll bar,
/// which disappears at once and makes everything inside be laid out a second time. This makes Qt assume `room`.
inline void expectRoom(QScrollArea& area, QSize room) {
    area.resize(room);
    area.viewport()->resize(room);
}

}  // namespace theca::app
