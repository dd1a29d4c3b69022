#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include "app/base/settings.h"
#include "app/charts/chart_stack.h"
#include "app/explore/banner.h"
#include "app/explore/chart_contents.h"
#include "app/explore/points_commands.h"
#include "app/explore/points_panel.h"
#include "app/explore/view_commands.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Scenario oneTablet() {
    Scenario scenario = usual();
    scenario.horizon = Hours(24);
    scenario.therapies.resize(1);
    scenario.therapies[0].oral = {OralCourse{}};
    return scenario;
}

/// What a chart of the window shows as observed.
const std::vector<ObservedSet>& observed(OpenWindow& open, std::size_t chart) {
    return open.window.workspace()->charts()->content().charts.at(chart).observed;
}

Observation ownPlasma(double value, const std::string& unit) {
    Observation own;
    own.label = plainText("bench");
    own.what = "plasma";
    own.unit = unit;
    own.points = {{Hours(2), value, value / 10}, {Hours(1), value, {}}};
    return own;
}

QAction* actionNamed(OpenWindow& open, const QString& text) {
    for (QAction* action : open.window.findChildren<QAction*>())
        if (action->text().remove(QLatin1Char('&')) == text) return action;
    FAIL("no such action: " << text.toStdString());
    throw std::logic_error("unreachable");
}

}  // namespace

TEST_CASE("one tablet of 10 mg is drawn with its published peak, in the colour of the tablets") {
    OpenWindow open({1280, 800}, oneTablet());
    REQUIRE(observed(open, 1).size() == 1);
    const ObservedSet& set = observed(open, 1)[0];
    CHECK((*set.marks)[0].value == Approx(141.4));
    CHECK((*set.marks)[0].high == Approx(170.8));
    CHECK(set.source.contains(QStringLiteral("2017;55:194")));
    CHECK(set.colour == open.window.workspace()->charts()->content().looks[0].style.colour);
    CHECK(observed(open, 0).empty());
    open.document().edit([](Scenario& s) { s.therapies[0].oral[0].dose = Milligrams(15); });
    CHECK(observed(open, 1).empty());
}

TEST_CASE("observations are drawn in the unit of the chart") {
    OpenWindow open({1280, 800}, oneTablet());
    const auto peakIn = [&](ConcentrationUnit unit) {
        open.document().edit([unit](Scenario& s) { s.view.units = unit; });
        return (*observed(open, 1)[0].marks)[0].value;
    };
    CHECK(peakIn(ConcentrationUnit::UgPerMl) == Approx(0.1414));
    CHECK(peakIn(ConcentrationUnit::MgPerL) == Approx(0.1414));
    CHECK(peakIn(ConcentrationUnit::NmolPerL) == Approx(141.4 / 213.66 * 1000));
}

TEST_CASE("the default scenario shows the infusion windows and the tone after 50 µg") {
    OpenWindow open;
    REQUIRE(observed(open, 0).size() == 1);
    CHECK(observed(open, 0)[0].windows[0].low == Approx(130));
    CHECK(observed(open, 0)[0].windows[0].from == 48);
    CHECK(observed(open, 1)[0].windows[0].high == Approx(5));
    REQUIRE(observed(open, 2).size() == 1);
    CHECK(observed(open, 2)[0].markCount() == 2);
    open.document().edit([](Scenario& s) { s.therapies[2].shown = false; });
    CHECK(observed(open, 0).empty());
    CHECK(observed(open, 2).size() == 1);
}

TEST_CASE("published observations can be switched off, which is remembered; own points stay") {
    OpenWindow open({1280, 800}, oneTablet());
    QAction* action = actionNamed(open, QStringLiteral("Published observations"));
    CHECK(action->isChecked());
    open.document().edit([](Scenario& s) { s.observations = {ownPlasma(100, "ng/mL")}; });
    CHECK(observed(open, 1).size() == 2);
    action->trigger();
    REQUIRE(observed(open, 1).size() == 1);
    CHECK(observed(open, 1)[0].own);
    CHECK_FALSE(ViewCommands::rememberedPublished());
    open.window.views().showPublished(true);
    CHECK(action->isChecked());
    CHECK(ViewCommands::rememberedPublished());
    CHECK(observed(open, 1).size() == 2);
}

