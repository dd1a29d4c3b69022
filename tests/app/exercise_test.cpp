#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

#include "app/base/display.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/exercise/exercise_page.h"
#include "app/exercise/goal_layer.h"
#include "app/exercise/solve_runner.h"
#include "app/explore/side_pages.h"
#include "tests/app/window_fixture.h"

namespace theca::app {

namespace {

struct ExerciseWindow : OpenWindow {
    ExerciseWindow() { window.workspace()->pages()->setCurrent(QStringLiteral("exercise")); }

    ExercisePage& page() { return *window.findChild<ExercisePage*>(); }
    GoalLayer& layer() { return *window.findChild<GoalLayer*>(); }
    const std::vector<ChartPanel*>& charts() { return window.workspace()->charts()->panels(); }
    QPushButton& button(const char* text) {
        for (auto* one : page().findChildren<QPushButton*>())
            if (one->text() == QString::fromUtf8(text)) return *one;
        FAIL("no button " << text);
        throw std::logic_error("unreachable");
    }
    void type(const char* box, const char* text) {
        for (auto* one : page().findChildren<QLineEdit*>()) {
            if (one->accessibleName() != QString::fromUtf8(box)) continue;
            one->setFocus();
            one->selectAll();
            QTest::keyClicks(one, QString::fromUtf8(text));
            QTest::keyClick(one, Qt::Key_Return);
            return;
        }
        FAIL("no box " << box);
    }
    void choose(const char* list, const QString& entry) {
        for (auto* one : page().findChildren<QComboBox*>()) {
            if (one->accessibleName() != QString::fromUtf8(list)) continue;
            const int at = one->findText(entry);
            REQUIRE(at >= 0);
            one->setCurrentIndex(at);
            emit one->activated(at);
            return;
        }
        FAIL("no list " << list);
    }
    QString said() {
        QStringList texts;
        for (auto* one : page().findChildren<QLabel*>())
            if (one->isVisible()) texts << one->text();
        return texts.join(QLatin1Char('\n'));
    }
    void solve() {
        button("Solve").click();
        QTRY_VERIFY_WITH_TIMEOUT(!page().runner().isRunning(), 60'000);
        QCoreApplication::processEvents();
    }
};

}  // namespace

TEST_CASE("a typed goal is judged, drawn as a band, and solved for one number", "[exercise]") {
    ExerciseWindow open;
    open.choose("Therapy", QStringLiteral("Pump"));
    open.button("Add a goal").click();
    open.choose("Curve of the goal", QStringLiteral("Blood plasma"));
    open.type("Highest", "0.5");
    open.type("Goal from, h", "24");
    REQUIRE(open.page().goals().size() == 1);
    CHECK(open.page().goals()[0].what == Signal::plasma());
    CHECK(open.page().goals()[0].highest == 0.0005);
    CHECK(open.page().findChild<QListWidget*>()->item(0)->text().contains(QStringLiteral("left for")));
    CHECK(open.said().contains(QStringLiteral("Above from")));

    QCoreApplication::processEvents();
    const GoalItem* drawn = open.layer().item(open.charts()[1]);
    REQUIRE(drawn);
    REQUIRE(drawn->places().size() == 1);
    CHECK(drawn->places()[0].top);
    CHECK(open.layer().item(open.charts()[0])->places().empty());

    open.choose("Number to solve for", QStringLiteral("Pump, from 0 h, rate"));
    open.solve();
    CHECK(open.said().contains(QStringLiteral("keeps every goal; now it is 200 µg/day.")));
    CHECK(open.said().contains(QStringLiteral("24 µg/day is the pump's least flow, 0.048 mL/day with 500 µg/mL.")));
    open.button("Use this value").click();
    const double rate = open.document().scenario().therapies[2].pump->program[0].rate.number();
    CHECK(rate < 98);
    CHECK(rate > 97);
    CHECK(judged(open.document().run().therapies[2], open.page().goals()[0]).kept());
    CHECK(open.page().findChild<QListWidget*>()->item(0)->text().endsWith(QStringLiteral("kept")));
    open.document().undo();
    CHECK(open.document().scenario().therapies[2].pump->program[0].rate.number() == 200);
}

TEST_CASE("a goal is added, changed and solved for with the keyboard alone, from the top to the bottom", "[exercise]") {
    ExerciseWindow open;
    const auto at = [] { return spokenName(QApplication::focusWidget()).toStdString(); };
    QPushButton& added = open.button("Add a goal");
    added.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&added, Qt::Key_Space);
    CHECK(at() == "Highest");
    for (const char* next : {"Goal from, h", "Goal until, h", "Number to solve for", "Solve"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(at() == next);
    }
}

TEST_CASE("where nothing keeps the goals, both ends are told and nothing can be used", "[exercise]") {
    ExerciseWindow open;
    open.choose("Therapy", QStringLiteral("Tablets"));
    open.button("Add a goal").click();
    open.choose("Curve of the goal", QStringLiteral("Blood plasma"));
    open.type("Highest", "1");
    open.type("Lowest", "0.9");
    open.type("Goal from, h", "1");
    open.choose("Number to solve for", QStringLiteral("Tablets, dose"));
    open.solve();
    CHECK(open.said().contains(QStringLiteral("No value of “Tablets, dose” keeps every goal.")));
    CHECK(open.said().contains(QStringLiteral("At its least")));
    CHECK(open.said().contains(QStringLiteral("At its most, 1000 mg")));
    CHECK_FALSE(open.button("Use this value").isVisible());
}

TEST_CASE("a band dragged over a chart becomes a goal, once", "[exercise]") {
    ExerciseWindow open;
    open.button("Draw one").click();
    CHECK(open.layer().isArmed());
    ChartPanel& chart = *open.charts()[1];
    const PlotPlace place = chart.place();
    const TimeRange before = open.window.workspace()->charts()->timeRange();
    const QPoint from = place.plot.topLeft().toPoint() + QPoint(40, 10), until = from + QPoint(80, 20);
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(chart.viewport(), until);
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, until);
    CHECK_FALSE(open.layer().isArmed());
    REQUIRE(open.page().goals().size() == 1);
    const Goal goal = open.page().goals()[0];
    CHECK(goal.what == Signal::plasma());
    CHECK(goal.from.number() == Approx(place.hoursAt(from.x())));
    CHECK(goal.until.number() == Approx(place.hoursAt(until.x())));
    CHECK(*goal.highest == Approx(place.scale.valueAt(place.partAt(from.y())) / 1000));
    CHECK(*goal.lowest < *goal.highest);
    CHECK(open.window.workspace()->charts()->timeRange() == before);  // it moved no view
}

TEST_CASE("the curve a goal has already keeps its limits, also where the charts no longer show it", "[exercise]") {
    ExerciseWindow open;
    open.button("Add a goal").click();
    open.type("Highest", "5");
    const std::vector<Goal> before = open.page().goals();
    REQUIRE(before.size() == 1);
    auto* curves = part<QComboBox>(open.page(), QStringLiteral("Curve of the goal"));
    open.choose("Curve of the goal", curves->currentText());
    CHECK(open.page().goals() == before);
    const int offered = curves->count();
    open.document().edit([](Scenario& s) { s.view.level = Level{2}; });
    REQUIRE(curves->count() == offered + 1);
    open.choose("Curve of the goal", curves->itemText(offered));
    CHECK(open.page().goals() == before);
}

TEST_CASE("what was wrong with a goal goes with it", "[exercise]") {
    ExerciseWindow open;
    open.button("Add a goal").click();
    open.type("Goal until, h", "100");
    CHECK(open.said().contains(QStringLiteral("within 0 to 72 h")));
    open.button("Remove").click();
    CHECK_FALSE(open.said().contains(QStringLiteral("within 0 to 72 h")));
}

TEST_CASE("goals go with the scenario they were set for, also while the page is not in view", "[exercise]") {
    ExerciseWindow open;
    open.button("Add a goal").click();
    REQUIRE(open.layer().goals().size() == 1);
    open.window.workspace()->pages()->setCurrent(QStringLiteral("exposure"));
    REQUIRE(open.window.workspace()->pages()->current() != QStringLiteral("exercise"));
    open.document().replace(example(QStringLiteral("one-tablet")), {});
    CHECK(open.layer().goals().empty());
    CHECK(open.page().goals().empty());
}

TEST_CASE("Escape ends drawing a goal, and what is no number stays in its box with the reason", "[exercise]") {
    ExerciseWindow open;
    open.button("Draw one").click();
    QTest::keyClick(open.charts()[0], Qt::Key_Escape);
    CHECK_FALSE(open.layer().isArmed());
    open.button("Add a goal").click();
    const std::vector<Goal> before = open.page().goals();
    open.type("Highest", "x");
    open.type("Goal until, h", "100");
    CHECK(open.page().goals() == before);
    CHECK(open.said().contains(QStringLiteral("within 0 to 72 h")));
}

}  // namespace theca::app
