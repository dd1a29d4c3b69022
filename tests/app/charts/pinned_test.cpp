#include <QPainter>
#include <cmath>

#include "app/charts/chart_table_model.h"
#include "app/charts/curve_item.h"
#include "app/charts/end_label_item.h"
#include "app/charts/ghost_item.h"
#include "tests/app/charts/chart_parts.h"
#include "tests/app/charts/stack_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::ShownStack;
using theca::app::test::threeTherapies;
namespace t = theca::test;

namespace {

Trajectory pumpRun(double rate, double hours) {
    const auto run = simulate(t::scenario({t::pump(rate, "T10")}, hours), t::referenceLibrary());
    REQUIRE(run);
    return run->therapies[0];
}

TherapyStyle styleOf(int pin) {
    const auto dash = static_cast<TherapyStyle::Dash>(3 + pin);
    const auto marker = static_cast<TherapyStyle::Marker>(3 + pin);
    return {QColor::fromHsv(40 * pin, 120, 180), dash, marker};
}

/// `count` pumps pinned into every chart, each faster than the previous one.
ChartContent withPins(int count, double hours = 72) {
    ChartContent content = threeTherapies();
    for (int i = 0; i < count; ++i) {
        const Trajectory trajectory = pumpRun(210 + 10 * i, hours);
        for (ChartSpec& chart : content.charts)
            chart.pinned.push_back({{QStringLiteral("Pin %1").arg(i), styleOf(i), true},
                                    trajectory,
                                    chart.signal,
                                    chart.factor,
                                    std::nullopt});
    }
    return content;
}

/// The therapies with another pump, and the ghosts of the earlier ones.
ChartContent withGhost(double before, double now) {
    ChartContent content = threeTherapies(72, now);
    const ChartContent earlier = threeTherapies(72, before);
    for (ChartSpec& chart : content.charts) {
        for (std::size_t i = 0; i < 3; ++i)
            chart.ghosts.push_back({{}, earlier.run.therapies[i], chart.signal, chart.factor, i});
    }
    return content;
}

}  // namespace

TEST_CASE("a pinned run has its curve, its card row and its column, after the therapies") {
    const ChartContent content = withPins(2);
    ShownStack shown(content);
    CHECK(itemOf<CurveItem>(shown.panel()).curves().size() == 5);
    shown.stack.setCrosshair(30);
    const auto& rows = shown.stack.crosshair().card().groups()[0].rows;
    REQUIRE(rows.size() == 5);
    CHECK(rows[3].name == "Pin 0");
    const double value = content.charts[0].pinned[1].trajectory.value(content.charts[0].signal, Hours(30)) * 1000;
    CHECK(rows[4].value == numberText(value, QLocale()));
    ChartTableModel table;
    table.show(content);
    CHECK(table.columnCount() == 1 + 3 * 5);
    CHECK(table.headerData(4, Qt::Horizontal).toString() == "Spinal fluid at L1: Pin 0 (ng/mL)");
    CHECK(table.csv().contains("Blood plasma: Pin 1 (ng/mL)"));
}

TEST_CASE("a pinned run ends at its own horizon") {
    ShownStack shown(withPins(1, 24));
    const Curve& pin = shown.panel()->values().curves().back();
    CHECK_FALSE(pin.therapy);
    CHECK(pin.source.horizon == 24);
    const auto& curves = itemOf<CurveItem>(shown.panel()).curves();
    const auto drawn =
        std::find_if(curves.begin(), curves.end(), [](auto& one) { return one.style.dash == styleOf(0).dash; });
    REQUIRE(drawn != curves.end());
    CHECK(drawn->points.back().x() ==
          Approx(shown.panel()->place().plot.left() + shown.panel()->place().plot.width() / 3).margin(0.01));
    shown.stack.setCrosshair(30);
    CHECK(shown.stack.crosshair().card().groups()[0].rows[3].value == QString(QChar(0x2013)));
    ChartTableModel table;
    table.show(shown.stack.content());
    CHECK(std::isnan(table.data(table.index(table.rowCount() - 1, 4), Qt::EditRole).toDouble()));
    CHECK(std::isfinite(table.data(table.index(3, 4), Qt::EditRole).toDouble()));
}

