#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "app/base/rough_number.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/spine/heat_strip.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"
#include "tests/app/spine_fixture.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("every cell of the spine is the trajectory at its level and time", "[spine]") {
    SpineWindow open;
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&open.view());
    REQUIRE(table);
    REQUIRE(table->childCount() == 3 * placeCount);
    for (const double hours : {0.0, 0.25, 8.0, 31.3, 72.0}) {
        open.window.workspace()->setPlayhead(hours);
        for (int therapy = 0; therapy < 3; ++therapy) {
            const Trajectory& run = open.document().run().therapies[static_cast<std::size_t>(therapy)];
            for (int place = 0; place < placeCount; ++place) {
                QAccessibleInterface* cell = table->child(place * 3 + therapy);
                REQUIRE(cell->role() == QAccessible::Cell);
                const double direct = run.value(placeSignal(place), Hours(hours)) * 1000;
                INFO(cell->text(QAccessible::Name).toStdString() << " at " << hours);
                CHECK(std::abs(valueOf(cell) - direct) <= 1e-12 * std::max(direct, 1.0));
            }
        }
    }
    CHECK(table->child(9 * 3 + 2)->text(QAccessible::Name) == QStringLiteral("Pump, T10"));
}

TEST_CASE("every cell of the strip is the trajectory at its level and time", "[spine]") {
    SpineWindow open;
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&open.strip());
    const int columns = open.strip().cellColumns();
    REQUIRE(columns > 150);
    open.view().choose(2);
    const Trajectory& pump = open.document().run().therapies[2];
    for (int row = 0; row < open.strip().cellRows(); ++row) {
        for (int column = 0; column < columns; column += 17) {
            const double hours = open.strip().cells().hours[static_cast<std::size_t>(column)];
            const double direct = pump.value(placeSignal(brainPlace - row), Hours(hours)) * 1000;
            CHECK(std::abs(valueOf(table->child(row * columns + column)) - direct) <= 1e-12 * std::max(direct, 1.0));
        }
    }
}

TEST_CASE("spine, strip and legend share one map and one scale", "[spine]") {
    SpineWindow open;
    open.view().choose(2);
    const ColourScale& scale = open.view().state().content.colours;
    const int column = open.strip().cellColumns() / 2;
    for (int row = 0; row < open.strip().cellRows(); ++row)
        CHECK(open.strip().cells().image.pixel(column, row) == scale.colour(open.strip().cellValue(row, column)));
    CHECK(scale.scale.log);
    CHECK(scale.scale.high == Approx(1000 * scale.scale.low));
    part<QCheckBox>(open.window, "Log colours")->click();
    CHECK_FALSE(open.view().state().content.colours.scale.log);
    CHECK(open.view().state().content.colours.scale.low == 0);
}

TEST_CASE("the strip shares the edges of the plots to the pixel", "[spine]") {
    SpineWindow open;
    const QRectF plot = open.window.workspace()->charts()->panels().front()->place().plot;
    const QRect first = open.strip().cellRect(0, 0);
    const QRect last = open.strip().cellRect(0, open.strip().cellColumns() - 1);
    CHECK(std::abs(open.strip().mapTo(open.window.workspace()->charts(), first.topLeft()).x() - plot.left()) <= 1);
    CHECK(std::abs(last.right() + 1 - plot.right()) <= 2);
    open.window.workspace()->charts()->zoomIn();
    const TimeRange range = open.window.workspace()->charts()->timeRange();
    const double half = (range[1] - range[0]) / open.strip().cellColumns() / 2;
    CHECK(open.strip().cells().hours.front() == Approx(range[0] + half).epsilon(1e-12));
    CHECK(open.strip().cells().hours.back() == Approx(range[1] - half).epsilon(1e-12));
}

TEST_CASE("a tip is dragged from level to level, every level painted, in one step", "[spine]") {
    SpineWindow open;
    REQUIRE(open.tip() == level("T10"));
    Painted charts(open.window.workspace()->charts()->panels().front()->viewport());
    const QPoint from = open.handle(2, 0);
    QTest::mousePress(&open.view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&open.view(), QPoint(from.x(), open.middleOf(2, level("C5"))));
    QCoreApplication::processEvents();
    CHECK(open.tip() == level("C5"));
    const int crossed = level("C5").index - level("T10").index;
    CHECK(charts.count >= crossed);
    QTest::mouseRelease(&open.view(), Qt::LeftButton, {}, QPoint(from.x(), open.middleOf(2, level("C5"))));
    Scenario there = usual();
    there.therapies[2].pump->tip = level("C5");
    const Run direct = simulate(there, *testLibrary()).value();
    CHECK(open.document().run().therapies[2].value(Signal::csf(level("C5")), Hours(48)) ==
          direct.therapies[2].value(Signal::csf(level("C5")), Hours(48)));
    open.document().undo();
    CHECK(open.tip() == level("T10"));
    CHECK_FALSE(open.document().canUndo());
}

