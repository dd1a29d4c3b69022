#pragma once

#include <QPushButton>
#include <memory>

#include "app/learn/draw_layer.h"
#include "app/learn/lesson_player.h"
#include "app/learn/lesson_shelf.h"
#include "app/learn/lesson_view.h"
#include "app/learn/step_panel.h"
#include "tests/app/window_fixture.h"

/// A small lesson about one injection, as a value.
namespace theca::app {

inline Text say(const char* words) { return plainText(words); }

inline MeasureSpec toneMeasure(MeasureKind kind) {
    MeasureSpec spec;
    spec.kind = kind;
    spec.scenario = "one";
    spec.what = "ashworth_legs";
    return spec;
}

inline Predict tonePrediction() {
    Predict predict;
    predict.id = "tone";
    predict.as = Task::Draw;
    predict.scenario = "one";
    predict.what = "ashworth_legs";
    predict.axis = Span{1, 5};
    predict.startsAt = 3.5;
    predict.until = Hours(24);
    predict.show = {"csf:L1", "ashworth_legs"};
    predict.text = say("50 µg go in at L3. **Two** curves.");
    predict.ask = say("When are the legs loosest?");
    predict.features = {{say("Loosest"), "low_at", 1.0, std::nullopt}, {say("Lowest tone"), "low", 0.3, std::nullopt}};
    Pattern early;
    early.id = "with-the-drug";
    early.when = {"drawn.low_at < 1.5"};
    early.say = say("You drew relief at its best at once. The run needs {low_at:hm}.");
    early.example.line = {{Hours(0), 3.5}, {Hours(1), 2}, {Hours(24), 3.5}};
    predict.patterns = {early};
    return predict;
}

inline Scenario oneInjection() {
    Scenario scenario;
    scenario.title = say("One injection");
    scenario.drug = "baclofen";
    scenario.horizon = Hours(24);
    Therapy therapy;
    therapy.name = say("Injection");
    Injection injection;
    injection.dose = Micrograms(50);
    injection.level = *levelNamed("L3");
    therapy.injections = {injection};
    scenario.therapies = {therapy};
    return scenario;
}

inline std::shared_ptr<const Lesson> smallLesson() {
    Lesson lesson;
    lesson.id = "small";
    lesson.title = say("Relief comes late");
    lesson.objective = say("Explain why.");
    lesson.scenarios["one"] = oneInjection();
    lesson.measures["low_at"] = toneMeasure(MeasureKind::LowestTime);
    lesson.measures["low"] = toneMeasure(MeasureKind::Lowest);
    lesson.steps.emplace_back(tonePrediction());
    RunStep run;
    run.seconds = 2;
    lesson.steps.emplace_back(run);
    CheckStep check;
    check.id = "check";
    check.ask = say("When is one look worth most?");
    check.choices = {{say("at once"), "", false, say("Too early."), {}},
                     {say("after hours"), "", true, say("Yes: at {low_at:hm}."), {}},
                     {say("next day"), "", false, say("Too late."), {}}};
    lesson.steps.emplace_back(check);
    Try attempt;
    attempt.unlock = {"therapies/0/injections/0/dose_ug"};
    attempt.goal = {"value(one, ashworth_legs, 12) < 2.1"};
    attempt.say = say("Still below 2.1 at 12 h");
    attempt.hint = say("Give more.");
    attempt.oneWay["therapies/0/injections/0/dose_ug"] = 100.0;
    lesson.steps.emplace_back(attempt);
    TakeAway take;
    take.say = say("Concentration is now; effect is the memory of it.");
    take.leavesOut = say("Breathing.");
    lesson.steps.emplace_back(take);
    return std::make_shared<const Lesson>(std::move(lesson));
}

/// At a step, with everything before it answered as an example.
inline LessonPlace placeAt(const Lesson& lesson, std::size_t step) {
    LessonPlace place = startOf(lesson);
    for (std::size_t i = 0; i < step; ++i) place.given[i] = exampleOf(lesson.steps[i]);
    place.step = step;
    return place;
}

inline std::shared_ptr<const LessonFacts> smallFacts() {
    static const auto facts =
        std::make_shared<const LessonFacts>(LessonFacts::of(smallLesson(), testLibrary()).value());
    return facts;
}

/// A player of the small lesson, with everything uncovered at once.
struct Playthrough : Sandbox {
    explicit Playthrough(std::shared_ptr<const LessonFacts> with = smallFacts())
        : shelf(testLibrary()), player(with, startOf(with->lesson()), shelf) {
        player.setAtOnce(true);
        player.useClock([this] { return now; });
        QObject::connect(&player, &LessonPlayer::answered, [this](const StepAnswer& one) { answers.push_back(one); });
        QObject::connect(&player, &LessonPlayer::told, [this](const QString& one) { told << one; });
    }
    void draw(const std::vector<DrawnPoint>& line) {
        Answer answer;
        answer.line = line;
        player.give(answer, true);
    }

    double now = 0;
    LessonShelf shelf;
    LessonPlayer player;
    std::vector<StepAnswer> answers;
    QStringList told;
};

/// The lesson as a learner sees it.
struct OpenLesson : Sandbox {
    explicit OpenLesson(QSize size = {1280, 760}, std::shared_ptr<const LessonFacts> with = smallFacts(),
                        std::size_t step = 0)
        : shelf(testLibrary()), view(with, placeAt(with->lesson(), step), shelf, nullptr) {
        view.player().setAtOnce(true);
        view.resize(size);
        view.show();
        activate(view);
        QCoreApplication::processEvents();
    }
    LessonPlayer& player() { return view.player(); }
    /// The place of a time and a value in the framed chart.
    QPoint at(double hours, double value) {
        const PlotPlace plot = view.layer().place();
        return QPointF(plot.xOf(hours), plot.yOf(value)).toPoint();
    }
    void stroke(std::initializer_list<QPoint> places) {
        DrawLayer* layer = &view.layer();
        const QPoint first = *places.begin();
        QTest::mousePress(layer, Qt::LeftButton, {}, first);
        for (const QPoint& one : places) QTest::mouseMove(layer, one);
        QTest::mouseRelease(layer, Qt::LeftButton, {}, *(places.end() - 1));
    }

    LessonShelf shelf;
    LessonView view;
};

}  // namespace theca::app
