#pragma once

#include <QScrollArea>

namespace theca::app {

/// For a new scroll area that is still empty. Until it is shown Qt takes it to be tiny, so that its first layout has a
/// scroll bar, which vanishes at once and makes everything inside be laid out again. This makes it expect `room`.
inline void expectRoom(QScrollArea& area, QSize room) {
    area.resize(room);
    area.viewport()->resize(room);
}

}  // namespace theca::app
