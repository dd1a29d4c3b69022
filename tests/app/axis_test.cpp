#include <QLineEdit>
#include <QToolButton>

#include "app/base/display.h"
#include "app/charts/chart_labels.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/end_label_item.h"
#include "app/charts/frame_item.h"
#include "app/controls/error_label.h"
#include "app/document/pin_edits.h"
#include "app/explore/axis_panel.h"
#include "tests/app/charts/chart_parts.h"
#include "tests/app/drug_change.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

struct Limiting : OpenWindow {
    Limiting() {
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }
    const AxisPanel::Row& row(std::size_t index) { return window.findChild<AxisPanel*>()->rows()[index]; }
    ChartPanel& chart(std::size_t index) { return *window.workspace()->charts()->panels()[index]; }
    const std::map<std::string, std::array<double, 2>>& axes() { return document().scenario().view.axes; }
};

}  // namespace

TEST_CASE("limits of an axis are typed in the shown unit and emptied to let it fit by itself") {
    Limiting open;
    REQUIRE(open.window.findChild<AxisPanel*>()->isVisible());
    REQUIRE(open.window.findChild<AxisPanel*>()->rows().size() == 4);
    CHECK(open.row(0).from->hasFocus());
    open.document().edit([](Scenario& s) { s.view.units = ConcentrationUnit::NmolPerL; });
    const double factor = unitFactor(ConcentrationUnit::NmolPerL, open.document().drug());
    const Scale before = open.chart(1).values().scale();
    type(open.row(2).until, QStringLiteral("900"));
    CHECK(open.chart(1).values().scale() == Scale{0, 900, false});
    CHECK(open.axes().at("plasma")[0] == 0);
    CHECK(open.axes().at("plasma")[1] == Approx(900 * 1000 / factor).epsilon(1e-12));
    type(open.row(2).from, QStringLiteral("100.5"));
    CHECK(open.chart(1).values().scale().low == Approx(100.5).epsilon(1e-12));
    CHECK(open.row(2).until->text() == QStringLiteral("900"));
    open.row(2).until->setFocus();
    open.row(2).until->selectAll();
    QTest::keyClick(open.row(2).until, Qt::Key_Delete);
    QTest::keyClick(open.row(2).until, Qt::Key_Return);
    CHECK(open.axes().empty());
    CHECK(open.row(2).from->text().isEmpty());
    CHECK(open.chart(1).values().scale() == before);
    for (int i = 0; i < 3; ++i) open.document().undo();
    CHECK(open.axes().empty());
}

TEST_CASE("typed times bound the run that is shown, also in days") {
    Limiting open;
    type(open.row(0).until, QStringLiteral("24"));
    CHECK(open.window.workspace()->charts()->timeRange() == TimeRange{0, 24});
    open.document().edit([](Scenario& s) { s.view.timeUnit = TimeUnit::InDays; });
    CHECK(open.row(0).until->text() == QStringLiteral("1"));
    type(open.row(0).until, QStringLiteral("2.5"));
    CHECK(open.axes().at("time")[1] == Approx(60));
    CHECK(open.document().run().therapies[0].horizon() == Hours(72));
}

TEST_CASE("the whole run is shown whatever times were typed, and undo brings them back") {
    Limiting open;
    type(open.row(0).until, QStringLiteral("24"));
    QTest::keyClick(&open.window, Qt::Key_0, Qt::ControlModifier);
    CHECK(open.window.workspace()->charts()->timeRange() == TimeRange{0, 72});
    CHECK(open.row(0).until->text().isEmpty());
    open.document().undo();
    CHECK(open.window.workspace()->charts()->timeRange() == TimeRange{0, 24});
}

TEST_CASE("what cannot be a limit is said beside the boxes and changes nothing") {
    Limiting open;
    type(open.row(1).until, QStringLiteral("much"));
    CHECK(open.row(1).error->text().startsWith(QStringLiteral("Write a number")));
    CHECK(open.row(1).error->isVisible());
    CHECK(open.row(1).until->accessibleDescription() == open.row(1).error->text());
    type(open.row(1).until, QStringLiteral("-5"));
    CHECK(open.row(1).error->text().contains(QStringLiteral("do not rise")));
    type(open.row(0).until, QStringLiteral("9000"));
    CHECK(open.row(0).error->text().contains(QStringLiteral("0 to 8784")));
    CHECK(open.axes().empty());
    type(open.row(1).until, QStringLiteral("500"));
    CHECK(open.row(1).error->text().isEmpty());
    CHECK(open.axes().at("csf") == std::array<double, 2>{0, 500});
}

TEST_CASE("a log axis typed from 0 shows what lies below on its bottom line") {
    Limiting open;
    open.document().edit([](Scenario& s) { s.view.log = true; });
    type(open.row(1).from, QStringLiteral("0"));
    const Scale scale = open.chart(0).values().scale();
    CHECK(scale.log);
    CHECK(scale.low > 0);
    CHECK(itemOf<FrameItem>(open.chart(0)).look().unit.contains(QStringLiteral("bottom line: <")));
}

