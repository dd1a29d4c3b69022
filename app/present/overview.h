#pragma once

#include <QListWidget>

#include "app/present/present_player.h"

namespace theca::app {

/// The pictures of all scenes, to go to one of them.
class Overview final : public QListWidget {
    Q_OBJECT

public:
    Overview(PresentPlayer& player, QWidget* parent);

    /// Draws the pictures and stands at the present scene.
    void open();
    /// What a key does here; false if it is none of the overview's.
    bool take(int key);

signals:
    void left();

private:
    void go();

    PresentPlayer& m_player;
};

}  // namespace theca::app
