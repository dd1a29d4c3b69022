#include "app/present/adjust_panel.h"

#include <QVBoxLayout>

#include "app/learn/unlocked_controls.h"
#include "core/scenario/scenario_path.h"

namespace theca::app {

AdjustPanel::AdjustPanel(PresentPlayer& player, QWidget* parent)
    : QWidget(parent), m_player(player), m_controls(new UnlockedControls(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_controls);
    connect(m_controls, &UnlockedControls::edited, this, [this](const Edit& change, const QString&) { take(change); });
    connect(&m_player, &PresentPlayer::changed, this, &AdjustPanel::showAll);
    showAll();
}

void AdjustPanel::showAll() {
    const Scene& scene = m_player.scene();
    const auto now = m_player.staged();
    const bool offered = m_player.isUnlocked() && !scene.adjust.empty() && now;
    setVisible(offered);
    if (!offered) return;
    const auto prepared = m_player.facts().staged(m_player.state());
    m_controls->show(scene.adjust, now->scenario, prepared ? prepared->scenario : now->scenario);
}

/// Of an edit only what the scene leaves to the presenter is taken.
void AdjustPanel::take(const Edit& change) {
    const auto now = m_player.staged();
    if (!now) return;
    Scenario changed = now->scenario;
    change(changed);
    for (const std::string& path : m_player.scene().adjust) {
        const auto value = valueAt(changed, path);
        if (value && value != valueAt(now->scenario, path)) m_player.change(path, *value);
    }
}

}  // namespace theca::app
