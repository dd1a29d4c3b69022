#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPaintEvent>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/base/display.h"
#include "app/base/rough_number.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/controls/steady_label.h"
#include "app/explore/side_pages.h"
#include "app/explore/time_commands.h"
#include "app/explore/view_bar.h"
#include "app/spine/heat_strip.h"
#include "app/spine/race.h"
#include "app/spine/spine_page.h"
#include "app/spine/spine_view.h"
#include "app/time/player.h"
#include "core/compare/equivalent_tablets.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

struct SpineWindow : OpenWindow {
    explicit SpineWindow(const Scenario& scenario = usual()) : OpenWindow({1280, 800}, scenario) {
        window.workspace()->pages()->setCurrent(QStringLiteral("spine"));
        window.workspace()->showStrip(true);
        QCoreApplication::processEvents();
    }
    SpineView& view() { return *window.findChild<SpinePage*>()->view(); }
    HeatStrip& strip() { return *window.findChild<HeatStrip*>(); }
    Level tip() { return document().scenario().therapies[2].pump->tip; }
    Level needle() { return document().scenario().therapies[1].injections.front().level; }
    QPoint handle(std::size_t column, std::size_t device) {
        return view().spines().handle({column, device}).center().toPoint();
    }
    int middleOf(std::size_t column, Level level) {
        return view().cellRect(level.index, static_cast<int>(column)).center().y();
    }
};

double valueOf(QAccessibleInterface* cell) { return cell->valueInterface()->currentValue().toDouble(); }

Level level(const char* name) { return *levelNamed(name); }

/// What of a window stands on the screen where a widget is.
QImage shownPart(const QWidget& window, const QWidget& part) {
    const QImage screen = window.screen()->grabWindow(window.winId()).toImage();
    return screen.copy(QRect(part.mapTo(&window, QPoint()), part.size())).convertToFormat(QImage::Format_RGB32);
}

/// Counts how often a widget is painted.
struct Painted final : QObject {
    explicit Painted(QWidget* widget) : watched(widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::Paint) return false;
        ++count;
        area |= static_cast<QPaintEvent*>(event)->region().boundingRect();
        return false;
    }
    QWidget* watched;
    int count = 0;
    QRect area;
};

}  // namespace

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

TEST_CASE("the race puts every route in the same person with one click and one undo", "[race]") {
    Scenario scenario = usual();
    scenario.therapies = {scenario.therapies[0]};
    SpineWindow open(scenario);
    QTest::mouseClick(part<QPushButton>(open.window, "Race"), Qt::LeftButton);
    REQUIRE(open.document().scenario().therapies.size() == 3);
    CHECK(open.document().errors().empty());
    CHECK(open.view().state().content.therapies.size() == 3);
    CHECK(open.window.time().player().isPlaying());
    open.document().undo();
    CHECK(open.document().scenario().therapies.size() == 1);
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

TEST_CASE("daily doses stand large, and what it would take is what the model solves", "[race]") {
    SpineWindow open;
    const auto& doses = open.view().state().doses;
    CHECK(doses[0] == std::vector<DoseLine>{{"tablets", "60 mg", "a day", {}, {}}});
    CHECK(doses[1] == std::vector<DoseLine>{{"injection", "0.05 mg", "once, at 0 h", {}, {}}});
    CHECK(doses[2] == std::vector<DoseLine>{{"pump", "0.2 mg", "a day", {}, {}}});
    const Trajectory pump = open.document().run().therapies[2];
    const auto solved = equivalentTablets(pump, level("L1"));
    const auto range = equivalentTabletsRange(open.document().scenario(), open.document().library(), pump, level("L1"));
    REQUIRE(solved);
    CHECK(open.window.findChild<SteadyLabel*>("whatItTakes")->text().isEmpty());  // nobody has asked yet
    open.window.findChild<QPushButton*>("wouldTake")->click();
    const QString text = open.window.findChild<SteadyLabel*>("whatItTakes")->text();
    const QLocale locale;
    CHECK(text.contains(roughText(solved->perDay.number(), locale) + QStringLiteral(" mg of tablets a day")));
    CHECK(text.contains(roughText(range->least.number(), locale) + QStringLiteral(" to ") +
                        roughText(range->most.number(), locale) + QStringLiteral(" mg")));
    CHECK(text.contains(QStringLiteral("people get relief from far less")));
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(0); });
    CHECK(open.window.findChild<SteadyLabel*>("whatItTakes")->text() ==
          QStringLiteral("The pump brings nothing to L1, and so do no tablets."));
    open.document().edit([](Scenario& s) { s.therapies[0].shown = false; });
    CHECK(open.window.findChild<SteadyLabel*>("whatItTakes")->text().isEmpty());
}

