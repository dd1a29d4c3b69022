#include "app/learn/scene_beats.h"

#include <algorithm>

#include "core/lesson/has_beat.h"
#include "core/lesson/talk.h"
#include "core/scenario/scenario_path.h"

namespace theca::app {

namespace {

bool isForHall(const Beat& beat) {
    return std::holds_alternative<DiscussBeat>(beat) || std::holds_alternative<ResultBeat>(beat);
}

}  // namespace

void setPlain(Scenario& scenario, const std::string& path, const PlainValue& value) {
    if (Result<Scenario> next = withValueAt(scenario, path, value)) scenario = std::move(next).value();
}

StageState sceneState(const Lesson& lesson, const LessonPlace& place) {
    const Scene scene = wholeScene(lesson, place.step);
    return stageAfter(scene, std::min(place.beat, scene.beats.size()));
}

std::optional<std::size_t> beatAfter(const Scene& scene, std::size_t beat) {
    for (std::size_t i = beat; i < scene.beats.size(); ++i)
        if (!isForHall(scene.beats[i])) return i + 1;
    return std::nullopt;
}

std::optional<std::size_t> beatBefore(const Scene& scene, std::size_t beat) {
    if (beat == 0) return std::nullopt;
    for (std::size_t i = beat - 1; i > 0; --i)
        if (!isForHall(scene.beats[i - 1])) return i;
    return 0;
}

bool tellsLater(const Scene& scene) { return scene.question && !scene.question->number && hasBeat<AnswerBeat>(scene); }

bool isAsked(const Scene& scene, const StageState& state) {
    return scene.question && (state.round > 0 || !hasBeat<AskBeat>(scene));
}

bool waitsForAnswer(const Scene& scene, const StageState& state, const Given& given) {
    if (!isAsked(scene, state) || answerCount(*scene.question) == 0) return false;
    return tellsLater(scene) ? !given.answer.choice : !given.done;
}

std::size_t answerCount(const Question& question) {
    return question.kind == QuestionKind::Curves ? question.scenarios.size() : question.answers.size();
}

bool hasPicture(SceneLayout layout) {
    return layout != SceneLayout::Title && layout != SceneLayout::Text && layout != SceneLayout::Question;
}

bool comparesCurves(const Scene& scene, const StageState& state) {
    return scene.question && scene.question->kind == QuestionKind::Curves && state.asking != StageState::Asking::No;
}

std::optional<Predict> guessOf(const Lesson& lesson, const LessonPlace& place) {
    const auto* scene = std::get_if<Scene>(&lesson.steps[place.step]);
    if (!scene || scene->hide.empty()) return std::nullopt;
    const StageState state = sceneState(lesson, place);
    if (!state.guessing || state.charts.empty()) return std::nullopt;
    Predict guess;
    guess.scenario = state.scenario;
    guess.what = state.charts.front();
    guess.therapy = scene->hide.front();
    if (lesson.ranges.time) guess.until = Hours(lesson.ranges.time->high);
    return guess;
}

}  // namespace theca::app