TEST_CASE("Esc hides the axis limits and leaves them as they are") {
    Limiting open;
    type(open.row(1).until, QStringLiteral("500"));
    type(open.row(2).until, QStringLiteral("nothing"));
    QTest::keyClick(open.row(1).until, Qt::Key_Escape);
    CHECK(open.window.findChild<AxisPanel*>()->isHidden());
    CHECK(open.axes().count("csf") == 1);
    open.window.workspace()->showAxes(true);
    CHECK(open.row(1).until->text() == QStringLiteral("500"));
    CHECK(open.row(2).until->text().isEmpty());
    CHECK(open.row(2).error->text().isEmpty());
}

TEST_CASE("an axis keeps its range while doses change, therapies are hidden, and after undo") {
    OpenWindow open;
    ChartStack& charts = *open.window.workspace()->charts();
    const auto scale = [&](std::size_t chart) { return charts.panels()[chart]->values().scale(); };
    const auto rate = [&](double wanted) {
        open.document().edit([=](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(wanted); },
                             "rate");
    };
    const Scale csf = scale(0), plasma = scale(1);
    rate(800);
    CHECK(scale(0) == csf);
    open.document().edit([](Scenario& s) { s.therapies[0].shown = s.therapies[1].shown = false; });
    CHECK(scale(0) == csf);
    CHECK(scale(1) == plasma);
    open.document().edit([](Scenario& s) { s.view.level = Level{9}; });
    open.document().edit([](Scenario& s) { s.view.log = true; });
    open.document().edit([](Scenario& s) { s.view.units = ConcentrationUnit::UgPerMl; });
    for (int i = 0; i < 3; ++i) open.document().undo();
    CHECK(scale(0) == csf);
    open.document().edit([](Scenario& s) { s.therapies.pop_back(); });
    open.document().undo();
    CHECK(scale(0) == csf);
}

TEST_CASE("a pump alone is drawn four times as high at four times the rate, and fits on demand") {
    Scenario scenario = usual();
    scenario.therapies.erase(scenario.therapies.begin(), scenario.therapies.begin() + 2);
    OpenWindow open({1280, 800}, scenario);
    ChartStack& charts = *open.window.workspace()->charts();
    const ChartPanel& csf = *charts.panels().front();
    const Scale before = csf.values().scale();
    auto* fit = part<QToolButton>(charts, "Beyond the axis: fit");
    CHECK_FALSE(fit->isVisible());
    open.document().edit([](Scenario& s) { s.therapies[0].pump->program[0].rate = MicrogramsPerDay(800); });
    CHECK(csf.values().scale() == before);
    CHECK(csf.values().isBeyond());
    REQUIRE(fit->isVisible());
    QTest::mouseClick(fit, Qt::LeftButton);
    CHECK(csf.values().scale().high >= 4 * before.high / 1.45);
    CHECK_FALSE(fit->isVisible());
    open.document().undo();
    charts.resetZoom();
    CHECK(csf.values().scale() == before);
}

TEST_CASE("another file has ranges of its own") {
    OpenWindow open;
    ChartStack& charts = *open.window.workspace()->charts();
    const Scale before = charts.panels().front()->values().scale();
    Scenario strong = usual();
    strong.therapies[1].injections[0].dose = Micrograms(5000);
    REQUIRE(open.document().replace(strong, {}).empty());
    CHECK(charts.panels().front()->values().scale().high > 50 * before.high);
    REQUIRE(open.document().replace(usual(), {}).empty());
    CHECK(charts.panels().front()->values().scale() == before);
}

TEST_CASE("axes are as before after a detour over another drug") {
    OpenWindow open;
    ChartStack& charts = *open.window.workspace()->charts();
    const auto scales = [&] {
        std::vector<Scale> all;
        for (const ChartPanel* panel : charts.panels()) all.push_back(panel->values().scale());
        return all;
    };
    const std::vector<Scale> before = scales();
    giveDrug(open, "morphine");
    CHECK(scales() != before);
    giveDrug(open, "ziconotide");
    giveDrug(open, "baclofen");
    CHECK(scales() == before);
}

TEST_CASE("an axis of scores says its name, its ends and which of them is normal") {
    OpenWindow open;
    const ChartPanel& tone = *open.window.workspace()->charts()->panels().back();
    CHECK(unitLabel(tone.values()) == QStringLiteral("Ashworth, 1 normal … 5 rigid"));
}

TEST_CASE("where a curve ends before the others, no one time stands above the values") {
    OpenWindow open;
    const EndLabelItem& labels = itemOf<EndLabelItem>(*open.window.workspace()->charts()->panels().front());
    open.document().edit(pinTherapies({0}));
    CHECK(labels.saysWhen());
    open.document().edit([](Scenario& s) { s.horizon = Hours(96); });  // the pinned run keeps its 72 h
    CHECK_FALSE(labels.saysWhen());
}

TEST_CASE("the names beside the curves say which time their values are of") {
    OpenWindow open;
    ChartStack& charts = *open.window.workspace()->charts();
    CHECK(itemOf<EndLabelItem>(*charts.panels().front()).when() == QStringLiteral("at 72 h"));
    CHECK(itemOf<EndLabelItem>(*charts.panels().front()).saysWhen());
    for (const ChartPanel* panel : charts.panels())  // the heading ends before the time of the values begins
        CHECK(itemOf<FrameItem>(*panel).look().headingEnd < panel->place().plot.right() + EndLabelItem::textFrom());
    open.document().edit([](Scenario& s) { s.view.axes["time"] = {0, 12.5}; });
    CHECK(itemOf<EndLabelItem>(*charts.panels().front()).when() == QStringLiteral("at 12 h 30 min"));
}
