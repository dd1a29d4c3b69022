#pragma once

#include <QWidget>

#include "app/document/edit.h"
#include "app/present/present_player.h"

namespace theca::app {

class UnlockedControls;

/// The controls of what a scene leaves to the presenter, once unlocked.
class AdjustPanel final : public QWidget {
    Q_OBJECT

public:
    AdjustPanel(PresentPlayer& player, QWidget* parent);

private:
    void showAll();
    void take(const Edit& change);

    PresentPlayer& m_player;
    UnlockedControls* m_controls;
};

}  // namespace theca::app
