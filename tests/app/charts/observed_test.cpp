#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <cmath>

#include "app/charts/backdrop_item.h"
#include "app/charts/chart_table_model.h"
#include "app/charts/curve_item.h"
#include "app/charts/frame_item.h"
#include "app/charts/observed_item.h"
#include "app/charts/observed_text.h"
#include "app/charts/playhead_item.h"
#include "tests/app/charts/chart_parts.h"
#include "tests/app/charts/stack_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::lightTheme;
using theca::app::test::ShownStack;
using theca::app::test::threeTherapies;

namespace {

ObservedSet published(std::vector<ObservedMark> marks) {
    ObservedSet set;
    set.label = "Highest level";
    set.population = "22 healthy men";
    set.cite = "IJCPT 2017";
    set.source = "Two formulations, IJCPT 2017;55:194";
    set.spread = "SD";
    set.colour = QColor(0x2F6FDE);
    set.marks = std::make_shared<const std::vector<ObservedMark>>(std::move(marks));
    return set;
}

ObservedSet own(std::vector<ObservedMark> marks) {
    ObservedSet set = published(std::move(marks));
    set.own = true;
    set.label = "bench";
    set.colour = lightTheme().ink;
    return set;
}

ObservedSet window(double from, double until, double low, double high) {
    ObservedSet set = published({});
    set.marks.reset();
    set.windows = {{from, until, low, high}};
    return set;
}

ChartContent with(ObservedSet set, std::size_t chart = 1) {
    ChartContent content = threeTherapies();
    content.charts[chart].observed = {std::move(set)};
    return content;
}

std::vector<ObservedMark> tenThousand() {
    std::vector<ObservedMark> marks;
    for (int i = 0; i < 10'000; ++i) {
        const double at = 72.0 * i / 10'000, value = 150 + 100 * std::sin(i * 0.37);
        marks.push_back({at, at, value, value - 20, value + 20});
    }
    return marks;
}

const ObservedMark peak{1.25, 1.5, 141.4, 112, 170.8};

}  // namespace

TEST_CASE("a point stands at its time and value, its bars at their ends") {
    const PixelMap map{{0, 10}, {0, 200, false}, 1000, 400};
    const auto drawn = drawnMarks({{2, 4, 100, 50, 150}}, map, {10, 20});
    REQUIRE(drawn.size() == 1);
    CHECK(drawn[0].at == QPointF(310, 220));
    CHECK(drawn[0].left == 210);
    CHECK(drawn[0].right == 410);
    CHECK(drawn[0].top == 120);
    CHECK(drawn[0].bottom == 320);
    CHECK(drawn[0].outside == 0);
    CHECK_FALSE(drawn[0].goesOnBelow);
    CHECK(drawnMarks({{20, 20, 1, 1, 1}}, map, {}).empty());
}

TEST_CASE("on a log axis a bar that reaches zero ends at the axis and is marked there") {
    const PixelMap map{{0, 10}, {1, 100, true}, 1000, 400};
    const auto drawn = drawnMarks({{5, 5, 10, 0, 20}, {5, 5, 10, 1, 20}, {6, 6, 0, 0, 0}}, map, {});
    CHECK(drawn[0].at.y() == Approx(200));
    CHECK(drawn[0].bottom == 400);
    CHECK(drawn[0].goesOnBelow);
    CHECK_FALSE(drawn[1].goesOnBelow);
    CHECK(drawn[2].at.y() == 400);
    CHECK(drawn[2].outside == 1);
}

TEST_CASE("what lies past typed limits stays at the edge and is marked") {
    const PixelMap map{{0, 10}, {0, 100, false}, 1000, 400};
    const auto drawn = drawnMarks({{5, 5, 130, 90, 170}, {5, 5, 90, 80, 120}}, map, {});
    CHECK(drawn[0].at.y() == 0);
    CHECK(drawn[0].outside == -1);
    CHECK(drawn[1].outside == 0);
    CHECK(drawn[1].goesOnAbove);
}

TEST_CASE("points above the curves widen the axis, and a fixed one too") {
    ShownStack plain;
    const double before = plain.panel(1)->values().scale().high;
    ShownStack shown(with(published({{2, 2, 2 * before, 2 * before, 2.2 * before}})));
    CHECK(shown.panel(1)->values().scale().high >= 2.2 * before);
    ShownStack zero(with(own({{2, 2, 0, 0, 0}}), 2));
    CHECK(zero.panel(2)->values().scale() == Scale{0, 5, false});
}

