#include "app/learn/unlocked_controls.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/controls/level_control.h"
#include "app/controls/number_control.h"

namespace theca::app {

UnlockedControls::UnlockedControls(QWidget* parent) : QWidget(parent) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
}

void UnlockedControls::show(const std::vector<std::string>& paths, const Scenario& scenario, const Scenario& opened) {
    if (paths != m_paths) {
        m_paths = paths;
        build(scenario);
    }
    for (const auto& update : m_updates) update(scenario, opened);
}

void UnlockedControls::build(const Scenario& scenario) {
    for (QWidget* one : m_controls) delete one;
    m_controls.clear();
    m_updates.clear();
    for (const std::string& path : m_paths) {
        const auto place = unlockedPlace(path, scenario);
        if (!place) continue;
        const QString key = QString::fromStdString(path);
        if (place->number)
            addNumber(*place, key);
        else if (place->level)
            addLevel(*place, key);
        else
            addFlag(*place);
        layout()->addWidget(m_controls.back());
        m_controls.back()->show();
    }
}

void UnlockedControls::addNumber(const UnlockedPlace& place, const QString& key) {
    auto* control = new NumberControl(place.spec, this);
    m_controls.push_back(control);
    connect(control, &NumberControl::valueChanged, this, [this, set = place.setNumber, key](double value) {
        emit edited([set, value](Scenario& s) { set(s, value); }, key);
    });
    connect(control, &NumberControl::finished, this, &UnlockedControls::sealed);
    m_updates.push_back([control, get = place.number](const Scenario& now, const Scenario& opened) {
        control->setValue(get(now), get(opened));
    });
}

void UnlockedControls::addLevel(const UnlockedPlace& place, const QString& key) {
    auto* control = new LevelControl(place.label, place.tip, this);
    m_controls.push_back(control);
    connect(control, &LevelControl::levelChanged, this, [this, set = place.setLevel, key](Level level) {
        emit edited([set, level](Scenario& s) { set(s, level); }, key);
    });
    connect(control, &LevelControl::finished, this, &UnlockedControls::sealed);
    m_updates.push_back([control, get = place.level](const Scenario& now, const Scenario& opened) {
        control->setLevel(get(now), get(opened));
    });
}

void UnlockedControls::addFlag(const UnlockedPlace& place) {
    auto* box = new QCheckBox(place.label, this);
    box->setToolTip(place.tip);
    m_controls.push_back(box);
    connect(box, &QCheckBox::toggled, this,
            [this, set = place.setFlag](bool on) { emit edited([set, on](Scenario& s) { set(s, on); }, {}); });
    m_updates.push_back([box, get = place.flag](const Scenario& now, const Scenario&) {
        const QSignalBlocker quiet(box);
        box->setChecked(get(now));
    });
}

}  // namespace theca::app
