#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

const std::vector<DrawnPoint> early = {{Hours(0), 3.5}, {Hours(1), 2}, {Hours(24), 3.5}};

}  // namespace

TEST_CASE("nothing is gone to ahead of a prediction that was not run", "[learn]") {
    Playthrough with;
    with.player.goTo(3);
    CHECK(with.player.place().step == 0);
    CHECK_FALSE(with.player.view().mainEnabled);
    with.player.next();
    CHECK(with.player.place().step == 0);
    with.draw(early);
    with.player.next();
    CHECK(with.player.place().step == 1);
    with.player.goTo(4);
    CHECK(with.player.place().step == 2);
    with.player.goTo(0);
    CHECK(with.player.place().step == 0);
}

TEST_CASE("a wrong idea is recognised and answered with numbers of the run", "[learn]") {
    Playthrough with;
    with.draw(early);
    with.player.setSure(Sureness::Sure);
    with.player.next();
    const StepView view = with.player.view();
    REQUIRE(view.features.size() == 2);
    CHECK(view.features[0].you == QStringLiteral("1 h 0 min"));
    CHECK_FALSE(view.features[0].close);
    CHECK(view.features[1].close);
    CHECK(view.feedback.startsWith(QStringLiteral("You drew relief at its best at once.")));
    CHECK(view.feedback.contains(view.features[0].run));
    REQUIRE(with.answers.size() == 1);
    CHECK(with.answers[0].pattern == "with-the-drug");
    CHECK(with.answers[0].sure == Sureness::Sure);
    CHECK(with.answers[0].right == false);
}

TEST_CASE("a line close to the run is told so", "[learn]") {
    Playthrough with;
    const Trajectory& run = with.player.document().run().therapies[0];
    const Signal tone = *signalNamed("ashworth_legs", with.player.document().drug());
    std::vector<DrawnPoint> line;
    for (int i = 0; i <= 240; ++i) line.push_back({Hours(i / 10.0), run.value(tone, Hours(i / 10.0))});
    with.draw(line);
    with.player.next();
    CHECK(with.player.view().feedback.startsWith(QStringLiteral("✓")));
    CHECK(with.player.place().given[0].right);
}

TEST_CASE("who does not know may look all the same", "[learn]") {
    Playthrough with;
    with.player.skip();
    CHECK(with.player.place().step == 1);
    CHECK(with.player.view().features.empty());
    CHECK(with.answers[0].given == "unknown");
}

TEST_CASE("a question has two tries and is then explained", "[learn]") {
    Playthrough with;
    with.player.skip();
    with.player.next();
    REQUIRE(with.player.place().step == 2);
    CHECK_FALSE(with.player.view().mainEnabled);
    with.player.choose(0);
    CHECK(with.player.view().feedback == QStringLiteral("Too early."));
    CHECK_FALSE(with.player.view().mainEnabled);
    with.player.choose(0);
    CHECK(with.player.place().here().tries == 1);
    with.player.choose(2);
    CHECK(with.player.view().feedback.startsWith(QStringLiteral("Too late. Yes: at ")));
    CHECK(with.player.view().options[1].ticked);
    CHECK(with.player.view().mainEnabled);
    CHECK(with.answers.back().tries == 2);
    CHECK(with.answers.back().right == false);
}

TEST_CASE("a right answer at the first try is right", "[learn]") {
    Playthrough with;
    with.player.skip();
    with.player.next();
    with.player.choose(1);
    CHECK(with.answers.back().right == true);
    CHECK(with.answers.back().step == "check");
}

TEST_CASE("a goal ticks itself when the run reaches it, and one way can be shown", "[learn]") {
    Playthrough with;
    with.player.skip();
    with.player.next();
    with.player.choose(1);
    with.player.next();
    REQUIRE(with.player.view().goal);
    CHECK_FALSE(with.player.view().goal->reached);
    with.player.askHint();
    CHECK(with.player.view().hint == QStringLiteral("Give more."));
    with.player.edit([](Scenario& s) { s.therapies[0].injections[0].dose = Micrograms(60); }, {});
    CHECK_FALSE(with.player.view().goal->reached);
    with.player.showWay();
    CHECK(with.player.document().scenario().therapies[0].injections[0].dose.number() == 100);
    CHECK(with.player.view().goal->reached);
    CHECK(with.told.last() == QStringLiteral("Goal reached."));
    CHECK(with.player.document().canUndo());
}