TEST_CASE("windows leave the axis alone") {
    ShownStack plain;
    ShownStack shown(with(window(48, 72, 130, 1e5)));
    CHECK(shown.panel(1)->values().scale() == plain.panel(1)->values().scale());
    REQUIRE(itemOf<BackdropItem>(shown.panel(1)).windows().size() == 1);
    CHECK(itemOf<BackdropItem>(shown.panel(1)).windows()[0].openAbove);
}

TEST_CASE("points and windows in the tables of a chart cost nothing where there are none") {
    ShownStack shown;
    for (ChartPanel* panel : shown.stack.panels()) {
        CHECK_FALSE(itemOf<ObservedItem>(panel).isVisible());
        CHECK_FALSE(itemOf<BackdropItem>(panel).isVisible());
        CHECK(itemOf<FrameItem>(panel).look().keys.empty());
    }
}

TEST_CASE("the heading says whose points these are, with their sign") {
    ShownStack shown(with(published({peak})));
    REQUIRE(itemOf<FrameItem>(shown.panel(1)).look().keys.size() == 1);
    CHECK(itemOf<FrameItem>(shown.panel(1)).look().keys[0].text == "IJCPT 2017, 22 healthy men");
    CHECK(itemOf<FrameItem>(shown.panel(1)).look().keys[0].sign == FrameItem::Key::Sign::Published);
    shown.stack.show(with(own({peak})));
    CHECK(itemOf<FrameItem>(shown.panel(1)).look().keys[0].text == "your data: bench");
    CHECK(itemOf<FrameItem>(shown.panel(1)).look().keys[0].sign == FrameItem::Key::Sign::Own);
}

TEST_CASE("pointing at a point or its bar tells value, spread, whom and source") {
    ShownStack shown(with(published({peak})));
    const DrawnMark& mark = itemOf<ObservedItem>(shown.panel(1)).sets()[0].marks[0];
    for (const QPointF& place : {mark.at, QPointF(mark.at.x() + 3, mark.top + 1)}) {
        const QString tip = tipAt(*shown.panel(1), place);
        INFO(tip.toStdString());
        CHECK(tip.contains("Highest level: 141 ± 29.4 ng/mL (SD), from 1 h 15 min to 1 h 30 min."));
        CHECK(tip.contains("22 healthy men"));
        CHECK(tip.contains("Two formulations, IJCPT 2017;55:194"));
    }
    CHECK(tipAt(*shown.panel(1), mark.at + QPointF(60, 0)).isEmpty());
    CHECK(tipAt(*shown.panel(0), mark.at).isEmpty());
}

TEST_CASE("pointing at a window tells what it is") {
    ShownStack shown(with(window(48, 72, 130, 240)));
    const DrawnWindow& drawn = itemOf<BackdropItem>(shown.panel(1)).windows()[0];
    CHECK(tipAt(*shown.panel(1), drawn.area.center()).contains("130 to 240 ng/mL, from 48 h 0 min to 72 h 0 min."));
    CHECK(tipAt(*shown.panel(1), drawn.place.center()).contains("IJCPT 2017;55:194"));
    CHECK(shown.panel(1)->place().plot.contains(drawn.place));
    CHECK(drawn.label.contains("IJCPT 2017"));
}

TEST_CASE("no line of the grid strikes out the label of a window") {
    ShownStack shown(with(window(48, 72, 130, 240)));
    const ChartPanel& panel = *shown.panel(1);
    const DrawnWindow& drawn = itemOf<BackdropItem>(panel).windows()[0];
    const QImage picture = shown.panel(1)->grab().toImage();
    const auto row = [&](double y) {  // behind the last letter, and within the box
        return picture.pixelColor(static_cast<int>(drawn.place.right()) - 1, static_cast<int>(y));
    };
    for (double y = drawn.place.top() + 1; y < drawn.place.bottom() - 1; ++y) {
        INFO("row " << y << " of " << drawn.place.top() << " to " << drawn.place.bottom() << ", "
                    << row(y).name().toStdString());
        CHECK(row(y) == row(drawn.place.top() + 1));
    }
}