TEST_CASE("own points are drawn in ink, in order of time, with their spread, in the unit of the chart") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.observations = {ownPlasma(0.2, "ug/mL")}; });
    const ObservedSet& set = observed(open, 1).back();
    CHECK(set.own);
    CHECK(set.colour == open.window.workspace()->charts()->content().theme.ink);
    REQUIRE(set.markCount() == 2);
    CHECK((*set.marks)[0].from == 1);
    CHECK((*set.marks)[1].value == Approx(200));
    CHECK((*set.marks)[1].low == Approx(180));
    CHECK(set.population.isEmpty());
}

TEST_CASE("own points of another level wait for its chart; in the one pool they are of the pool") {
    OpenWindow open;
    Observation deep = ownPlasma(100, "ng/mL");
    deep.what = "csf:T4";
    open.document().edit([&](Scenario& s) { s.observations = {deep}; });
    CHECK_FALSE(observed(open, 0).back().own);
    open.document().edit([](Scenario& s) { s.view.level = levelNamed("T4"); });
    CHECK(observed(open, 0).back().own);
    open.document().edit([](Scenario& s) { s.view.level = levelNamed("L2"); });
    CHECK_FALSE(observed(open, 0).back().own);
    open.document().edit([](Scenario& s) { s.csfModel = CsfModel::OnePool; });
    CHECK(observed(open, 0).back().own);
}

TEST_CASE("points from a file are asked about without blocking the window and added as one step") {
    OpenWindow open;
    put(open.path("bench.csv"), "time_min,ug/mL,sd\n60,0.1,0.02\n120,0.05\n");
    REQUIRE(open.window.points().open(open.path("bench.csv")));
    PointsPanel& panel = *open.window.pointsPanel();
    REQUIRE(panel.isVisible());
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(open.document().scenario() == usual());
    CHECK(panel.label()->text() == QStringLiteral("bench"));
    CHECK(panel.units()->currentText() == QStringLiteral("µg/mL"));
    panel.charts()->setCurrentIndex(1);
    CHECK(panel.charts()->currentText() == QStringLiteral("Spinal fluid at L1"));
    type(panel.label(), QStringLiteral("Sheep 7"));
    CHECK_FALSE(panel.isVisible());
    REQUIRE(open.document().scenario().observations.size() == 1);
    const Observation& added = open.document().scenario().observations[0];
    CHECK(added.label.english() == "Sheep 7");
    CHECK(added.what == "csf:L1");
    CHECK(added.unit == "ug/mL");
    CHECK(added.points == std::vector<ObservedPoint>{{Hours(1), 0.1, 0.02}, {Hours(2), 0.05, {}}});
    CHECK((*observed(open, 0).back().marks)[0].value == Approx(100));
    open.document().undo();
    CHECK(open.document().scenario() == usual());
    open.document().redo();
    CHECK(open.document().scenario().observations.size() == 1);
}

TEST_CASE("a score has no unit to choose") {
    OpenWindow open;
    put(open.path("tone.csv"), "1,3\n2,2\n");
    REQUIRE(open.window.points().open(open.path("tone.csv")));
    PointsPanel& panel = *open.window.pointsPanel();
    CHECK(panel.units()->isEnabled());
    panel.charts()->setCurrentIndex(panel.charts()->findData(QStringLiteral("ashworth_legs")));
    CHECK_FALSE(panel.units()->isEnabled());
    panel.addButton()->click();
    CHECK(open.document().scenario().observations[0].what == "ashworth_legs");
    CHECK(observed(open, 2).back().own);
}