TEST_CASE("eight pins and three therapies never share the place of a label") {
    for (const QSize size : {QSize(900, 700), QSize(640, 480), QSize(1280, 1000)}) {
        ShownStack shown(withPins(8), size);
        for (ChartPanel* panel : shown.stack.panels()) {
            std::vector<double> places = itemOf<EndLabelItem>(panel).places();
            std::sort(places.begin(), places.end());
            const double line = QFontMetricsF(chartFonts(*panel).caption).height();
            for (std::size_t i = 1; i < places.size(); ++i) CHECK(places[i] - places[i - 1] >= line - 0.01);
            const auto& labels = itemOf<EndLabelItem>(panel).labels();
            if (labels.size() == 11) continue;
            CHECK(labels.back().name == QStringLiteral("+%1 more").arg(12 - labels.size()));
            CHECK(labels.front().name == "Tablets");
            if (labels.size() > 4) CHECK(labels[labels.size() - 2].name == "Pin 7");  // the last one made
        }
    }
    ShownStack small(withPins(8), {640, 480});
    CHECK(itemOf<EndLabelItem>(small.panel()).labels().size() < 11);
    ShownStack tall(withPins(8), {1280, 1000});
    CHECK(itemOf<EndLabelItem>(tall.panel()).labels().size() == 11);
}

TEST_CASE("the ghost shows only where the curve was elsewhere") {
    ShownStack shown(withGhost(200, 300));
    const ChartPanel* panel = shown.panel();
    const auto& ghosts = itemOf<GhostItem>(panel).curves();
    REQUIRE(ghosts.size() == 3);
    CHECK(ghosts[0].isEmpty());
    CHECK(ghosts[1].isEmpty());
    REQUIRE(ghosts[2].size() > 5);
    const Trajectory before = threeTherapies(72, 200).run.therapies[2];
    const QRectF plot = panel->place().plot;
    for (const QPointF& point : ghosts[2]) {
        if (std::isnan(point.y())) continue;
        const double hours = std::clamp((point.x() - plot.left()) / plot.width() * 72, 0.0, 72.0);
        const double value = before.value(panel->values().spec().signal, Hours(hours)) * 1000;
        CHECK((plot.bottom() - point.y()) / plot.height() * panel->values().scale().high ==
              Approx(value).margin(2e-3 * panel->values().scale().high));
    }
    ShownStack same(withGhost(200, 200));
    for (const QPolygonF& ghost : itemOf<GhostItem>(same.panel()).curves()) CHECK(ghost.isEmpty());
}

TEST_CASE("under a pin of what was before there is no ghost") {
    ChartContent content = withGhost(200, 300);
    for (ChartSpec& chart : content.charts)
        chart.pinned.push_back(
            {{"Before", styleOf(0), true}, chart.ghosts[2].trajectory, chart.signal, chart.factor, {}});
    ShownStack shown(content);
    for (const QPolygonF& ghost : itemOf<GhostItem>(shown.panel()).curves()) CHECK(ghost.isEmpty());
}

TEST_CASE("with many curves the card reads the chart that is pointed at") {
    ShownStack shown(withPins(8), {700, 420});
    QTest::mouseMove(shown.pad(1), shown.at(20, 0.5, 1));
    REQUIRE(shown.stack.crosshair().card().groups().size() == 1);
    CHECK(shown.stack.crosshair().card().groups()[0].title == "Blood plasma");
    CHECK(shown.stack.crosshair().card().groups()[0].rows.size() == 11);
}

TEST_CASE("a ghost does not move the axis and has no name") {
    ShownStack plain(threeTherapies(72, 100));
    ShownStack ghosted(withGhost(900, 100));
    CHECK(ghosted.panel()->values().scale() == plain.panel()->values().scale());
    CHECK(itemOf<EndLabelItem>(ghosted.panel()).labels().size() == 3);
    CHECK(ghosted.panel()->values().curves().size() == 3);
}

TEST_CASE("the parts beside another line are found between its corners too") {
    const QPolygonF flat{{0, 10}, {100, 10}};
    const QPolygonF hump{{0, 10}, {40, 10}, {50, 30}, {60, 10}, {100, 10}};
    const QPolygonF parts = differing(flat, hump);
    REQUIRE_FALSE(parts.isEmpty());
    CHECK(parts.front().x() == 40);
    CHECK(std::isnan(parts.back().y()));
    CHECK(differing(flat, flat).isEmpty());
}

