#include "app/learn/scene_words.h"

#include <QCoreApplication>
#include <cmath>

#include "app/base/answer_letter.h"
#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/base/rough_number.h"
#include "app/learn/marked_text.h"
#include "app/learn/question_words.h"
#include "app/learn/scene_beats.h"
#include "core/base/overloaded.h"

namespace theca::app {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

void addFigures(const StageState& state, const Run& run, const LessonFacts& facts, StepView& view) {
    const Drug& drug = facts.drugOf(state.scenario);
    const auto& therapies = facts.lesson().scenarios.at(state.scenario).therapies;
    for (const BigBeat& one : state.numbers) {
        const auto signal = signalNamed(one.what, drug);
        const bool hidden = state.hides(one.therapy) || (one.over && state.hides(*one.over));
        const double value = bigNumber(one, run, drug, state.playhead);
        if (!signal || hidden || !std::isfinite(value)) continue;
        const QString unit = isConcentration(*signal, drug) ? unitName(ConcentrationUnit::NgPerMl) : QString();
        view.figures.push_back({one.over ? StepText::tr("%1 times", "a ratio").arg(roughText(value, QLocale()))
                                         : quantityText(value, unit, QLocale()),
                                inLanguage(therapies.at(static_cast<std::size_t>(one.therapy)).name)});
    }
}

QString curvesVerdict(const Given& given, std::optional<std::size_t> right) {
    if (!right || !given.answer.choice) return {};
    return given.answer.choice == static_cast<int>(*right)
               ? StepText::tr("✓ Yes: %1.", "a curve's letter").arg(answerLetter(*right))
               : StepText::tr("It is %1.", "a curve's letter").arg(answerLetter(*right));
}

/// One that is told later takes an answer until the scene goes on.
void askScene(const Scene& scene, const StageState& state, const LessonFacts& facts, const Given& given,
              StepView& view) {
    const Question& question = *scene.question;
    view.ask = facts.words(question.text);
    const bool curves = question.kind == QuestionKind::Curves;
    const bool later = tellsLater(scene);
    if (question.number || (!later && !curves)) return ask(facts, question.answers, question.number, given, view);
    const bool told = later ? state.answered : given.done;
    const bool closed = given.done || (later && state.asking == StageState::Asking::No);
    const auto right = rightAnswer(question);
    for (std::size_t i = 0; i < answerCount(question); ++i)
        view.options.push_back({curves ? QString(answerLetter(i)) : facts.words(question.answers[i].say),
                                given.answer.choice == static_cast<int>(i), told && right == i, closed});
    view.closed = closed;
    if (told) view.feedback = curves ? curvesVerdict(given, right) : saidBack(facts, question.answers, given);
}

}  // namespace

void sceneWords(const Scene& scene, const LessonFacts& facts, const LessonPlace& place, const StepContext& context,
                StepView& view) {
    const StageState state = sceneState(facts.lesson(), place);
    view.heading = facts.words(scene.title);
    if (view.heading.isEmpty()) view.heading = StepText::tr("Scene");
    view.text = facts.words(scene.text);
    view.said = facts.words(state.said);
    if (context.run) addFigures(state, *context.run, facts, view);
    if (isAsked(scene, state)) askScene(scene, state, facts, place.here(), view);
    view.key.item = view.options.size();  // its buttons come and go with it
    const std::optional<Predict> guess = guessOf(facts.lesson(), place);
    if (guess && state.hides(guess->therapy)) view.how = howTo(Task::Draw);
    if (context.uncovering) view.note = StepText::tr("Space pauses; Next uncovers all of it.");
    view.mainEnabled = !waitsForAnswer(scene, state, place.here());
    view.backEnabled = view.backEnabled || place.beat > 0;
    const bool last = place.step + 1 == facts.lesson().steps.size() && !beatAfter(scene, place.beat);
    if (last) view.main = StepText::tr("&Finish");
}

QString spokenBeat(const Beat& beat, const StepView& view, const Scenario& scenario) {
    const auto names = [&](const std::vector<int>& therapies) {
        QStringList all;
        for (const int one : therapies) all << inLanguage(scenario.therapies.at(static_cast<std::size_t>(one)).name);
        return listed(all);
    };
    const auto time = [](Hours at) {
        return StepText::tr("At %1.", "a time").arg(timeText(at.number(), false, QLocale()));
    };
    const QString words = std::visit(
        Overloaded{[&](const RevealBeat& one) { return StepText::tr("Now shown: %1.").arg(names(one.therapies)); },
                   [&](const HideBeat& one) { return StepText::tr("No longer shown: %1.").arg(names(one.therapies)); },
                   [&](const PlayBeat& one) { return time(one.at); }, [&](const JumpBeat& one) { return time(one.at); },
                   [&](const SayBeat&) { return view.said; }, [&](const AskBeat&) { return view.ask; },
                   [&](const AnswerBeat&) { return view.feedback; }, [&](const GuessBeat&) { return view.how; },
                   [&](const BigBeat&) {
                       QStringList all;
                       for (const StepView::Figure& one : view.figures)
                           all << withFullStop(StepText::tr("%1: %2", "a therapy, a number").arg(one.of, one.value));
                       return sentencesInRow(all);
                   },
                   [](const auto&) { return QString(); }},
        beat);
    return marked(words).plain;
}

}  // namespace theca::app
