#include <QAbstractButton>
#include <QListView>

#include "app/base/display.h"
#include "app/document/plan_edits.h"
#include "app/document/playhead_edits.h"
#include "app/explore/page_switch.h"
#include "app/history/change_words.h"
#include "app/history/history_panel.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

using Parents = std::vector<std::optional<std::size_t>>;

QString wordsOf(const Edit& change, const Scenario& before = usual()) {
    Scenario after = before;
    change(after);
    const auto& drugs = testLibrary()->drugs;
    return changeWords(before, after, drugs.at(after.drug));
}

Edit setRate(double rate) {
    return [rate](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(rate); };
}

double rateOf(const Document& document) { return document.scenario().therapies[2].pump->program[0].rate.number(); }

/// The window with its history in view.
struct OpenHistory : OpenWindow {
    OpenHistory() {
        const PageSwitch& pages = *window.findChild<PageSwitch*>();
        QTest::mouseClick(pages.button(pages.count() - 1), Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    HistoryPanel& panel() { return *window.findChild<HistoryPanel*>(); }
    QListView& list() { return *panel().list(); }
    QStringList texts() {
        QStringList texts;
        for (int row = 0; row < panel().model().rowCount(); ++row)
            texts << panel().model().index(row).data().toString();
        return texts;
    }
    void click(int row) {
        const QRect place = list().visualRect(panel().model().index(row));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place.center());
    }
};

}  // namespace

TEST_CASE("steps in a row stand below each other, older branches further in before the last one") {
    CHECK(historyRows({}).empty());
    CHECK(historyRows(Parents{{}, 0, 1}) == std::vector<HistoryRow>{{0, 0}, {1, 0}, {2, 0}});
    // 1 and 2 came first, then from the start 3, then from 3 both 4 and 5.
    CHECK(historyRows(Parents{{}, 0, 1, 0, 3, 3}) ==
          std::vector<HistoryRow>{{0, 0}, {1, 1}, {2, 1}, {3, 0}, {4, 1}, {5, 0}});
    CHECK(historyRows(Parents{{}, 0, 0, 0}) == std::vector<HistoryRow>{{0, 0}, {1, 1}, {2, 1}, {3, 0}});
}

TEST_CASE("a hundred thousand steps in a row are laid out") {
    Parents parents(100000);
    for (std::size_t i = 1; i < parents.size(); ++i) parents[i] = i - 1;
    CHECK(historyRows(parents).back() == HistoryRow{99999, 0});
}

TEST_CASE("a step says what it changed") {
    const auto name = [](std::size_t index) { return inLanguage(usual().therapies[index].name); };
    CHECK(wordsOf(setRate(300)) == name(2) + QStringLiteral(": rate 200 → 300 µg/day"));
    CHECK(wordsOf([](Scenario& s) { s.horizon = Hours(120); }) == QStringLiteral("Time shown 72 → 120 h"));
    CHECK(wordsOf([](Scenario& s) { s.therapies[1].injections[0].dose = Micrograms(100); }) ==
          name(1) + QStringLiteral(": dose 50 → 100 µg"));
    CHECK(wordsOf([](Scenario& s) { s.therapies[0].oral[0].start = Hours(2); }) ==
          name(0) + QStringLiteral(": first dose at 0 → 2 h"));
    CHECK(wordsOf([](Scenario& s) { s.view.log = true; }) == QStringLiteral("Log scale off → on"));
    CHECK(wordsOf([](Scenario& s) { s.patient.creatinineClearance_mL_per_min = 40; }) ==
          QStringLiteral("Creatinine clearance 100 → 40 mL/min"));
    CHECK(wordsOf([](Scenario& s) { s.patient.parameters[ParameterId::D] = 240; }) ==
          QStringLiteral("Mixing along the canal the drug's own → 240"));
    CHECK(wordsOf([](Scenario& s) { s.patient.parameters[*ke0Named("tone")] = 0.2; }) ==
          QStringLiteral("How fast tone follows the drug's own → 0.2"));
    CHECK(wordsOf(showTherapy(0, false)) == name(0) + QStringLiteral(": shown on → off"));
    CHECK(wordsOf(renameTherapy(0, QStringLiteral("Mine"))).contains(QStringLiteral("→ Mine")));
}