TEST_CASE("where a dose is too small for milligrams, all are written in micrograms", "[race]") {
    SpineWindow open(example(QStringLiteral("ziconotide-pump")));
    for (const auto& doses : open.view().state().doses) CHECK(doses[0].amount.endsWith(QStringLiteral(" µg")));
    CHECK(open.view().state().doses[1][0].amount == QStringLiteral("2.4 µg"));
}

TEST_CASE("a dose over the spine is the one in force at the playhead, a line a route", "[race]") {
    SpineWindow open(example(QStringLiteral("taper-and-pump-start")));
    const auto& doses = open.view().state().doses;
    open.document().movePlayhead(0);
    REQUIRE(doses[0].size() == 2);
    CHECK(doses[0][0] == DoseLine{"tablets", "60 mg", "a day", {}, {}});
    CHECK(doses[0][1] == DoseLine{"pump", "none yet", "from 3 d", {}, {}});
    Painted spine(&open.view());
    open.document().movePlayhead(100);
    QCoreApplication::processEvents();
    CHECK(doses[0][0].amount == QStringLiteral("30 mg"));
    CHECK(doses[0][1].amount == QStringLiteral("0.1 mg"));
    CHECK(doses[2][0] == DoseLine{"tablets", "none", "now", {}, {}});
    CHECK(spine.area.contains(open.view().cellRect(12, 0)));
    CHECK(open.view().accessibleDescription().contains(QStringLiteral("tablets: 30 mg a day; pump: 0.1 mg a day")));
}

TEST_CASE("what was taken stands beside what was prescribed where they differ", "[race]") {
    SpineWindow open(example(QStringLiteral("missed-tablets")));
    open.document().movePlayhead(40);
    const auto& doses = open.view().state().doses;
    CHECK(doses[0][0] == DoseLine{"tablets", "60 mg", "a day", {}, {}});
    CHECK(doses[1][0] == DoseLine{"tablets", "60 mg", "a day", "taken in 24 h", "20 of 60 mg"});
    open.document().movePlayhead(72);
    CHECK(doses[1][0].given.isEmpty());
}

TEST_CASE("under every spine stand the level that is read, the brain and the blood", "[spine]") {
    SpineWindow open;
    const SpineState& state = open.view().state();
    CHECK(writtenPlaces(state) == std::vector<int>{level("L1").index, brainPlace, bloodPlace});
    CHECK(spineHeadline(state) == QStringLiteral("At 24 h, ng/mL"));
    open.document().movePlayhead(31.5);
    CHECK(spineHeadline(state) == QStringLiteral("At 31 h 30 min, ng/mL"));
    QTest::mouseMove(&open.view(), open.view().cellRect(brainPlace, 0).center());
    CHECK(writtenPlaces(state) == std::vector<int>{brainPlace, bloodPlace});
    for (std::size_t column = 0; column < 3; ++column) {
        const SpineLayout layout = open.view().spines();
        CHECK(layout.cell(0, column).bottom() <= layout.column(column).bottom() - spineFootHeight() + 1);
        CHECK(layout.column(column).top() >= layout.headline().bottom());
    }
}

