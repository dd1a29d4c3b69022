#pragma once

#include <QScrollArea>

namespace theca::app {

/// For a new scroll area that is empty yet. Until it is shown it believes to be tiny, and its first layout then has a
/// scroll bar that vanishes at once, with a second layout of all that is inside. From now on it expects `room`.
inline void expectRoom(QScrollArea& area, QSize room) {
    area.resize(room);
    area.viewport()->resize(room);
}

}  // namespace theca::app