TEST_CASE("the playhead goes behind the label of a window") {
    ShownStack shown(with(window(48, 72, 130, 240)));
    const ChartPanel& panel = *shown.panel(1);
    const QRectF label = itemOf<BackdropItem>(panel).windows()[0].place;
    const auto drawnAt = [&](double x) {
        const QRectF plot = panel.place().plot;
        shown.stack.setPlayhead(72 * (x - plot.left()) / plot.width());
        return itemOf<PlayheadItem>(panel).pieces();
    };
    const auto through = drawnAt(label.center().x());
    REQUIRE(through.size() == 2);
    CHECK(through[0].y1() == panel.place().plot.top());
    CHECK(through[0].y2() == label.top());
    CHECK(through[1].y1() == label.bottom());
    CHECK(through[1].y2() == panel.place().plot.bottom());
    CHECK(drawnAt(label.left() - 5).size() == 1);
}

TEST_CASE("labels of windows stand apart from each other and from curves where there is room") {
    ChartContent content = threeTherapies();
    content.charts[0].observed = {window(48, 72, 100, 500), window(48, 72, 120, 520)};
    ShownStack shown(content);
    const auto& windows = itemOf<BackdropItem>(shown.panel(0)).windows();
    REQUIRE(windows.size() == 2);
    CHECK_FALSE(windows[0].place.intersects(windows[1].place));
    for (const DrawnWindow& one : windows) {
        for (const DrawnCurve& curve : itemOf<CurveItem>(shown.panel(0)).curves())
            for (const QPointF& point : curve.points) CHECK_FALSE(one.place.contains(point));
    }
}

TEST_CASE("keys go to observed points, and the card and the reading describe them") {
    ShownStack shown(with(published({peak})));
    shown.panel(1)->setFocus();
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_PageDown);
    REQUIRE(shown.stack.crosshair().hours());
    CHECK(*shown.stack.crosshair().hours() == Approx(1.375));
    const auto& rows = shown.stack.crosshair().card().groups()[1].rows;
    CHECK(rows.back().text() == "Highest level (IJCPT 2017) 141 ± 29.4");
    CHECK(rows.back().sign == CardGroup::Row::Sign::Published);
    CHECK(shown.spoken(1).contains("141 ± 29.4 ng/mL (SD)"));
    shown.press(Qt::Key_PageDown);
    CHECK(*shown.stack.crosshair().hours() == Approx(8));
    shown.press(Qt::Key_PageUp);
    CHECK(*shown.stack.crosshair().hours() == Approx(1.375));
}

TEST_CASE("the summary of a chart holds its observations, many of them in one sentence") {
    ShownStack shown(with(published({peak})));
    CHECK(shown.spoken(1).contains("Source: IJCPT 2017."));
    CHECK_FALSE(shown.spoken(1).contains("Source: Two formulations"));
    shown.panel(1)->setFocus();
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_PageDown);
    CHECK(shown.spoken(1).contains("Source: Two formulations"));  // all of it where the reader stands
    shown.stack.show(with(own(tenThousand())));
    const QString summary = shown.spoken(1);
    CHECK(summary.contains("bench: 10,000 points from 0 h 0 min to "));
    CHECK(summary.size() < 2000);
    shown.stack.show(with(window(48, 72, 130, 240)));
    CHECK(shown.spoken(1).contains("130 to 240 ng/mL"));
}

TEST_CASE("the table has a row at every observed time and columns for value and ends") {
    ChartTableModel plain, table;
    plain.show(threeTherapies());
    table.show(with(published({peak})));
    CHECK(table.rowCount() == plain.rowCount() + 1);
    REQUIRE(table.columnCount() == plain.columnCount() + 3);
    const QByteArray csv = table.csv();
    CHECK(csv.contains("Blood plasma: Highest level (IJCPT 2017) (ng/mL)"));
    CHECK(csv.contains("\n1.375,"));
    CHECK(csv.contains(",141.4,112,170.8,"));
    ChartTableModel exact;
    exact.show(with(own({{1.375, 1.375, 7, 7, 7}})));
    CHECK(exact.columnCount() == plain.columnCount() + 1);
    ChartTableModel span;
    span.show(with(window(48, 72, 130, 240)));
    CHECK(span.columnCount() == plain.columnCount() + 2);
    CHECK(span.rowCount() == plain.rowCount());
}

