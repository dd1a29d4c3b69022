#include "app/present/staged_scene.h"

#include <algorithm>

#include "app/base/display.h"
#include "app/base/number_text.h"

namespace theca::app {

namespace {

constexpr double nanograms = 1000;  ///< ng/mL in a µg/mL

void turn(StageState& state, int therapy) {
    if (std::find(state.therapies.begin(), state.therapies.end(), therapy) == state.therapies.end()) return;
    if (state.hides(therapy))
        std::erase(state.hidden, therapy);
    else
        state.hidden.push_back(therapy);
}

}  // namespace

StagedScene::StagedScene(const TalkFacts& talk, const StageState& at, const StageMoment& hall)
    : facts(talk), scene(talk.talk().scenes[at.place.scene]), moment(hall), state(at) {
    for (const SetBeat& one : moment.changes) state.changes.push_back(one);
    for (const int one : moment.turned) turn(state, one);
    if (moment.playhead) state.playhead = Hours(*moment.playhead);
    staged = facts.staged(state);
    if (!staged) staged = facts.staged(state.scenario, at.changes);
    if (!staged) return;
    styles = hallStyles(staged->scenario, state.therapies);
    inDays = countsInDays(staged->scenario.view.timeUnit, staged->scenario.horizon.number());
}

const Drug& StagedScene::drug() const { return facts.library()->drugs.at(staged->scenario.drug); }

const Trajectory& StagedScene::runOf(int therapy) const {
    return staged->run.therapies[static_cast<std::size_t>(therapy)];
}

QString StagedScene::nameOf(std::size_t place) const {
    const auto therapy = static_cast<std::size_t>(state.therapies[place]);
    return inLanguage(staged->scenario.therapies[therapy].name);
}

double StagedScene::factorOf(Signal signal) const { return isConcentration(signal, drug()) ? nanograms : 1; }

}  // namespace theca::app
