#include <QLabel>

#include "app/charts/chart_stack.h"
#include "app/learn/marked_text.h"
#include "app/learn/scene_beats.h"
#include "app/learn/step_tasks.h"
#include "core/lesson/talk.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

std::shared_ptr<const LessonFacts> talkFacts() {
    static const auto facts = LessonShelf(testLibrary()).facts("ten-minutes");
    return facts;
}

std::size_t stepOf(const char* id) {
    const auto& steps = talkFacts()->lesson().steps;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (std::get<Scene>(steps[i]).id == id) return i;
    FAIL("there is no scene " << id);
    return 0;
}

/// The shipped talk in Learn, at one of its scenes.
struct OpenScene : OpenLesson {
    explicit OpenScene(const char* id) : OpenLesson({1280, 760}, talkFacts(), stepOf(id)) {
        QObject::connect(&player(), &LessonPlayer::answered, [this](const StepAnswer& one) { answers.push_back(one); });
    }
    const Scene& scene() { return std::get<Scene>(player().step()); }
    StageState state() { return sceneState(player().lesson(), player().place()); }
    /// Answers what waits, and presses Next.
    void press(int answer = 0) {
        if (waitsForAnswer(scene(), state(), player().place().here())) player().choose(answer);
        player().next();
        QCoreApplication::processEvents();
    }
    std::size_t curvesIn(std::size_t chart) {
        const ChartContent& content = view.charts().content();
        return curvesOf(content, content.charts.at(chart)).size();
    }
    QStringList figures() {
        QStringList all;
        for (const QLabel* one : view.panel().findChild<FigureList*>()->findChildren<QLabel*>()) all << one->text();
        return all;
    }

    std::vector<StepAnswer> answers;
};

}  // namespace

TEST_CASE("a scene in Learn shows after each beat what a stage shows", "[learn][scene]") {
    const auto talk = talkOf(LessonShelf(testLibrary()).lesson("ten-minutes"));
    for (std::size_t i = 0; i < talk.scenes.size(); ++i) {
        const Scene& scene = talk.scenes[i];
        INFO(scene.id);
        OpenScene open(scene.id.c_str());
        for (;;) {
            const std::size_t beat = open.player().place().beat;
            const StageState stage = stageAt(talk, {i, beat});
            INFO("beat " << beat);
            const Document& document = open.player().document();
            if (hasPicture(stage.layout)) {
                Scenario wanted = scenarioAt(*talk.lesson, stage).value();
                wanted.view.level = stage.level;
                CHECK(document.scenario() == wanted);
                CHECK(document.playhead() == stage.playhead.number());
                CHECK(open.player().sight().charts == stage.charts);
                std::size_t seen = 0;
                for (const int one : stage.therapies) seen += stage.hides(one) ? 0 : 1;
                if (!stage.ahead && stage.playhead.number() == 0) seen = 0;
                if (!open.player().compared()) CHECK(open.curvesIn(0) == seen);
            }
            if (!beatAfter(scene, beat)) break;
            open.press();
        }
    }
}

TEST_CASE("curves of a scene are drawn as far as its time has come", "[learn][scene]") {
    OpenScene open("dry");
    while (open.player().document().playhead() == 0) open.press();
    const ChartContent& content = open.view.charts().content();
    REQUIRE(content.charts.front().pinned.size() == 1);
    CHECK(open.player().document().playhead() == 96);
    CHECK(content.charts.front().pinned.front().trajectory.horizon().number() == 96);
    OpenScene begun("dry");
    CHECK_FALSE(begun.player().mayMoveTime());
}

TEST_CASE("a big number of a scene stands in its column, of a therapy that was revealed", "[learn][scene]") {
    OpenScene open("race");
    while (beatAfter(open.scene(), open.player().place().beat)) {
        CHECK(open.figures().isEmpty());
        open.press(2);
    }
    const Run& run = open.player().document().run();
    const Signal legs = Signal::csf(*levelNamed("L1"));
    const double ratio = run.therapies[1].value(legs, Hours(24)) / run.therapies[0].value(legs, Hours(24));
    REQUIRE(open.figures().size() == 2);
    const QString number = open.figures().front().section(QLatin1Char(' '), 0, 0);
    CHECK(std::abs(number.toDouble() / ratio - 1) < 0.05);
    CHECK(open.figures().front().endsWith(QStringLiteral("times")));
}

