#include <algorithm>
#include <cmath>

#include "app/base/display.h"
#include "app/present/stage_words.h"
#include "app/present/staged_scene.h"

namespace theca::app {

namespace {

double valueOf(const StagedScene& from, const Trajectory& run, Signal signal) {
    return run.offers(signal) ? from.factorOf(signal) * run.value(signal, std::min(from.state.playhead, run.horizon()))
                              : std::nan("");
}

/// Of one therapy: what a step has asked for, or, below a spine, the level in view.
StageNumber numberOf(const StagedScene& from, int therapy, bool drawn) {
    const StageState& state = from.state;
    const Drug& drug = from.drug();
    const auto asked = std::find_if(state.numbers.begin(), state.numbers.end(),
                                    [&](const BigBeat& one) { return one.therapy == therapy; });
    const bool big = asked != state.numbers.end();
    StageNumber shown;
    shown.big = big;
    if (state.hides(therapy)) return {QStringLiteral("?"), {}, big};
    if (!big && !drawn) return shown;
    const Signal place = state.level ? Signal::csf(*state.level) : Signal::cranial();
    const auto signal = big ? signalNamed(asked->what, drug).value_or(place) : place;
    const bool concentration = isConcentration(signal, drug);
    shown.unit = big && asked->over ? timesWord() : concentration ? unitName(ConcentrationUnit::NgPerMl) : QString();
    const double value =
        big ? bigNumber(*asked, from.staged->run, drug, state.playhead) : valueOf(from, from.runOf(therapy), signal);
    shown.value = stageNumberText(value, QLocale());
    return shown;
}

}  // namespace

StageSpine spineOf(const StagedScene& from, std::size_t place, SpineParts parts) {
    const int therapy = from.state.therapies[place];
    const Trajectory& run = from.runOf(therapy);
    StageSpine spine;
    spine.therapy = therapy;
    spine.name = from.nameOf(place);
    spine.style = from.styles[place];
    spine.hidden = from.state.hides(therapy);
    const Therapy& plan = from.staged->scenario.therapies[static_cast<std::size_t>(therapy)];
    if (plan.pump) spine.tip = plan.pump->tip;
    if (parts.doses)
        for (const DoseInForce& dose : dosesInForce(plan, run, std::min(from.state.playhead, run.horizon())))
            spine.doses << doseWords(dose);
    if (parts.drawn) {
        for (const Level level : allLevels()) spine.values.push_back(valueOf(from, run, Signal::csf(level)));
        spine.values.push_back(valueOf(from, run, Signal::cranial()));
    }
    spine.number = numberOf(from, therapy, parts.drawn);
    return spine;
}

}  // namespace theca::app
