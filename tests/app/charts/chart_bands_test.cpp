#include "app/charts/chart_bands.h"

#include <QImage>
#include <cmath>

#include "app/charts/backdrop_item.h"
#include "app/charts/frame_item.h"
#include "tests/app/charts/chart_parts.h"
#include "tests/app/charts/stack_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::ShownStack;
using theca::app::test::threeTherapies;

namespace {

/// Percentiles at regular distances around a peak.
PercentileBand hump(std::size_t therapy, double height) {
    PercentileBand band;
    band.therapy = therapy;
    for (int i = 0; i <= 144; ++i) {
        const double middle = height * std::exp(-std::pow((i - 60) / 40.0, 2));
        band.hours.push_back(i / 2.0);
        band.p5.push_back(0.2 * middle);
        band.p25.push_back(0.6 * middle);
        band.p50.push_back(middle);
        band.p75.push_back(1.4 * middle);
        band.p95.push_back(2 * middle);
    }
    return band;
}

ChartContent banded(double height = 200) {
    ChartContent content = threeTherapies();
    content.charts[1].bands = {hump(0, height)};
    content.charts[1].people = 1000;
    return content;
}

const PixelMap map{{0, 72}, {0, 500, false}, 720, 500};

}  // namespace

TEST_CASE("a polygon is cut at the edges of a rectangle") {
    const QPolygonF square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
    CHECK(cut(square, QRectF(-5, -5, 50, 50)) == square);
    const QPolygonF half = cut(square, QRectF(5, -5, 50, 50));
    CHECK(half.boundingRect() == QRectF(5, 0, 5, 10));
    CHECK(cut(square, QRectF(20, 20, 5, 5)).size() < 3);
}

TEST_CASE("a band lies between its percentiles and its line is the median") {
    const DrawnBand drawn = drawnBand({hump(0, 200), Qt::blue}, map, {0, 0});
    REQUIRE(drawn.wide.size() == 1);
    REQUIRE(drawn.narrow.size() == 1);
    CHECK(drawn.wide[0].boundingRect().top() == Approx(500 - 400).margin(0.5));
    CHECK(drawn.narrow[0].boundingRect().top() == Approx(500 - 280).margin(0.5));
    CHECK(drawn.wide[0].containsPoint({300, 500 - 300}, Qt::OddEvenFill));
    CHECK_FALSE(drawn.narrow[0].containsPoint({300, 500 - 300}, Qt::OddEvenFill));
    CHECK(drawn.narrow[0].containsPoint({300, 500 - 200}, Qt::OddEvenFill));
    CHECK_FALSE(drawn.wide[0].containsPoint({300, 500 - 20}, Qt::OddEvenFill));
    REQUIRE(drawn.median.size() == 1);
    CHECK(drawn.median[0][60].y() == Approx(500 - 200));
}

TEST_CASE("a band is cut to the plot, on a log axis too") {
    PixelMap tight = map;
    tight.scale = {1, 100, true};
    tight.range = {10, 30};
    const QRectF plot(5, 7, 720, 500);
    PercentileBand band = hump(0, 200);
    band.p5.assign(band.p5.size(), 0);  // zero is at the bottom of a log axis
    const DrawnBand drawn = drawnBand({band, Qt::blue}, tight, plot.topLeft());
    for (const auto* areas : {&drawn.wide, &drawn.narrow}) {
        REQUIRE_FALSE(areas->isEmpty());
        for (const QPolygonF& area : *areas)
            CHECK(plot.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(area.boundingRect()));
    }
    CHECK(drawn.wide[0].boundingRect().bottom() == Approx(plot.bottom()));
}

TEST_CASE("a gap parts a band") {
    PercentileBand band = hump(0, 200);
    band.p25[40] = band.p50[40] = std::nan("");
    const DrawnBand drawn = drawnBand({band, Qt::blue}, map, {});
    CHECK(drawn.wide.size() == 1);
    CHECK(drawn.narrow.size() == 2);
    CHECK(drawn.median.size() == 2);
}

TEST_CASE("the axis holds the highest percentile and the caption tells how many people") {
    ShownStack shown(banded(800));
    CHECK(shown.panel(1)->values().scale().high >= 1600);
    REQUIRE(itemOf<FrameItem>(shown.panel(1)).look().keys.size() == 1);
    CHECK(itemOf<FrameItem>(shown.panel(1)).look().keys[0].text == "1,000 people: 5–95 %, 25–75 %, median");
    CHECK(shown.spoken(1).contains("Bands of 1,000 people."));
    CHECK_FALSE(itemOf<BackdropItem>(shown.panel(0)).isVisible());
}

TEST_CASE("the band of a therapy that is off is not drawn") {
    ChartContent content = banded(800);
    content.looks[0].shown = false;
    ShownStack shown(content);
    CHECK(itemOf<BackdropItem>(shown.panel(1)).bands().empty());
    CHECK(itemOf<FrameItem>(shown.panel(1)).look().keys.empty());
    // The axis is made for all therapies, hidden ones too, but not for a band that nobody sees.
    ChartContent bandless = content;
    bandless.charts[1].bands.clear();
    CHECK(shown.panel(1)->values().scale() == ShownStack(bandless).panel(1)->values().scale());
    content = banded();
    content.charts[1].bands[0].therapy = 9;
    shown.stack.show(content);
    CHECK(itemOf<BackdropItem>(shown.panel(1)).bands().empty());
}

TEST_CASE("both fills are pale, the inner one deeper, in the colour of the therapy") {
    ShownStack shown(banded(800));
    ChartPanel* panel = shown.panel(1);
    const QImage image = panel->grab().toImage();
    const auto at = [&](double hours, double value) {
        const QRectF plot = panel->place().plot;
        return image.pixelColor(QPointF(plot.left() + hours / 72 * plot.width(),
                                        plot.bottom() - plot.height() * panel->values().scale().fraction(value))
                                    .toPoint());
    };
    const QColor ground = at(30, 1650), wide = at(30, 1385), narrow = at(30, 930);
    CHECK(ground == shown.stack.content().theme.ground);
    CHECK(wide.red() < ground.red());
    CHECK(narrow.red() < wide.red());
    CHECK(narrow.blue() > 200);
}