TEST_CASE("Back in a scene takes back one beat, exactly", "[learn][scene]") {
    for (const char* id : {"race", "tip", "missed"}) {
        INFO(id);
        OpenScene open(id);
        std::vector<std::pair<StageState, Scenario>> way;
        for (;;) {
            way.emplace_back(open.state(), open.player().document().scenario());
            if (!beatAfter(open.scene(), open.player().place().beat)) break;
            open.press();
        }
        const std::size_t step = open.player().place().step;
        open.player().next();
        CHECK(open.player().place().step == step + 1);
        open.player().back();
        for (auto one = way.rbegin(); one != way.rend(); ++one) {
            CHECK(open.player().place().step == step);
            CHECK(open.state() == one->first);
            CHECK(open.player().document().scenario() == one->second);
            open.player().back();
        }
        CHECK(open.player().place().step + 1 == step);
    }
}

TEST_CASE("what a scene asks waits for an answer, and is told when the scene tells it", "[learn][scene]") {
    OpenScene open("dry");
    open.player().next();
    StepView view = open.player().view();
    CHECK(view.options.size() == 3);
    CHECK_FALSE(view.mainEnabled);
    open.player().next();
    CHECK(open.state().round == 1);
    CHECK(open.player().document().playhead() == 0);
    open.player().choose(0);
    view = open.player().view();
    CHECK(view.mainEnabled);
    CHECK(view.feedback.isEmpty());
    for (const StepView::Option& one : view.options) CHECK_FALSE(one.ticked);
    open.player().choose(2);  // until the scene goes on
    CHECK(open.answers.empty());
    open.player().next();
    CHECK(open.player().view().options.front().closed);
    open.player().next();
    view = open.player().view();
    CHECK(view.options[1].ticked);
    REQUIRE(open.answers.size() == 1);
    CHECK(open.answers.front().given == "3");
    CHECK(open.answers.front().right == false);
    CHECK(open.answers.front().kind == "scene");
}

TEST_CASE("answers that are curves stand one below the other, with one axis", "[learn][scene]") {
    OpenScene open("tip");
    open.player().next();
    const auto& charts = open.view.charts().content().charts;
    REQUIRE(charts.size() == 3);
    CHECK(charts[1].title.startsWith(QStringLiteral("B: ")));
    for (const ChartSpec& one : charts) CHECK(one.limits == charts.front().limits);
    for (std::size_t i = 0; i < 3; ++i) CHECK(open.curvesIn(i) == 1);
    CHECK(open.player().view().options[2].say == QStringLiteral("C"));
    open.press(1);
    open.press();
    CHECK(open.player().view().feedback == QStringLiteral("✓ Yes: B."));
    CHECK(open.view.charts().content().charts.size() == 1);
}

TEST_CASE("where a hall says what it expects, a learner alone draws it and sees it beside the run", "[learn][scene]") {
    OpenScene open("missed");
    CHECK_FALSE(open.view.layer().isOpen());
    open.player().next();
    REQUIRE(open.view.layer().isOpen());
    CHECK(open.view.layer().hasFocus());
    open.stroke({open.at(2, 200), open.at(60, 100)});
    CHECK_FALSE(open.player().place().here().answer.line.empty());
    CHECK(open.curvesIn(0) == 1);
    open.player().next();
    CHECK(open.view.layer().isOpen());
    CHECK(open.player().drawing()->given.done);
    CHECK(open.curvesIn(0) == 2);
}

TEST_CASE("a scene of words has them in place of charts, and nothing of a run", "[learn][scene]") {
    OpenScene open("note");
    CHECK_FALSE(open.view.charts().isVisible());
    CHECK(open.player().sight().allHeld);
    bool seen = false;
    for (const QLabel* one : open.view.findChildren<QLabel*>())
        seen = seen || (one->isVisible() && one->text() == marked(open.player().view().text).plain);
    CHECK(seen);
    open.player().back();
    CHECK(open.view.charts().isVisible());
}

TEST_CASE("time runs through a scene in the seconds it gives, and stops where it says", "[learn][scene]") {
    OpenScene open("dry");
    open.player().setAtOnce(false);
    double seconds = 0;
    QObject::connect(&open.player(), &LessonPlayer::uncoveringBegun, [&](double one) { seconds = one; });
    open.press();
    open.press();
    CHECK(seconds == 8);
    REQUIRE(open.player().uncovered());
    CHECK(open.player().uncoversTo() == 96);
    open.player().document().movePlayhead(40);
    CHECK(open.view.charts().content().charts.front().pinned.front().trajectory.horizon().number() == 40);
    open.player().document().movePlayhead(97);
    CHECK_FALSE(open.player().uncovered());
    CHECK(open.player().document().playhead() == 96);
}