TEST_CASE("points of one time have a row each, in the table and in the CSV") {
    ChartTableModel plain, table;
    plain.show(threeTherapies());
    ObservedSet second = own({{1.375, 1.375, 20, 20, 20}});
    second.label = "again";
    ChartContent content =
        with(own({{1, 1, 3, 3, 3}, {1.375, 1.375, 7, 7, 7}, {1.375, 1.375, 8, 8, 8}, {1.375, 1.375, 9, 9, 9}}));
    content.charts[1].observed.push_back(second);
    table.show(content);
    CHECK(table.rowCount() == plain.rowCount() + 3);
    const auto seen = [&table](const char* label) {
        QStringList values;
        for (int column = 0; column < table.columnCount(); ++column) {
            if (!table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().contains(label)) continue;
            for (int row = 0; row < table.rowCount(); ++row) {
                const double value = table.index(row, column).data(Qt::EditRole).toDouble();
                if (std::isfinite(value)) values << QString::number(value);
            }
        }
        return values.join(QLatin1Char(' '));
    };
    CHECK(seen("bench") == "3 7 8 9");
    CHECK(seen("again") == "20");
    CHECK(table.csv().count("\n1.375,") == 3);
}

TEST_CASE("every set of own points has a sign of its own, in the plot and in the heading") {
    for (int a = 0; a < 5; ++a)
        for (int b = 0; b < a; ++b) CHECK(ownSign(a) != ownSign(b));
    ObservedSet second = own({{30, 30, 250, 250, 250}});
    second.number = 1;
    ChartContent content = with(own({{20, 20, 250, 250, 250}}));
    content.charts[1].observed.push_back(second);
    ShownStack shown(content);
    const auto keys = itemOf<FrameItem>(shown.panel(1)).look().keys;
    REQUIRE(keys.size() == 2);
    CHECK(keys[0].number == 0);
    CHECK(keys[1].number == 1);
    const auto picture = [](int number) {
        ObservedSet set = own({{5, 5, 100, 100, 100}});
        set.number = number;
        ObservedItem item(nullptr);
        item.show({set}, {{0, 10}, {0, 200, false}, 24, 24}, QRectF(0, 0, 24, 24), lightTheme());
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        item.paint(&painter, nullptr, nullptr);
        return image;
    };
    CHECK(picture(0) != picture(1));
}

TEST_CASE("points after the end of the run are told in the heading") {
    ObservedSet set = own({peak});
    set.beyond = 2;
    CHECK(keyText(set) == "your data: bench (points after the end of the run: 2)");
}

TEST_CASE("a spread is written with its middle where it has one, else by its ends") {
    CHECK(spreadText({0, 0, 141.4, 112, 170.8}, {}) == "141 ± 29.4");
    CHECK(spreadText({0, 0, 3, 2, 7}, {}) == "3.00 (2.00 to 7.00)");
    CHECK(spreadText({0, 0, 0.23, 0.23, 0.23}, {}) == "0.230");
    CHECK(windowText({0, 1, 130, 1240}, {}) == "130 to 1,240");
    CHECK(windowText({0, 1, 0.5, 0.5}, {}) == "0.500");
}

TEST_CASE("signs are open, in the colour of their therapy, and differ in shape from every marker") {
    ShownStack plain, shown(with(published({{30, 30, 250, 200, 300}})));
    const DrawnMark& mark = itemOf<ObservedItem>(shown.panel(1)).sets()[0].marks[0];
    const QImage image = shown.panel(1)->grab().toImage();
    CHECK(image.pixelColor(mark.at.toPoint()) == lightTheme().ground);
    const QPoint bar = QPointF(mark.at.x(), mark.top + 8).toPoint();
    int bluest = 0;  // a thin line may share its colour between two pixels
    for (const int beside : {-1, 0, 1}) {
        const QColor colour = image.pixelColor(bar + QPoint(beside, 0));
        bluest = std::max(bluest, colour.blue() - colour.red());
    }
    CHECK(bluest > 60);
}

TEST_CASE("ten thousand points are drawn within a frame") {
    ShownStack shown(with(own(tenThousand())));
    const ObservedItem& item = itemOf<ObservedItem>(shown.panel(1));
    REQUIRE(item.sets()[0].marks.size() == 10'000);
    QImage image(900, 700, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QElapsedTimer timer;
    timer.start();
    shown.stack.paintFigure(painter, QRectF(0, 0, 900, 700));
    CHECK(timer.elapsed() < 1000);  // about 30 ms; the bound only catches a higher order of growth
}
