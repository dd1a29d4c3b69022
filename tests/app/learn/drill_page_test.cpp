#include "app/learn/drill_page.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/event_rows.h"
#include "app/words/claims_window.h"
#include "app/words/glossary.h"
#include "app/words/words_window.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("a drill hides its fault until it is answered, and then says what tells it", "[learn]") {
    Sandbox sandbox;
    DrillPage page(testLibrary(), 7, nullptr);
    page.resize(1200, 760);
    page.show();
    CHECK(page.feedback().isEmpty());
    page.check();
    CHECK(page.feedback().isEmpty());
    page.chooseFault(static_cast<int>(page.drill().fault));
    page.chooseSign(static_cast<int>(page.drill().telling.front()));
    page.check();
    CHECK(page.feedback().startsWith(QStringLiteral("✓ Yes: ")));
    CHECK(page.feedback().contains(QStringLiteral("✓ This sign tells it from others.")));
}

TEST_CASE("nothing on the charts of a drill names its fault or leads to it before it is answered", "[learn]") {
    Sandbox sandbox;
    for (std::uint64_t seed = 1; seed <= hiddenFaults; ++seed) {
        DrillPage page(testLibrary(), seed, nullptr);
        page.resize(1200, 760);
        page.show();
        auto* charts = page.findChild<ChartStack*>();
        INFO("seed " << seed);
        CHECK(eventRows(charts->content(), false).empty());
        QTest::keyClick(charts->panels().front(), Qt::Key_PageDown);
        CHECK_FALSE(charts->crosshair().hours());
        page.chooseFault(0);
        page.chooseSign(0);
        page.check();
        const std::vector<EventRow> rows = eventRows(charts->content(), false);
        REQUIRE(rows.size() == 1);
        CHECK_FALSE(rows[0].events.empty());
    }
}

TEST_CASE("another fault than the hidden one is told so", "[learn]") {
    Sandbox sandbox;
    DrillPage page(testLibrary(), 3, nullptr);
    for (const HiddenFault one : allHiddenFaults()) {
        const auto& alike = page.drill().alike;
        if (one == page.drill().fault || std::find(alike.begin(), alike.end(), one) != alike.end()) continue;
        page.chooseFault(static_cast<int>(one));
        break;
    }
    page.chooseSign(0);
    page.check();
    CHECK(page.feedback().startsWith(QStringLiteral("It was another one: ")));
}

TEST_CASE("words are found in a text where they stand alone", "[words]") {
    const std::vector<WordPlace> found = wordsIn(QStringLiteral("The half-life of CSF is not that of plasma."));
    REQUIRE(found.size() >= 2);
    CHECK(found[0].id == "half-life");
    CHECK(found[0].from == 4);
    CHECK(found[0].length == 9);
}

TEST_CASE("the window of words has every entry and opens at one", "[words]") {
    OpenWindow open;
    WordsWindow* words = showWords(&open.window, QStringLiteral("half-life"));
    CHECK(words->current() == QStringLiteral("half-life"));
    CHECK(showWords(&open.window, {}) == words);
    CHECK(glossary().size() >= 28);
}

TEST_CASE("claims stand with numbers of a run and with sources", "[words]") {
    OpenWindow open;
    ClaimsWindow* claims = showClaims(testLibrary(), &open.window);
    CHECK(claims->count() >= 4);
    CHECK(claims->text().contains(QStringLiteral("ng/mL")));
    CHECK_FALSE(claims->text().contains(QStringLiteral("{")));
    CHECK(claims->text().contains(QStringLiteral("For teaching")));
}
