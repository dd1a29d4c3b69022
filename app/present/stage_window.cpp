#include "app/present/stage_window.h"

#include <QCloseEvent>
#include <QScreen>
#include <QWindow>

namespace theca::app {

StageWindow::StageWindow() : StagePicture(nullptr) {
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint);
    setCursor(Qt::BlankCursor);
    setWindowTitle(tr("Stage"));
    setObjectName(QStringLiteral("stage"));
}

void StageWindow::cover(QScreen* screen, bool takesKeys) {
    // A window that is there goes on telling the desktop what it told it first.
    const bool took = !windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus);
    if (windowHandle() && took != takesKeys) destroy();
    setAttribute(Qt::WA_ShowWithoutActivating, !takesKeys);
    setWindowFlag(Qt::WindowDoesNotAcceptFocus, !takesKeys);
    create();
    windowHandle()->setScreen(screen);
    setGeometry(screen->geometry());
    // showFullScreen() would ask for the keys, too.
    setWindowState(windowState() | Qt::WindowFullScreen);
    show();
    if (takesKeys) activateWindow();
}

bool StageWindow::isOn(const QScreen* screen) const {
    if (!windowHandle()) return false;
    return windowHandle()->screen() == screen || screen->geometry().contains(frameGeometry().center());
}

void StageWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    emit closed();
}

}  // namespace theca::app
