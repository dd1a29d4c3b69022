#include <QCheckBox>

#include "app/explore/learn_commands.h"
#include "app/explore/tour.h"
#include "app/learn/lesson_log.h"
#include "app/words/call_out.h"
#include "app/words/words_window.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// An edit of the example of a tour, as a control makes it.
template <class Change>
void change(Tour& tour, Change what) {
    tour.document().edit(what);
    QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("the tour waits for each deed, and leaves what is open as it was", "[learn]") {
    OpenWindow open;
    const Scenario before = open.document().scenario();
    LearnCommands& learn = open.window.learn();
    learn.showTour();
    REQUIRE(learn.tour());
    Tour& tour = *learn.tour();
    CHECK(tour.callOut().isVisible());
    REQUIRE(tour.callOut().target());
    change(tour, [](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(9); });
    CHECK(tour.step() == 0);
    change(tour, [](Scenario& s) { s.therapies[1].shown = false; });
    CHECK(tour.step() == 1);
    change(tour, [](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(12); });
    CHECK(tour.step() == 2);
    REQUIRE(tour.callOut().target());
    change(tour, [](Scenario& s) { s.therapies[2].pump->tip = *levelNamed("C5"); });
    CHECK(tour.step() == 3);
    tour.document().undo();
    QCoreApplication::processEvents();
    CHECK_FALSE(learn.tour());
    CHECK(open.document().scenario() == before);
    CHECK(open.document().history().size() == 1);
}

TEST_CASE("Escape ends the tour", "[learn]") {
    OpenWindow open;
    LearnCommands& learn = open.window.learn();
    learn.showTour();
    REQUIRE(learn.tour());
    QWidget* window = learn.tour()->callOut().window();
    activate(*window);
    QTest::keyClick(window, Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK_FALSE(learn.tour());
}

TEST_CASE("a call-out keeps its words inside the window and off what it points at", "[learn]") {
    QWidget window;
    window.resize(400, 300);
    QWidget part(&window);
    CallOut callOut(&window);
    window.show();
    for (const QRect& place : {QRect(10, 10, 60, 30), QRect(330, 260, 60, 30), QRect(100, 120, 200, 40)}) {
        part.setGeometry(place);
        callOut.point(&part, QStringLiteral("Move this and see what the curves do."));
        INFO(place.x() << " " << place.y());
        CHECK(window.rect().contains(callOut.bubble()));
        CHECK_FALSE(callOut.bubble().intersects(place));
    }
}

TEST_CASE("Show me points at a word's place in the run that is open", "[learn]") {
    OpenWindow open;
    LearnCommands& learn = open.window.learn();
    for (const char* word :
         {"plasma", "clearance", "dead-volume", "bolus", "catheter-tip", "band", "auc", "ashworth"}) {
        learn.showWord(QString::fromLatin1(word));
        auto* words = open.window.findChild<WordsWindow*>();
        REQUIRE(words);
        INFO(word);
        REQUIRE(words->showButton()->isVisible());
        QTest::mouseClick(words->showButton(), Qt::LeftButton);
        REQUIRE(learn.callOut());
        CHECK(learn.callOut()->isVisible());
        CHECK(learn.callOut()->target());
    }
}

TEST_CASE("a wrong prediction somebody was sure of comes back in the next two recalls", "[learn]") {
    Sandbox sandbox;
    bringBack("relief-comes-late/check");
    CHECK(returningQuestions("relief-comes-late").empty());
    LessonShelf shelf(testLibrary());
    for (const char* id : {"until-steady", "between-two-tablets"}) {
        const auto facts = shelf.facts(id);
        REQUIRE(facts);
        LessonPlayer player(facts, startOf(facts->lesson()), shelf);
        REQUIRE(std::holds_alternative<Recall>(player.step()));
        std::string recalled;
        QObject::connect(&player, &LessonPlayer::answered, [&](const StepAnswer& one) { recalled = one.recalled; });
        for (int i = 0; i < 4 && recalled.empty(); ++i) player.choose(i);
        INFO(id);
        CHECK(recalled == "relief-comes-late/check");
        broughtBack(recalled);
    }
    CHECK(returningQuestions("where-the-tip-lies").empty());
}
