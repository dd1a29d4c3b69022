#include "app/learn/draw_task.h"
#include "app/learn/lesson_player.h"
#include "app/learn/marked_text.h"
#include "app/learn/scene_beats.h"
#include "app/learn/scene_words.h"
#include "core/lesson/talk.h"

/// What the player does at a scene, and what is drawn there as at a prediction.
namespace theca::app {

std::optional<LessonPlayer::Drawn> LessonPlayer::drawing() const {
    const std::size_t at = predictionStep(lesson(), m_place.step);
    const std::optional<Predict> guess = guessOf(lesson(), m_place);
    const bool scene = std::holds_alternative<Scene>(step());
    if (sight().predicted.empty() || (scene ? !guess : at == lesson().steps.size())) return std::nullopt;
    const Predict& predict = guess ? *guess : std::get<Predict>(lesson().steps[at]);
    Given given = m_place.given[guess ? m_place.step : at];
    if (guess) given.done = !sceneState(lesson(), m_place).hides(guess->therapy);
    if (guess) given.unknown = given.done && given.answer.line.empty();
    return Drawn{drawTaskOf(predict, *m_facts, m_document->drug(), m_document->simulated().horizon), predict.therapy,
                 std::move(given)};
}

std::optional<Scene> LessonPlayer::compared() const {
    if (!std::holds_alternative<Scene>(step())) return std::nullopt;
    Scene scene = wholeScene(lesson(), m_place.step);
    if (!comparesCurves(scene, sceneState(lesson(), m_place))) return std::nullopt;
    return scene;
}

/// The run and the time of a scene as they are after its beats.
void LessonPlayer::settleScene() {
    const StageState state = sceneState(lesson(), m_place);
    if (Result<Scenario> made = scenarioAt(lesson(), state)) {
        Scenario wanted = std::move(made).value();
        wanted.view.level = state.level;
        if (!(m_document->scenario() == wanted)) m_document->replace(wanted, {});
    }
    m_document->movePlayhead(state.playhead.number());
}

void LessonPlayer::goToBeat(const Scene& scene, std::size_t beat) {
    m_uncovering = false;
    m_place.beat = beat;
    settleScene();
    const StageState state = sceneState(lesson(), m_place);
    if (state.answered && tellsLater(scene) && !here().done) tellScene(scene);
    emit placeChanged();
    emit changed();
}

/// What a hall sees at one press of Next.
void LessonPlayer::press(const Scene& scene, std::size_t beat) {
    goToBeat(scene, beat);
    tell(spokenBeat(scene.beats[beat - 1], view(), m_document->scenario()));
    const StageState state = sceneState(lesson(), m_place);
    if (state.play) sweep(state.playFrom.number(), state.playhead.number(), state.play->seconds);
}

/// The answer is told: what was given is right, or it is not.
void LessonPlayer::tellScene(const Scene& scene) {
    const auto right = rightAnswer(*scene.question);
    const auto given = here().answer.choice;
    here().done = true;
    here().tries = 1;
    here().right = given && right && static_cast<std::size_t>(*given) == *right;
    if (given) record(std::to_string(*given + 1));
}

void LessonPlayer::chooseInScene(const Scene& scene, int place) {
    const StageState state = sceneState(lesson(), m_place);
    if (!isAsked(scene, state) || here().done) return;
    if (place < 0 || place >= static_cast<int>(answerCount(*scene.question))) return;
    if (!tellsLater(scene) && scene.question->kind != QuestionKind::Curves)
        return chooseAt(scene.question->answers, place);
    if (tellsLater(scene) && state.asking == StageState::Asking::No) return;
    here().answer.choice = place;
    if (!tellsLater(scene)) tellScene(scene);
    emit placeChanged();
    emit changed();
    tell(view().feedback);
}

}  // namespace theca::app
