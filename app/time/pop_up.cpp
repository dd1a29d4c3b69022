#include "app/time/pop_up.h"

#include <QScreen>
#include <algorithm>

namespace theca::app {

PopUp::PopUp(QWidget* parent) : QFrame(parent, Qt::Popup) { setFrameShape(QFrame::StyledPanel); }

void PopUp::openOver(const QWidget& button) {
    m_button = &button;
    place();
    QFrame::show();
}

void PopUp::fit() {
    if (isVisible() && m_button) place();
}

void PopUp::place() {
    const QWidget& button = *m_button;
    adjustSize();
    const QRect room = button.screen()->availableGeometry();
    const QPoint corner = button.mapToGlobal(QPoint(0, 0));
    const int above = corner.y() - height() - 4;
    const int y = above >= room.top() ? above : corner.y() + button.height() + 4;
    const int x = std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width()));
    move(x, y);
}

}  // namespace theca::app