TEST_CASE("a part that came or went is told with its amount and time") {
    const auto name = [](std::size_t index) { return inLanguage(usual().therapies[index].name); };
    CHECK(wordsOf(injectionAt(1, Hours(31))) == name(1) + QStringLiteral(": injection of 50 µg at 1 d 7 h added"));
    CHECK(wordsOf(rateFrom(2, Hours(20))) == name(2) + QStringLiteral(": rate of 200 µg/day from 20 h added"));
    Scenario two = usual();
    rateFrom(2, Hours(20))(two);
    CHECK(wordsOf([](Scenario& s) { s.therapies[2].pump->program[1].rate = MicrogramsPerDay(300); }, two) ==
          name(2) + QStringLiteral(", from 20 h: rate 200 → 300 µg/day"));
    CHECK(wordsOf(addFault(2, Stall{})) == name(2) + QStringLiteral(": pump standstill at 1 d added"));
    CHECK(wordsOf(removeTherapy(1)) == name(1) + QStringLiteral(" removed"));
    CHECK(wordsOf(removePart(2, Part::Pump, 0)) == name(2) + QStringLiteral(": pump removed"));
    CHECK(wordsOf(moveTherapy(0, 1)) == QStringLiteral("Order changed"));
    CHECK(wordsOf(addBookmark(Hours(5), {})) == QStringLiteral("Bookmark added"));
    CHECK(wordsOf([](Scenario& s) { s.drug = "morphine"; }) == QStringLiteral("Drug baclofen → morphine"));
}

TEST_CASE("several changes at once are told two by two") {
    const QString text = wordsOf([](Scenario& s) {
        s.horizon = Hours(48);
        s.view.log = true;
        s.patient.tolerance = true;
        s.population.patients = 100;
    });
    CHECK(text.toStdString() == "Time shown 72 → 48 h; becomes tolerant off → on and 2 more");
}

TEST_CASE("a click in the history goes to an old branch and comes back") {
    OpenHistory open;
    open.document().edit(setRate(300));
    open.document().undo();
    open.document().edit(setRate(400));
    REQUIRE(open.panel().isVisible());
    REQUIRE(open.texts().size() == 3);
    CHECK(open.texts()[1].contains(QStringLiteral("200 → 300")));
    CHECK(open.texts()[2].contains(QStringLiteral("200 → 400")));
    open.click(1);
    CHECK(rateOf(open.document()) == 300);
    CHECK(open.list().currentIndex().row() == 1);
    open.click(2);
    CHECK(rateOf(open.document()) == 400);
    open.click(0);
    CHECK(rateOf(open.document()) == 200);
    open.document().redo();
    CHECK(rateOf(open.document()) == 400);
}

TEST_CASE("Return goes to the step the keys have chosen") {
    OpenHistory open;
    open.document().edit(setRate(300));
    open.document().edit(setRate(400));
    open.list().setFocus();
    QTest::keyClick(&open.list(), Qt::Key_Up);
    CHECK(rateOf(open.document()) == 400);
    QTest::keyClick(&open.list(), Qt::Key_Return);
    CHECK(rateOf(open.document()) == 300);
}

TEST_CASE("the step that is shown is marked, for ears too, and a drag is told as one") {
    OpenHistory open;
    drag(*open.control(2, QStringLiteral("Rate")).slider(), {600, 650, 700});
    REQUIRE(open.texts().size() == 2);
    const double rate = rateOf(open.document());
    CHECK(open.texts()[1].contains(QStringLiteral("→ %1").arg(rate)));
    const auto spoken = [&open](int row) {
        return open.panel().model().index(row).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(1).contains(QStringLiteral("shown now")));
    CHECK_FALSE(spoken(0).contains(QStringLiteral("shown now")));
    open.document().undo();
    CHECK(spoken(0).contains(QStringLiteral("shown now")));
}

TEST_CASE("only steps in view are put into words") {
    OpenHistory open;
    for (int i = 1; i <= 400; ++i) open.document().edit(setRate(200 + i));
    QCoreApplication::processEvents();
    open.list().grab();
    CHECK(open.panel().model().rowCount() == 401);
    CHECK(open.panel().model().wordedSteps() < 100);
}

TEST_CASE("another scenario has a history of its own") {
    OpenHistory open;
    open.document().edit(setRate(300));
    CHECK(open.texts().size() == 2);
    REQUIRE(open.document().replace(example(exampleNames().last()), {}).empty());
    REQUIRE(open.texts().size() == 1);
    CHECK(open.texts()[0] == QStringLiteral("Start: %1").arg(inLanguage(example(exampleNames().last()).title)));
}
