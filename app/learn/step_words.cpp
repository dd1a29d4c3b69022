#include "app/learn/step_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/learn/number_words.h"
#include "app/learn/question_words.h"
#include "app/learn/scene_words.h"
#include "core/base/overloaded.h"

namespace theca::app {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

QString kindName(const Step& step) {
    return std::visit(
        Overloaded{
            [](const Recall&) { return StepText::tr("Recall"); },
            [](const Predict&) { return StepText::tr("Predict"); }, [](const RunStep&) { return StepText::tr("Run"); },
            [](const Explain&) { return StepText::tr("Explain"); },
            [](const CheckStep&) { return StepText::tr("Check"); }, [](const Try&) { return StepText::tr("Try"); },
            [](const TakeAway&) { return StepText::tr("Take away"); },
            [](const Scene&) { return StepText::tr("Scene"); }, [](const Item&) { return StepText::tr("Question"); }},
        step);
}

QString headed(const LessonFacts& facts, const Text& heading, const QString& usual) {
    const QString own = facts.words(heading);
    return own.isEmpty() ? usual : own;
}

std::vector<QString> orderOf(const LessonFacts& facts, const Predict& predict, const Answer& answer) {
    std::vector<QString> all;
    for (const std::string& measure : answer.order)
        for (const PredictItem& item : predict.items)
            if (item.measure == measure) all.push_back(facts.words(item.say));
    if (all.size() == predict.items.size()) return all;
    all.clear();
    for (const PredictItem& item : predict.items) all.push_back(facts.words(item.say));
    return all;
}

void fillTask(const LessonFacts& facts, const Predict& predict, const Given& given, StepView& view) {
    if (predict.as == Task::Number) {
        for (std::size_t i = 0; i < predict.items.size(); ++i) {
            const Span axis = predict.axis.value_or(Span{0, 1});
            StepView::Number number{facts.words(predict.items[i].say),
                                    QString::fromStdString(predict.unit),
                                    axis.low,
                                    axis.high,
                                    predict.log,
                                    startOf(predict),
                                    std::nullopt};
            if (i < given.answer.numbers.size()) number.value = given.answer.numbers[i];
            view.numbers.push_back(std::move(number));
        }
    }
    if (predict.as == Task::Order) view.order = orderOf(facts, predict, given.answer);
    if (predict.as == Task::Choice) view.options = optionsOf(facts, predict.choices, given, given.done);
    if (predict.as != Task::Place) return;
    for (std::size_t i = 0; i < predict.items.size(); ++i) {
        const QString name = facts.words(predict.items[i].say);
        const bool placed = i < given.answer.numbers.size();
        view.flags.push_back(placed ? StepText::tr("⚑ %1: %2", "what a flag stands for, its time")
                                          .arg(name, timeText(given.answer.numbers[i], false, QLocale()))
                                    : StepText::tr("⚑ %1").arg(name));
    }
}

/// What is said of a prediction once it was run.
QString verdict(const LessonFacts& facts, const Predict& predict, const Given& given) {
    if (given.unknown) return StepText::tr("Not to know is a good place to start: look what the run does.");
    QString words;
    if (const Pattern* pattern = facts.pattern(predict, given.answer))
        words = facts.words(pattern->say, predict, given.answer);
    else if (predict.as == Task::Choice && given.answer.choice)
        words = facts.words(predict.choices.at(static_cast<std::size_t>(*given.answer.choice)).answer);
    else if (facts.allClose(predict, given.answer))
        words = StepText::tr("✓ Close: you expected what the run shows.");
    else
        words = StepText::tr("Compare: where do yours and the run part, and why there?");
    if (sureAndWrong(predict, given))
        words = sentencesInRow({words, StepText::tr("You were sure, so this comes back in two later lessons.")});
    if (predict.as != Task::Order) return words;
    const std::vector<QString> order = facts.trueOrder(predict);
    const QString run = QStringList(order.begin(), order.end()).join(QStringLiteral(" > "));
    return sentencesInRow({words, StepText::tr("The run: %1", "an order").arg(run)});
}

void tellOutcome(const LessonFacts& facts, const LessonPlace& place, StepView& view) {
    const std::size_t at = predictionStep(facts.lesson(), place.step);
    if (at >= facts.lesson().steps.size() || !place.given[at].done) return;
    const auto& predict = std::get<Predict>(facts.lesson().steps[at]);
    if (!place.given[at].unknown) view.features = facts.features(predict, place.given[at].answer);
    view.feedback = verdict(facts, predict, place.given[at]);
}

struct Builder {
    const LessonFacts& facts;
    const LessonPlace& place;
    const StepContext& context;
    StepView view;

    const Given& given() const { return place.here(); }

