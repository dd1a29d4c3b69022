#include "core/lesson/stage_state.h"

#include <algorithm>
#include <cmath>

#include "core/lesson/has_beat.h"
#include "core/scenario/scenario_path.h"

namespace theca {

namespace {

constexpr Level usualLevel{6};  // L1

void give(StageState& state, const RevealBeat& beat) {
    std::erase_if(state.hidden, [&](int one) {
        return std::find(beat.therapies.begin(), beat.therapies.end(), one) != beat.therapies.end();
    });
    state.revealing = beat.therapies;
}
void give(StageState& state, const HideBeat& beat) {
    for (const int one : beat.therapies)
        if (!state.hides(one)) state.hidden.push_back(one);
}
void give(StageState& state, const PlayBeat& beat) {
    state.playFrom = state.playhead;
    state.playhead = beat.at;
    state.play = beat;
}
void give(StageState& state, const JumpBeat& beat) { state.playhead = beat.at; }
void give(StageState& state, const SetBeat& beat) { state.changes.push_back(beat); }

/// Every chart of fluid follows the level.
void give(StageState& state, const LevelBeat& beat) {
    state.level = beat.level;
    for (std::string& chart : state.charts)
        if (chart.starts_with("csf:"))
            chart = std::string("csf:").append(beat.level ? levelName(*beat.level) : std::string_view("cranial"));
    state.charts.erase(std::unique(state.charts.begin(), state.charts.end()), state.charts.end());
}
void give(StageState& state, const BigBeat& beat) {
    std::erase_if(state.numbers, [&](const BigBeat& one) { return one.therapy == beat.therapy; });
    state.numbers.push_back(beat);
}
void give(StageState& state, const SayBeat& beat) { state.said = beat.say; }
void give(StageState& state, const AskBeat&) {
    state.asking = StageState::Asking::Ask;
    ++state.round;
}
void give(StageState& state, const DiscussBeat&) { state.asking = StageState::Asking::Discuss; }
void give(StageState& state, const ResultBeat&) {
    state.asking = StageState::Asking::Result;
    state.counted = true;
}
void give(StageState& state, const AnswerBeat&) { state.answered = true; }
void give(StageState& state, const GuessBeat&) { state.guessing = true; }
void give(StageState& state, const LayoutBeat& beat) { state.layout = beat.layout; }

std::optional<Level> levelOf(const Scene& scene) {
    if (scene.level) return scene.level;
    for (const std::string& chart : scene.charts) {
        if (chart == "csf:cranial") return std::nullopt;
        if (chart.starts_with("csf:")) return levelNamed(std::string_view(chart).substr(4));
    }
    return usualLevel;
}

StageState beginning(const Scene& scene) {
    StageState state;
    state.scenario = scene.scenario;
    state.layout = scene.layout;
    state.charts = scene.charts;
    state.therapies = scene.show;
    state.hidden = scene.hide;
    state.level = levelOf(scene);
    state.playhead = scene.playhead;
    state.ahead = scene.ahead;
    return state;
}

}  // namespace

bool StageState::hides(int therapy) const { return std::find(hidden.begin(), hidden.end(), therapy) != hidden.end(); }

StageState stageAfter(const Scene& scene, std::size_t beats) {
    StageState state = beginning(scene);
    for (std::size_t i = 0; i < beats; ++i) {
        state.play.reset();
        state.revealing.clear();
        // An answer right after the result is marked where it stands.
        if (!isOfQuestion(scene.beats[i])) state.asking = StageState::Asking::No;
        std::visit([&state](const auto& beat) { give(state, beat); }, scene.beats[i]);
    }
    return state;
}

StageState stageAt(const Talk& talk, StagePlace place) {
    StageState state = stageAfter(talk.scenes[place.scene], place.step);
    state.place = place;
    return state;
}

Result<Scenario> scenarioAt(const Lesson& lesson, const StageState& state) {
    const auto found = lesson.scenarios.find(state.scenario);
    if (found == lesson.scenarios.end()) return Error{"unknown_scenario", {}, {state.scenario}};
    Scenario scenario = found->second;
    for (const SetBeat& change : state.changes) {
        Result<Scenario> next = withValueAt(std::move(scenario), change.path, change.value);
        if (!next) return next.errors();
        scenario = std::move(next).value();
    }
    return scenario;
}

double bigNumber(const BigBeat& beat, const Run& run, const Drug& drug, Hours at) {
    constexpr double nanograms = 1000;  // ng/mL in a µg/mL
    const auto signal = signalNamed(beat.what, drug);
    const auto value = [&](int therapy) {
        const Trajectory& one = run.therapies[static_cast<std::size_t>(therapy)];
        return one.offers(*signal) ? one.value(*signal, std::min(at, one.horizon())) : std::nan("");
    };
    if (!signal) return std::nan("");
    if (beat.over) return value(beat.therapy) / value(*beat.over);
    return (isConcentration(*signal, drug) ? nanograms : 1) * value(beat.therapy);
}

std::optional<std::size_t> rightAnswer(const Question& question) {
    if (question.kind == QuestionKind::Curves) {
        if (!question.right) return std::nullopt;
        return static_cast<std::size_t>(*question.right);
    }
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (question.answers[i].right) return i;
    return std::nullopt;
}

}  // namespace theca
