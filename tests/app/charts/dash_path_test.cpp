#include "app/charts/dash_path.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "tests/catch.h"

using namespace theca::app;

namespace {

const QRectF area(0, 0, 100, 50);

double length(const QList<QLineF>& lines) {
    double sum = 0;
    for (const QLineF& line : lines) sum += line.length();
    return sum;
}

}  // namespace

TEST_CASE("dashes cover their share of a line") {
    const std::array points{QPointF(0, 10), QPointF(100, 10)};
    const std::array pattern{6.0, 4.0};
    const auto lines = dashed(points, pattern, area);
    CHECK(lines.size() == 10);
    CHECK(length(lines) == Approx(60));
}

TEST_CASE("dashes run on through corners") {
    std::vector<QPointF> points;
    for (int i = 0; i <= 50; ++i) points.emplace_back(2 * i, i % 2 == 0 ? 10 : 11);
    const std::array pattern{6.0, 4.0};
    CHECK(length(dashed(points, pattern, area)) == Approx(0.6 * length(dashed(points, {}, area))).margin(4));
}

TEST_CASE("a solid line is one piece a segment") {
    const std::array points{QPointF(0, 10), QPointF(50, 20), QPointF(100, 10)};
    CHECK(dashed(points, {}, area).size() == 2);
}

TEST_CASE("what lies outside is cut off at the edge") {
    const QLineF line = clipped({QPointF(50, -50), QPointF(50, 25)}, area);
    CHECK(line.y1() == Approx(0));
    CHECK(line.y2() == Approx(25));
    CHECK(clipped({QPointF(0, -10), QPointF(100, -10)}, area).isNull());
    const std::array far{QPointF(0, -1e5), QPointF(100, 1e5)};
    const auto lines = dashed(far, {}, area);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].y1() == Approx(0).margin(1e-6));
    CHECK(lines[0].y2() == Approx(50).margin(1e-6));
}

TEST_CASE("a value that is missing leaves a gap") {
    const std::array points{QPointF(0, 10), QPointF(20, 10), QPointF(40, std::nan("")), QPointF(60, 10),
                            QPointF(80, 10)};
    CHECK(length(dashed(points, {}, area)) == Approx(40));
    const auto connected = runs(points, area);
    REQUIRE(connected.size() == 2);
    CHECK(connected[0].back() == QPointF(20, 10));
    CHECK(connected[1].front() == QPointF(60, 10));
}

TEST_CASE("a run drawn in pieces has no seams") {
    QList<QPointF> run;
    for (int i = 0; i < 61; ++i) run.append({4 + 3.2 * i, 30 + 24 * std::sin(0.1 * i)});
    const auto drawn = [&run](bool inPieces) {
        QImage image(200, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, 4, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        if (inPieces)
            drawRun(painter, run);
        else
            painter.drawPolyline(run);
        return image;
    };
    const QImage pieces = drawn(true), whole = drawn(false);
    int lightest = 0;
    for (int x = 0; x < whole.width(); ++x)
        for (int y = 0; y < whole.height(); ++y)
            lightest = std::max(lightest, qGray(pieces.pixel(x, y)) - qGray(whole.pixel(x, y)));
    CHECK(lightest < 12);
}