TEST_CASE("M sets a mark and the card reads against it") {
    ShownStack shown;
    const ChartContent& content = shown.stack.content();
    for (int i = 0; i < 9; ++i) shown.press(Qt::Key_Right);
    const double mark = *shown.stack.crosshair().hours();
    shown.press(Qt::Key_M);
    CHECK(shown.stack.crosshair().mark() == mark);
    CHECK(linesIn(*shown.panel()) == 2);
    for (int i = 0; i < 8; ++i) shown.press(Qt::Key_Right);
    const double here = *shown.stack.crosshair().hours();
    REQUIRE(here > mark);
    CHECK(shown.stack.crosshair().card().since() ==
          QStringLiteral("Δt + %1 from the mark at %2")
              .arg(timeText(here - mark, false, QLocale()), timeText(mark, false, QLocale())));
    for (std::size_t chart = 0; chart < 3; ++chart) {
        for (std::size_t i = 0; i < 3; ++i) {
            const ChartSpec& spec = content.charts[chart];
            const auto value = [&](double hours) {
                return content.run.therapies[i].value(spec.signal, Hours(hours)) * spec.factor;
            };
            const auto& row = shown.stack.crosshair().card().groups()[chart].rows[i];
            CHECK(row.difference == differenceText(value(here) - value(mark), QLocale()));
            CHECK(row.ratio == ratioText(value(here) / value(mark), QLocale()));
        }
    }
    CHECK(shown.spoken().contains(QStringLiteral("from the mark at")));
    CHECK(shown.panel()->whatsThis().contains(QStringLiteral("mark")));
    shown.press(Qt::Key_M);
    CHECK_FALSE(shown.stack.crosshair().mark());
    CHECK(linesIn(*shown.panel()) == 1);
    CHECK(shown.stack.crosshair().card().since().isEmpty());
}

TEST_CASE("a click with Shift sets the mark where the mouse is, another takes it away") {
    ShownStack shown;
    const QSignalSpy changed(&shown.stack, &ChartStack::markChanged);
    QTest::mouseClick(shown.pad(1), Qt::LeftButton, Qt::ShiftModifier, shown.at(18, 0.5, 1));
    REQUIRE(shown.stack.crosshair().mark());
    CHECK(*shown.stack.crosshair().mark() == Approx(18).margin(0.1));
    CHECK(shown.stack.timeRange() == TimeRange{0, 72});
    QTest::mouseClick(shown.pad(), Qt::LeftButton, Qt::ShiftModifier, shown.at(40));
    CHECK_FALSE(shown.stack.crosshair().mark());
    CHECK(changed.size() == 2);
}

TEST_CASE("before the mark the sign turns, and nothing is a multiple of nothing") {
    ShownStack shown;
    shown.stack.setCrosshair(0);
    shown.stack.toggleMark();
    shown.stack.setCrosshair(20);
    const auto& rows = shown.stack.crosshair().card().groups()[0].rows;
    CHECK(rows[0].difference.startsWith(QLatin1Char('+')));
    CHECK(rows[0].ratio == QString(QChar(0x2013)));
    shown.stack.toggleMark();
    shown.stack.toggleMark();
    shown.stack.setCrosshair(10);
    CHECK(shown.stack.crosshair().card().since().startsWith(QStringLiteral("Δt ") + QChar(0x2212)));
}

TEST_CASE("a mark behind a shorter run goes") {
    ShownStack shown;
    shown.stack.setCrosshair(60);
    shown.stack.toggleMark();
    shown.stack.show(threeTherapies(48));
    CHECK_FALSE(shown.stack.crosshair().mark());
}

TEST_CASE("typed limits never break a log axis") {
    for (const std::array<double, 2> limits : {std::array{0.0, 400.0}, {-5.0, 100.0}, {1.0, 50.0}, {-9.0, 0.0}}) {
        ChartContent content = threeTherapies();
        content.log = true;
        content.charts[0].limits = limits;
        ShownStack shown(content);
        const Scale scale = shown.panel()->values().scale();
        CHECK(scale.log);
        CHECK(scale.low > 0);
        CHECK(scale.high > scale.low);
        if (limits[1] > 0) CHECK(scale.high == limits[1]);
        for (const DrawnCurve& curve : itemOf<CurveItem>(shown.panel()).curves()) {
            for (const QPointF& point : curve.points) {
                REQUIRE(std::isfinite(point.y()));
                REQUIRE(point.y() <= shown.panel()->place().plot.bottom() + 1e-9);
            }
        }
        CHECK(itemOf<FrameItem>(shown.panel()).look().unit.contains(QStringLiteral("bottom line: <")));
    }
}