TEST_CASE("a step that is gone back to shows its scenario as the lesson has it", "[learn]") {
    Playthrough with;
    with.player.skip();
    with.player.next();
    with.player.choose(1);
    with.player.next();
    with.player.showWay();
    with.player.goTo(0);
    CHECK(with.player.document().scenario() == oneInjection());
}

TEST_CASE("a hint and one way are offered when a goal was tried for a minute", "[learn]") {
    Playthrough with;
    with.player.skip();
    with.player.next();
    with.player.choose(1);
    with.player.next();
    REQUIRE(with.player.view().goal);
    with.now = 30;
    with.player.lookAtClock();
    CHECK_FALSE(with.player.view().offersHint);
    CHECK_FALSE(with.player.view().offersWay);
    auto* waiting = with.player.findChild<QTimer*>();
    REQUIRE(waiting);
    CHECK(waiting->isActive());
    CHECK(waiting->interval() == 30'000);
    with.now = 61;
    with.told.clear();
    waiting->start(0);
    QCoreApplication::processEvents();
    CHECK(with.player.view().offersHint);
    CHECK(with.player.view().offersWay);
    CHECK(with.told == QStringList{QStringLiteral("A hint is offered now.")});
    with.player.showWay();
    with.player.goTo(0);
    with.player.goTo(3);
    CHECK(with.player.view().offersHint);  // who has reached it knows the way
}

TEST_CASE("a scene that was left comes back as far as it was shown", "[learn][L11]") {
    Lesson lesson = *smallLesson();
    Scene scene;
    scene.scenario = "one";
    scene.beats = {SetBeat{"therapies/0/injections/0/dose_ug", 80.0}, JumpBeat{Hours(6)}, JumpBeat{Hours(9)}};
    lesson.steps.insert(lesson.steps.begin(), scene);
    Playthrough with(std::make_shared<const LessonFacts>(
        LessonFacts::of(std::make_shared<const Lesson>(lesson), testLibrary()).value()));
    int changes = 0;
    QObject::connect(&with.player, &LessonPlayer::placeChanged, [&] { ++changes; });
    with.player.next();
    with.player.next();
    CHECK(changes == 2);
    LessonPlayer again(std::make_shared<const LessonFacts>(with.player.facts()), with.player.place(), with.shelf);
    CHECK(again.document().scenario() == with.player.document().scenario());
    CHECK(again.document().scenario().therapies[0].injections[0].dose.number() == 80);
    CHECK(again.document().playhead() == 6);
}

TEST_CASE("without motion a curve is uncovered at once, else the playhead takes its time", "[learn][L9]") {
    Playthrough with;
    with.player.skip();
    CHECK_FALSE(with.player.uncovered());
    Playthrough moving;
    moving.player.setAtOnce(false);
    double seconds = 0;
    QObject::connect(&moving.player, &LessonPlayer::uncoveringBegun, [&](double s) { seconds = s; });
    moving.player.skip();
    CHECK(seconds == 2);
    REQUIRE(moving.player.uncovered());
    CHECK(*moving.player.uncovered() == 0);
    CHECK(moving.player.document().speed() == Approx(12));
    CHECK(moving.player.view().features.empty());
    moving.player.finishUncovering();
    CHECK_FALSE(moving.player.uncovered());
    CHECK(moving.player.document().playhead() == 24);
}

TEST_CASE("a number is run only when a slider was moved, or not known", "[learn]") {
    LessonShelf shelf(testLibrary());
    const auto facts = shelf.facts("sixty-milligrams");
    REQUIRE(facts);
    Playthrough with(facts);
    CHECK_FALSE(with.player.view().mainEnabled);
    with.player.giveNumber(0, 250);
    CHECK(with.player.view().mainEnabled);
}

TEST_CASE("a run that is looked at is over: the playhead stands at its end", "[learn]") {
    Playthrough with;
    CHECK(with.player.document().playhead() == 0);
    with.player.skip();
    CHECK(with.player.document().playhead() == 24);
    LessonPlace at = with.player.place();
    at.step = 2;
    LessonPlayer again(smallFacts(), at, with.shelf);
    CHECK(again.document().playhead() == 24);
}
