#include <QImage>
#include <QPainter>
#include <cmath>

#include "app/charts/curve_item.h"
#include "tests/app/charts/chart_parts.h"
#include "tests/app/charts/stack_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::ShownStack;
using theca::app::test::threeTherapies;

namespace {

const DrawnCurve& drawnIn(ChartPanel* panel, const QColor& colour) {
    for (const DrawnCurve& curve : itemOf<CurveItem>(panel).curves())
        if (curve.style.colour == colour) return curve;
    throw std::runtime_error("no such curve");
}

}  // namespace

TEST_CASE("all plots share left and right edges") {
    ShownStack shown;
    for (const QSize size : {QSize(900, 700), QSize(613, 741), QSize(1400, 900)}) {
        shown.stack.resize(size);
        const QRectF first = shown.panel(0)->place().plot;
        for (ChartPanel* panel : shown.stack.panels()) {
            CHECK(panel->place().plot.left() == first.left());
            CHECK(panel->place().plot.right() == first.right());
            CHECK(panel->place().plot.height() == first.height());
            CHECK(panel->chart()->plotArea() == panel->place().plot);
            CHECK(panel->place().plot.right() < panel->width());
        }
    }
}

TEST_CASE("points on the screen are the trajectory's values") {
    ShownStack shown;
    const ChartContent& content = shown.stack.content();
    const QRectF plot = shown.panel(1)->place().plot;
    const double high = shown.panel(1)->values().scale().high;
    for (const QPointF& point : drawnIn(shown.panel(1), content.looks[0].style.colour).points) {
        const double hours = (point.x() - plot.left()) / plot.width() * 72;
        const double value =
            content.run.therapies[0].value(Signal::plasma(), Hours(std::clamp(hours, 0.0, 72.0))) * 1000;
        CHECK((plot.bottom() - point.y()) / plot.height() * high == Approx(value).margin(1e-3 * high));
    }
}

TEST_CASE("therapies that are off are not drawn") {
    ChartContent content = threeTherapies();
    content.looks[1].shown = false;
    ShownStack shown(content);
    for (ChartPanel* panel : shown.stack.panels()) CHECK(itemOf<CurveItem>(panel).curves().size() == 2);
    for (TherapyLook& look : content.looks) look.shown = false;
    shown.stack.show(content);
    CHECK(itemOf<CurveItem>(shown.panel()).curves().empty());
    CHECK(shown.stack.grab().width() == 900);
}

TEST_CASE("a log axis takes zeros, and tone stays linear") {
    ChartContent content = threeTherapies();
    content.log = true;
    ShownStack shown(content);
    CHECK(shown.panel(0)->values().scale().log);
    CHECK(shown.panel(1)->values().scale().log);
    CHECK_FALSE(shown.panel(2)->values().scale().log);
    CHECK(shown.panel(2)->values().scale() == Scale{1, 5, false});
    for (ChartPanel* panel : shown.stack.panels()) {
        for (const DrawnCurve& curve : itemOf<CurveItem>(panel).curves()) {
            for (const QPointF& point : curve.points) {
                REQUIRE(std::isfinite(point.y()));
                REQUIRE(point.y() <= panel->place().plot.bottom() + 1e-9);
            }
        }
    }
}

TEST_CASE("typed limits hold and what is past them is marked") {
    ChartContent content = threeTherapies();
    content.charts[1].limits = {{0, 200}};
    content.timeLimits = {{0, 24}};
    ShownStack shown(content);
    CHECK(shown.panel(1)->values().scale() == Scale{0, 200, false});
    CHECK(shown.stack.timeRange() == TimeRange{0, 24});
    const DrawnCurve& tablets = drawnIn(shown.panel(1), content.looks[0].style.colour);
    REQUIRE(tablets.exits.size() == 3);
    for (const auto& exit : tablets.exits) CHECK(exit.above);
    CHECK(drawnIn(shown.panel(0), content.looks[2].style.colour).exits.empty());
    content.charts[1].limits = {{100, 50}};
    shown.stack.show(content);
    CHECK(shown.panel(1)->values().scale().high > 300);
}

TEST_CASE("axes rest while a slider moves a little") {
    ShownStack shown;
    const Scale before = shown.panel(0)->values().scale();
    for (double rate = 200; rate < 210; ++rate) {
        shown.stack.show(threeTherapies(72, rate));
        CHECK(shown.panel(0)->values().scale() == before);
    }
}

TEST_CASE("every curve has its dash and marker beside its colour") {
    ShownStack shown;
    for (const DrawnCurve& curve : itemOf<CurveItem>(shown.panel(2)).curves()) CHECK(curve.markers.size() >= 2);
}

TEST_CASE("a figure has the size asked for and shows the same curves") {
    ShownStack shown;
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    shown.stack.paintFigure(painter, QRectF(0, 0, 1200, 800));
    painter.end();
    int pump = 0, red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            pump += image.pixelColor(x, y) == shown.stack.content().looks[2].style.colour;
            red += image.pixelColor(x, y) == QColor(Qt::red);
        }
    }
    CHECK(pump > 1000);
    CHECK(red == 0);
}

TEST_CASE("larger text asks for more room and keeps the plots together") {
    ShownStack shown;
    const QSize before = shown.stack.minimumSizeHint();
    QFont large = shown.stack.font();
    large.setPointSizeF(2 * large.pointSizeF());
    shown.stack.setFont(large);
    CHECK(shown.stack.minimumSizeHint().height() > before.height());
    CHECK(shown.panel(0)->place().plot.left() == shown.panel(2)->place().plot.left());
}

TEST_CASE("an empty content shows nothing and breaks nothing") {
    ShownStack shown;
    shown.stack.show(ChartContent{});
    CHECK(shown.stack.panels().empty());
    CHECK_FALSE(shown.stack.grab().isNull());
    shown.stack.setCrosshair(3);
    shown.stack.zoomIn();
    shown.stack.show(threeTherapies());
    CHECK(shown.stack.panels().size() == 3);
}

TEST_CASE("a curve whose run stays is not sampled again, and lies where a fresh one does") {
    ShownStack shown;
    ChartContent content = shown.stack.content();
    shown.stack.show(content);  // with the plot's own width
    content.run.therapies[2] = threeTherapies(72, 201).run.therapies[2];
    const Sample* tablets = shown.panel(1)->values().seen()[0].samples().data();
    const std::vector<Sample> pump = shown.panel(1)->values().seen()[2].samples();
    shown.stack.show(content);
    CHECK(shown.panel(1)->values().seen()[0].samples().data() == tablets);
    CHECK_FALSE(shown.panel(1)->values().seen()[2].samples() == pump);

    ShownStack fresh(content);
    fresh.stack.show(content);
    const auto same = [&](std::size_t panel, std::size_t curve) {
        return shown.panel(panel)->values().seen()[curve].samples() ==
               fresh.panel(panel)->values().seen()[curve].samples();
    };
    const auto sameAsFresh = [&] {
        for (std::size_t panel = 0; panel < 3; ++panel)
            for (std::size_t curve = 0; curve < 3; ++curve) CHECK(same(panel, curve));
    };
    sameAsFresh();
    shown.stack.zoomIn();
    CHECK_FALSE(same(1, 0));
    shown.stack.resetZoom();
    shown.stack.show(content);
    sameAsFresh();
}
