// The numbers and colours of the spines: doses in force, what is read, one scale.
#include <QImage>
#include <QPushButton>
#include <cmath>
#include <limits>

#include "app/base/rough_number.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/controls/steady_label.h"
#include "app/explore/time_commands.h"
#include "app/spine/race.h"
#include "app/time/player.h"
#include "core/compare/equivalent_tablets.h"
#include "tests/app/spine_fixture.h"

using namespace theca;
using namespace theca::app;

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
