#pragma once

#include <QFrame>
#include <QPointer>

namespace theca::app {

/// A small panel that opens over a button; Escape or a press elsewhere closes it.
class PopUp : public QFrame {
    Q_OBJECT

public:
    explicit PopUp(QWidget* parent);

    /// Opens above `button` if there is room, within the screen.
    void openOver(const QWidget& button);

protected:
    /// Call after its content changed: adapts its size and keeps its place.
    void fit();

private:
    void place();

    QPointer<const QWidget> m_button;
};

}  // namespace theca::app