TEST_CASE("a needle is dragged, and a card shows where it went", "[spine]") {
    SpineWindow open;
    const QPoint from = open.handle(1, 0);
    QTest::mousePress(&open.view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&open.view(), QPoint(from.x(), open.middleOf(1, level("L1"))));
    QTest::mouseRelease(&open.view(), Qt::LeftButton, {}, QPoint(from.x(), open.middleOf(1, level("L1"))));
    CHECK(open.needle() == level("L1"));
    CHECK(open.tip() == level("T10"));
}

TEST_CASE("the keys move tip and needle, and where the top chart looks", "[spine]") {
    SpineWindow open;
    open.view().setFocus(Qt::TabFocusReason);
    REQUIRE(open.view().state().chosen == 2);
    QTest::keyClick(&open.view(), Qt::Key_Left);
    QTest::keyClick(&open.view(), Qt::Key_Right);
    REQUIRE(open.view().state().chosen == 2);
    QTest::keyClick(&open.view(), Qt::Key_Up);
    CHECK(open.tip() == level("T9"));
    QTest::keyClick(&open.view(), Qt::Key_PageDown);
    CHECK(open.tip() == level("T9"));
    QTest::keyClick(&open.view(), Qt::Key_Home);
    CHECK(open.tip() == level("C1"));
    QTest::keyClick(&open.view(), Qt::Key_End);
    CHECK(open.tip() == level("S2"));
    QTest::keyClick(&open.view(), Qt::Key_Left);
    QTest::keyClick(&open.view(), Qt::Key_Down);
    CHECK(open.needle() == level("L4"));
    QTest::keyClick(&open.view(), Qt::Key_Up, Qt::ControlModifier);
    CHECK(open.document().scenario().view.level == level("T12"));
    CHECK(open.window.workspace()->charts()->panels().front()->values().spec().title.contains(QStringLiteral("T12")));
    CHECK(open.view().accessibleDescription().contains(QStringLiteral("needle at L4")));
}

TEST_CASE("a click on a level makes the top chart look there, one on the head at the brain", "[spine]") {
    SpineWindow open;
    const QPoint at(2, open.middleOf(0, level("T4")));
    QTest::mouseClick(&open.view(), Qt::LeftButton, {}, at);
    CHECK(open.document().scenario().view.level == level("T4"));
    QTest::mouseClick(&open.view(), Qt::LeftButton, {}, open.view().cellRect(brainPlace, 0).center());
    CHECK_FALSE(open.document().scenario().view.level);
}

TEST_CASE("injections at one level move together and pick up no others on their way", "[spine]") {
    Scenario scenario = usual();
    scenario.therapies[1].injections = {{Micrograms(50), Hours(0), level("L3")},
                                        {Micrograms(75), Hours(24), level("L3")},
                                        {Micrograms(100), Hours(48), level("L1")}};
    SpineWindow open(scenario);
    REQUIRE(open.view().state().content.therapies[1].devices.size() == 2);
    const QPoint from = open.handle(1, 0);
    QTest::mousePress(&open.view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&open.view(), QPoint(from.x(), open.middleOf(1, level("T8"))));
    QTest::mouseRelease(&open.view(), Qt::LeftButton, {}, QPoint(from.x(), open.middleOf(1, level("T8"))));
    const auto& injections = open.document().scenario().therapies[1].injections;
    CHECK(injections[0].level == level("T8"));
    CHECK(injections[1].level == level("T8"));
    CHECK(injections[2].level == level("L1"));
}

TEST_CASE("a level pointed at has its own CSF to plasma", "[spine]") {
    SpineWindow open;
    const auto said = [&](Signal csf) {
        const Trajectory& run = open.document().run().therapies[2];
        return QStringLiteral("%1 : 1").arg(roughText(*csfToPlasma(run, csf).value, QLocale()));
    };
    CHECK(spineRatio(open.view().state(), 2) == said(Signal::csf(level("L1"))));
    const auto pointAt = [&](Level at) {
        QTest::mouseMove(&open.view(), QPoint(open.view().cellRect(0, 2).center().x(), open.middleOf(2, at)));
    };
    for (const char* name : {"C5", "T10"}) {
        pointAt(level(name));
        CHECK(spineRatio(open.view().state(), 2) == said(Signal::csf(level(name))));
    }
    CHECK(spineRatio(open.view().state(), 2) != said(Signal::csf(level("L1"))));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&open.view(), &leave);
    CHECK(spineRatio(open.view().state(), 2) == said(Signal::csf(level("L1"))));
    const Trajectory& run = open.document().run().therapies[2];
    CHECK(ratioText(run, brainPlace) == said(Signal::cranial()));
    CHECK(ratioText(run, bloodPlace) == QStringLiteral("–"));
}

