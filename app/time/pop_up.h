#pragma once

#include <QFrame>

namespace theca::app {

/// A small panel that opens over a button and closes by Escape or a press elsewhere.
class PopUp : public QFrame {
    Q_OBJECT

public:
    explicit PopUp(QWidget* parent);

    /// Stands above `button` if there is room, within the screen.
    void openOver(const QWidget& button);
};

}  // namespace theca::app