TEST_CASE("Cancel and Escape forget the points") {
    OpenWindow open;
    put(open.path("a.csv"), "1,3\n");
    for (const bool byKey : {true, false}) {
        REQUIRE(open.window.points().open(open.path("a.csv")));
        PointsPanel& panel = *open.window.pointsPanel();
        if (byKey)
            QTest::keyClick(panel.label(), Qt::Key_Escape);
        else
            panel.cancel();
        CHECK_FALSE(panel.isVisible());
        panel.add();
        CHECK(open.document().scenario().observations.empty());
    }
}

TEST_CASE("a bad table is refused in one sentence with its line and nothing is added") {
    OpenWindow open;
    put(open.path("bad.csv"), "time,value\n1,2\n2,high\n3,x\n");
    CHECK_FALSE(open.window.points().open(open.path("bad.csv")));
    const QString said = open.window.banner()->text();
    CHECK(said.startsWith(QStringLiteral("bad.csv, line 3: \"high\" is no number")));
    CHECK_FALSE(said.contains(QLatin1Char('\n')));
    CHECK_FALSE(open.window.pointsPanel()->isVisible());
    CHECK(open.document().scenario() == usual());
    CHECK_FALSE(open.window.points().open(open.path("none.csv")));
    CHECK(open.window.banner()->text().contains(QStringLiteral("none.csv")));
    CHECK_FALSE(open.window.points().open(open.folder.path()));
    CHECK(open.window.banner()->text().contains(QStringLiteral("folder")));
}

TEST_CASE("a table dropped on the window asks, and leaves the scenario where it is") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.title = plainText("Changed"); });
    put(open.path("dropped.CSV"), "1,3\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(open.path("dropped.CSV"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &drop);
    CHECK(open.window.pointsPanel()->isVisible());
    CHECK(open.document().scenario().title.english() == "Changed");
}

TEST_CASE("sets of points are taken away one by one from the menu, and come back by undo") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.observations = {ownPlasma(1, "ng/mL"), ownPlasma(2, "ng/mL")}; });
    QMenu* removals = nullptr;
    for (QMenu* menu : open.window.findChildren<QMenu*>())
        if (menu->title().remove(QLatin1Char('&')) == QStringLiteral("Remove your points")) removals = menu;
    REQUIRE(removals);
    REQUIRE(removals->actions().size() == 2);
    CHECK(removals->actions()[0]->text().contains(QStringLiteral("bench")));
    removals->actions()[0]->trigger();
    REQUIRE(open.document().scenario().observations.size() == 1);
    CHECK(open.document().scenario().observations[0].points[0].value == 2);
    CHECK(removals->actions().size() == 1);
    open.document().undo();
    CHECK(open.document().scenario().observations.size() == 2);
    open.document().edit([](Scenario& s) { s.observations.clear(); });
    CHECK_FALSE(removals->isEnabled());
}

TEST_CASE("adding points computes nothing again") {
    OpenWindow open;
    const auto before = open.document().run().model;
    open.document().edit([](Scenario& s) { s.observations = {ownPlasma(1, "ng/mL")}; });
    CHECK(open.document().run().model == before);
    CHECK(open.document().simulated() == open.document().scenario());
}

TEST_CASE("the lowest chart shows the effect that was chosen, with what was seen of it") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(70); });
    open.window.views().showEffect(QStringLiteral("h_reflex_fraction"));
    const ChartSpec& chart = open.window.workspace()->charts()->content().charts.back();
    CHECK(chart.scale == std::array{0.0, 1.0});
    REQUIRE(chart.observed.size() == 2);
    CHECK((*chart.observed[0].marks)[0].value == Approx(0.23));
    CHECK(chart.observed[1].windows[0].low == Approx(0.5));
    CHECK(ViewCommands::rememberedEffect() == QStringLiteral("h_reflex_fraction"));
    open.window.views().showEffect(QStringLiteral("not_there"));
    CHECK(open.window.workspace()->charts()->content().charts.back().scale == std::array{1.0, 5.0});
}