    void operator()(const Recall&) {
        view.heading = StepText::tr("Recall");
        if (!context.recalled) {
            view.text = StepText::tr("Nothing to ask again. On to what is new.");
            return;
        }
        view.key.item = given().item;
        view.text =
            StepText::tr("From “%1”", "the title of a lesson").arg(inLanguage(context.recalledFrom->lesson().title));
        view.ask = sentencesInRow(
            {context.recalledFrom->words(context.recalled->text), context.recalledFrom->words(context.recalled->ask)});
        ask(*context.recalledFrom, context.recalled->choices, context.recalled->number, given(), view);
        const bool more = given().item + 1 < context.recallCount;
        view.main = more ? StepText::tr("&Next question") : StepText::tr("&Next");
        view.note = StepText::tr("The charts come back with the next step.");
    }

    void operator()(const Predict& predict) {
        view.heading = headed(facts, predict.heading, StepText::tr("Predict"));
        view.text = facts.words(predict.text);
        view.ask = facts.words(predict.ask);
        view.closed = given().done;
        fillTask(facts, predict, given(), view);
        if (given().done) {
            tellOutcome(facts, place, view);
            view.main = StepText::tr("&Next");
            return;
        }
        view.how = howTo(predict.as);
        view.asksSure = true;
        view.sure = given().sure;
        view.because = QString::fromStdString(given().because);
        view.main = StepText::tr("&Run it");
        view.mainEnabled = context.enough;
        view.skip = StepText::tr("I do not &know: show me");
    }

    void operator()(const RunStep& step) {
        view.heading = headed(facts, step.heading, StepText::tr("Run"));
        view.text = facts.words(step.text);
        if (context.uncovering) {
            view.note = StepText::tr("Space pauses; Next uncovers all of it.");
        } else {
            tellOutcome(facts, place, view);
        }
        view.main = StepText::tr("&Next");
    }

    void operator()(const Explain& step) {
        view.heading = headed(facts, step.heading, StepText::tr("Explain the gap"));
        view.text = facts.words(step.text);
        view.ask = facts.words(step.ask);
        tellOutcome(facts, place, view);
        const QString outcome = view.feedback;
        ask(facts, step.choices, std::nullopt, given(), view);
        if (!given().answer.choice) view.feedback = outcome;
    }

    void operator()(const CheckStep& step) {
        view.heading = headed(facts, step.heading, StepText::tr("Check"));
        view.text = facts.words(step.text);
        view.ask = facts.words(step.ask);
        ask(facts, step.choices, step.number, given(), view);
    }

    void operator()(const Try& step) {
        view.heading = headed(facts, step.heading, StepText::tr("Try it"));
        view.text = facts.words(step.text);
        view.unlocked = step.unlock;
        view.goal = StepView::Goal{facts.words(step.say), context.reached.value_or(false)};
        const bool helps = context.offersHelp && !view.goal->reached;
        view.offersHint = helps && !given().hinted && !facts.words(step.hint).isEmpty();
        if (given().hinted) view.hint = facts.words(step.hint);
        view.offersWay = helps && !step.oneWay.empty();
    }

    void operator()(const TakeAway& step) {
        view.heading = StepText::tr("Take away");
        view.text = facts.words(step.say);
        const QString left = facts.words(step.leavesOut);
        if (!left.isEmpty()) view.note = StepText::tr("What this model leaves out: %1").arg(left);
        view.asksOwnWords = true;
        view.because = QString::fromStdString(given().because);
        view.saves = true;
        view.main = context.last ? StepText::tr("&Finish") : StepText::tr("&Next lesson");
        view.skip = StepText::tr("Keep &exploring from here");
    }

    /// Led through by TestPlayer; a lesson has none.
    void operator()(const Item&) {}

    void operator()(const Scene& scene) { sceneWords(scene, facts, place, context, view); }
};

}  // namespace

StepView stepView(const LessonFacts& facts, const LessonPlace& place, const StepContext& context) {
    Builder builder{facts, place, context, {}};
    builder.view.key = {place.step, false, 0};
    builder.view.main = StepText::tr("&Next");
    builder.view.backEnabled = place.step > 0;
    std::visit(builder, facts.lesson().steps[place.step]);
    builder.view.key.over = std::holds_alternative<Predict>(facts.lesson().steps[place.step]) && place.here().done;
    return builder.view;
}

std::vector<QString> trailWords(const LessonFacts& facts) {
    std::map<QString, int> count, seen;
    for (const Step& step : facts.lesson().steps) ++count[kindName(step)];
    std::vector<QString> all;
    for (const Step& step : facts.lesson().steps) {
        const QString name = kindName(step);
        const int number = ++seen[name];
        all.push_back(count[name] > 1 ? StepText::tr("%1 %2", "kind of step, its number").arg(name).arg(number) : name);
    }
    return all;
}

}  // namespace theca::app
