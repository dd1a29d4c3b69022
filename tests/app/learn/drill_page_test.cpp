#include "app/learn/drill_page.h"

#include <set>

#include "app/base/display.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/event_rows.h"
#include "app/learn/choice_button.h"
#include "app/learn/drill_summary.h"
#include "app/learn/order_list.h"
#include "app/words/claims_window.h"
#include "app/words/glossary.h"
#include "app/words/words_window.h"
#include "core/text/words_text.h"
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
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
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

namespace {

/// Another fault than the hidden one, which does not look the same.
HiddenFault wrongFault(const Drill& drill) {
    for (const auto& [one, signs] : drill.possible)
        if (signs != drill.possible.at(drill.fault)) return one;
    return drill.fault;
}

/// A drill answered wrongly with its first sign.
struct WrongAnswer : Sandbox {
    WrongAnswer() {
        page.useClock([this] { return now; });
        QObject::connect(&page, &DrillPage::answered, [this](const StepAnswer& one) { answers.push_back(one); });
        QObject::connect(&page, &DrillPage::closeAsked, [this] { ++closed; });
        page.resize(1200, 760);
        page.show();
        wrong = wrongFault(page.drill());
        page.chooseFault(static_cast<int>(wrong));
        page.chooseSign(0);
        now = 8.5;
        page.check();
    }

    double now = 0;
    int closed = 0;
    HiddenFault wrong = HiddenFault::Kink;
    std::vector<StepAnswer> answers;
    DrillPage page{testLibrary(), 3, nullptr};
};

QString nameOf(HiddenFault fault) {
    return inLanguage(builtInDrills()->faults.at(static_cast<std::size_t>(fault)).name);
}

}  // namespace

TEST_CASE("another fault than the hidden one is told so, and where it would look different", "[learn]") {
    WrongAnswer with;
    CHECK(with.page.feedback().startsWith(QStringLiteral("It was another one: ")));
    CHECK(with.page.feedback().contains(QStringLiteral("What you chose would look different here: ")));
}

TEST_CASE("Enter on a drill's answer chooses it, and checks once both are given", "[learn]") {
    Sandbox sandbox;
    DrillPage page(testLibrary(), 4, nullptr);
    std::vector<ChoiceButton*> answers;
    for (ChoiceButton* one : page.findChildren<ChoiceButton*>())
        if (!one->isHidden()) answers.push_back(one);
    REQUIRE(answers.size() > 8);
    QTest::keyClick(answers.front(), Qt::Key_Return);
    CHECK(answers.front()->isChecked());
    QTest::keyClick(answers.front(), Qt::Key_Return);
    CHECK(page.feedback().isEmpty());  // nothing told yet
    QTest::keyClick(answers.back(), Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(answers.back()->isChecked());
    QTest::keyClick(answers.back(), Qt::Key_Return);
    CHECK_FALSE(page.feedback().isEmpty());
    CHECK(page.lastTold() == page.feedback());
}

TEST_CASE("the keyboard goes from a drill's verdict to the order, and from there to another one", "[learn]") {
    WrongAnswer with;
    CHECK(with.page.lastTold() == with.page.feedback());
    auto* order = with.page.findChild<OrderList*>();
    CHECK(with.page.focusWidget() == order);
    const auto seen = [&](const QWidget* part) { return part->visibleRegion().boundingRect().size() == part->size(); };
    CHECK(seen(order));
    for (QPushButton* one : with.page.findChildren<QPushButton*>())
        if (one->text() == QStringLiteral("Check the &order")) one->click();
    CHECK(with.page.lastTold().contains(QStringLiteral("n this order")));
    CHECK(qobject_cast<QPushButton*>(with.page.focusWidget())->text() == QStringLiteral("&Another one"));
}

TEST_CASE("tablets can only have been missed by who takes some", "[learn]") {
    Sandbox sandbox;
    std::set<bool> seen;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        DrillPage page(testLibrary(), seed, nullptr);
        const bool tablets = page.drill().tablets;
        seen.insert(tablets);
        bool offered = false;
        for (const ChoiceButton* one : page.findChildren<ChoiceButton*>())
            offered = offered || (one->accessibleName() == nameOf(HiddenFault::MissedTablets) && !one->isHidden());
        INFO("seed " << seed);
        CHECK(offered == tablets);
    }
    CHECK(seen.size() == 2);
}

TEST_CASE("a drill's answer is a row of answers: what was given, whether it was right, what told", "[learn][L10]") {
    WrongAnswer with;
    REQUIRE(with.answers.size() == 1);
    const StepAnswer& row = with.answers.front();
    CHECK(row.lesson == "drills");
    CHECK(row.step == hiddenFaultName(with.page.drill().fault));
    CHECK(row.kind == "drill");
    CHECK(row.given == std::string(hiddenFaultName(with.wrong)) + ";fluid-legs");
    CHECK(row.right == false);
    CHECK(row.seconds == 8.5);
    with.now = 20;
    for (QPushButton* one : with.page.findChildren<QPushButton*>())
        if (one->text() == QStringLiteral("Check the &order")) one->click();
    REQUIRE(with.answers.size() == 2);
    CHECK(with.answers[1].kind == "first");
    CHECK(with.answers[1].given.size() == std::string("1;2;3").size());
    CHECK(with.answers[1].seconds == 11.5);
}

TEST_CASE("who goes after drills is told which faults were taken for each other, and by nobody how many", "[learn]") {
    WrongAnswer with;
    const DrillSummary& summary = with.page.summary();
    CHECK(summary.isHidden());
    QTest::keyClick(&with.page, Qt::Key_Escape);
    CHECK(with.closed == 0);
    CHECK(summary.isVisible());
    CHECK(summary.text().contains(nameOf(with.wrong)));
    CHECK(summary.text().contains(nameOf(with.page.drill().fault)));
    CHECK_FALSE(summary.text().contains(QLatin1Char('%')));
    QTest::keyClick(&with.page, Qt::Key_Escape);
    CHECK(with.closed == 1);
}

TEST_CASE("who goes on after the summary has the next drill, who looked at none is not held up", "[learn]") {
    WrongAnswer with;
    const Drill before = with.page.drill();
    with.page.end();
    for (QPushButton* one : with.page.summary().findChildren<QPushButton*>())
        if (one->text() == QStringLiteral("&Go on")) one->click();
    CHECK(with.page.summary().isHidden());
    CHECK_FALSE(with.page.drill() == before);
    with.page.end();
    CHECK(with.closed == 1);
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