TEST_CASE("as many spines as fit are in view, the chosen one among them", "[spine]") {
    Scenario scenario = usual();
    for (int i = 0; i < 2; ++i) scenario.therapies.push_back(scenario.therapies[0]);
    const Document document(testLibrary(), scenario);
    const SpineContent content = spineContent(document.shown(), currentTheme(), true, {});
    REQUIRE(content.therapies.size() == 5);
    const QSize narrow(240, 500);
    const SpineLayout first(content, narrow, 0), last(content, narrow, 4), wide(content, {900, 500}, 4);
    CHECK(first.count() == 2);
    CHECK(first.first() == 0);
    CHECK(last.count() == 2);
    CHECK(last.first() == 3);
    CHECK(last.column(4).right() <= narrow.width());
    CHECK(last.columnAt(last.column(4).center()) == 4u);
    CHECK_FALSE(last.columnAt(QPointF(2, 2)));
    CHECK(wide.count() == 5);
    CHECK(wide.first() == 0);
    CHECK(last.placeAt(last.cell(brainPlace, 3).center().y()) == brainPlace);
}

TEST_CASE("one pool has no levels to move between", "[spine]") {
    SpineWindow open;
    part<QComboBox>(open.window, "Model")->setCurrentIndex(1);
    open.view().setFocus(Qt::TabFocusReason);
    open.view().choose(2);
    QTest::keyClick(&open.view(), Qt::Key_Up);
    CHECK(open.tip() == level("T10"));
    CHECK(open.view().cellValue(0, 2) == open.view().cellValue(20, 2));
}

TEST_CASE("the strip reads level, time and value by keys and brings the playhead there", "[spine]") {
    SpineWindow open;
    open.view().choose(2);
    open.strip().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&open.strip(), Qt::Key_Right);
    CHECK(open.strip().accessibleDescription().startsWith(QStringLiteral("L1 at")));
    QTest::keyClick(&open.strip(), Qt::Key_Up);
    QTest::keyClick(&open.strip(), Qt::Key_End);
    CHECK(open.strip().accessibleDescription().startsWith(QStringLiteral("T12 at 71 h")));
    double asked = -1;
    QObject::connect(&open.strip(), &HeatStrip::playheadAsked, &open.strip(), [&](double hours) { asked = hours; });
    QTest::keyClick(&open.strip(), Qt::Key_Return);
    CHECK(asked == open.strip().cells().hours.back());
    QTest::mouseClick(&open.strip(), Qt::LeftButton, {}, open.strip().cellRect(5, 100).center());
    CHECK(asked == Approx(open.strip().cells().hours[100]).margin(0.3));
}

TEST_CASE("a slider has the spine of its own therapy painted and the window laid out as it is", "[spine]") {
    SpineWindow open;
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(210); }, "rate");
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    Painted spine(&open.view());
    Painted heading(titleBox(open.window));
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(211); }, "rate");
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    CHECK(spine.count == 1);
    CHECK(heading.count == 0);
    CHECK(spine.area.contains(open.view().cellRect(12, 2)));
    CHECK_FALSE(spine.area.intersects(open.view().cellRect(12, 1)));
    CHECK(open.view().grab().toImage().convertToFormat(QImage::Format_RGB32) == shownPart(open.window, open.view()));
}

TEST_CASE("a spine that has no room for all therapies says so and turns to the others", "[spine]") {
    Scenario scenario = usual();
    for (int i = 0; i < 4; ++i) scenario.therapies.push_back(scenario.therapies[0]);
    SpineWindow open(scenario);
    auto* back = part<QToolButton>(open.view(), "Therapies before these");
    auto* onward = part<QToolButton>(open.view(), "Therapies after these");
    const auto count = open.view().spines().count();
    REQUIRE(count < 7);
    CHECK(onward->isVisible());
    CHECK_FALSE(back->isEnabled());
    std::vector<bool> seen(7, false);
    const auto look = [&] {
        for (std::size_t i = 0; i < count; ++i) seen[open.view().spines().first() + i] = true;
    };
    look();
    for (int turn = 0; turn < 7 && onward->isEnabled(); ++turn) {
        QTest::mouseClick(onward, Qt::LeftButton);
        look();
    }
    CHECK(std::find(seen.begin(), seen.end(), false) == seen.end());
    for (int turn = 0; turn < 7 && back->isEnabled(); ++turn) QTest::mouseClick(back, Qt::LeftButton);
    CHECK(open.view().spines().first() == 0);
    open.document().edit([](Scenario& s) { s.therapies.resize(2); });
    CHECK_FALSE(onward->isVisible());
}
