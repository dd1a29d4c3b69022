#pragma once

#include <QFrame>
#include <QPointer>

namespace theca::app {

/// A small panel that opens over a button and closes by Escape or a press elsewhere.
class PopUp : public QFrame {
    Q_OBJECT

public:
    explicit PopUp(QWidget* parent);

    /// Stands above `button` if there is room, within the screen.
    void openOver(const QWidget& button);

protected:
    /// After its content changed: fits its size to it and keeps its place.
    void fit();

private:
    void place();

    QPointer<const QWidget> m_button;
};

}  // namespace theca::app
