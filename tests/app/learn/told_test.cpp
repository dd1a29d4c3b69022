#include "app/learn/marked_text.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("step, task and feedback are each told once", "[learn][L8]") {
    Playthrough with;
    CHECK(with.player.spokenStep() ==
          QStringLiteral("Predict. 50 µg go in at L3. Two curves. When are the legs loosest?"));
    with.draw({{Hours(0), 3.5}, {Hours(1), 2}, {Hours(24), 3.5}});
    with.told.clear();
    with.player.next();
    REQUIRE(with.told.size() == 2);
    CHECK(with.told[0] == QStringLiteral("Run."));
    CHECK(with.told[1].startsWith(with.player.view().feedback));
    CHECK(with.told[1].contains(QStringLiteral("Loosest: you 1 h 0 min, run ")));
    CHECK(with.told[1].contains(QStringLiteral("close.")));
    with.told.clear();
    with.player.next();
    CHECK(with.told == QStringList{QStringLiteral("Check. When is one look worth most?")});
    with.told.clear();
    with.player.choose(1);
    CHECK(with.told == QStringList{with.player.view().feedback});
    with.told.clear();
    with.player.next();
    CHECK(with.told == QStringList{QStringLiteral("Try it. Goal: Still below 2.1 at 12 h.")});
}

TEST_CASE("a lesson says its step when it is seen first, and not again when it comes back", "[learn][L8]") {
    OpenLesson open;
    CHECK(open.view.accessibleDescription() == open.player().spokenStep());
    open.player().skip();
    QCoreApplication::processEvents();
    CHECK(open.view.accessibleDescription() == open.player().view().feedback);
    open.view.setAccessibleDescription({});
    open.view.hide();
    open.view.show();
    CHECK(open.view.accessibleDescription().isEmpty());
}

TEST_CASE("the next question of a recall is told as well", "[learn][L8]") {
    LessonShelf shelf(testLibrary());
    Playthrough with(shelf.facts("one-kidney"));
    REQUIRE(with.player.view().options.size() >= 2);
    const QString first = marked(with.player.view().ask).plain;
    CHECK(with.player.spokenStep().contains(first));
    for (int i = 0; i < 4; ++i) with.player.choose(i);
    with.told.clear();
    with.player.next();
    REQUIRE(with.player.place().here().item == 1);
    REQUIRE(with.told.size() == 1);
    CHECK(with.told[0].contains(marked(with.player.view().ask).plain));
    CHECK_FALSE(with.told[0].contains(first));
}