TEST_CASE("while a tip is dragged every column reads the level in hand", "[spine]") {
    SpineWindow open;
    const QPoint from = open.handle(2, 0);
    QTest::mousePress(&open.view(), Qt::LeftButton, {}, from);
    QCoreApplication::processEvents();
    Painted spine(&open.view());
    QTest::mouseMove(&open.view(), QPoint(from.x(), open.middleOf(2, level("L3"))));
    QCoreApplication::processEvents();
    CHECK(open.view().state().place() == level("L3").index);
    for (int column = 0; column < 3; ++column) CHECK(spine.area.contains(open.view().cellRect(12, column)));
    CHECK(open.view().grab().toImage().convertToFormat(QImage::Format_RGB32) == shownPart(open.window, open.view()));
    QTest::mouseRelease(&open.view(), Qt::LeftButton, {}, QPoint(from.x(), open.middleOf(2, level("L3"))));
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

TEST_CASE("colours keep their range while numbers change and therapies are hidden", "[spine]") {
    SpineWindow open;
    const auto colours = [&] { return open.view().state().content.colours; };
    const auto rate = [&](double wanted) {
        open.document().edit([=](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(wanted); },
                             "rate");
    };
    const ColourScale first = colours();
    const QRgb tip = first.colour(open.view().cellValue(9, 2));
    rate(800);
    CHECK(colours() == first);
    CHECK(colours().colour(open.view().cellValue(9, 2)) != tip);
    open.document().edit([](Scenario& s) { s.therapies[1].shown = false; });
    CHECK(colours() == first);
    open.document().edit([](Scenario& s) { s.therapies[2].pump->concentration = MicrogramsPerMillilitre(20000); });
    rate(20000);
    REQUIRE(open.document().errors().empty());
    CHECK(colours() == first);
    CHECK(open.view().state().content.beyond);
    open.window.workspace()->charts()->refit();
    CHECK(colours().scale.high > first.scale.high);
    CHECK_FALSE(open.view().state().content.beyond);
}

TEST_CASE("a row of values takes the map's colours, to one step of a channel", "[spine]") {
    for (const ColourScale& colours : {colourScale(1900, true), colourScale(3, true), colourScale(1900, false)}) {
        const Scale& scale = colours.scale;
        const double span = scale.log ? std::log(scale.high / scale.low) : scale.high - scale.low;
        for (int i = -20; i <= 5020; ++i) {
            const double part = i / 5000.0;
            const double value = scale.log ? scale.low * std::exp(part * span) : scale.low + part * span;
            const QRgb one = colours.colour(value), right = cividis(part);
            CHECK(std::abs(qRed(one) - qRed(right)) <= 1);
            CHECK(std::abs(qGreen(one) - qGreen(right)) <= 1);
            CHECK(std::abs(qBlue(one) - qBlue(right)) <= 1);
        }
        CHECK(colours.colour(0) == cividis(0));
        CHECK(colours.colour(-1) == cividis(0));
        CHECK(colours.colour(std::numeric_limits<double>::infinity()) == cividis(1));
        CHECK(qAlpha(colours.colour(std::nan(""))) == 0);
    }
}

/// The published map has even steps of another lightness (CAM02-UCS), so its steps in CIE L* are only roughly even.
TEST_CASE("the map of colours rises evenly in lightness", "[spine]") {
    const auto lightness = [](QRgb colour) {
        const auto linear = [](int channel) {
            const double part = channel / 255.0;
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        const double y =
            0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
        return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
    };
    const double whole = lightness(cividis(1)) - lightness(cividis(0));
    CHECK(whole > 75);
    for (int i = 0; i < 20; ++i) {
        const double step = lightness(cividis((i + 1) / 20.0)) - lightness(cividis(i / 20.0));
        CHECK(step == Approx(whole / 20).margin(0.35 * whole / 20));
    }
    CHECK(cividis(-1) == cividis(0));
    CHECK(cividis(2) == cividis(1));
}
