#pragma once

#include <QWidget>
#include <functional>
#include <string>
#include <vector>

#include "app/document/edit.h"
#include "app/learn/unlocked_place.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// The controls of what a lesson lets be moved, by their paths in the scenario.
class UnlockedControls final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockedControls(QWidget* parent);

    /// `opened`: what a double-click goes back to. A path that no control is for is left out.
    void show(const std::vector<std::string>& paths, const Scenario& scenario, const Scenario& opened);
    using QWidget::show;

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void sealed();

private:
    void build(const Scenario& scenario);
    void addNumber(const UnlockedPlace& place, const QString& key);
    void addLevel(const UnlockedPlace& place, const QString& key);
    void addFlag(const UnlockedPlace& place);

    std::vector<std::string> m_paths;
    std::vector<QWidget*> m_controls;
    std::vector<std::function<void(const Scenario& now, const Scenario& opened)>> m_updates;
};

}  // namespace theca::app
