#include "app/charts/chart_summary.h"
#include "tests/app/activate.h"
#include "tests/app/charts/stack_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::ShownStack;
using theca::app::test::threeTherapies;

TEST_CASE("every chart has a name and speaks its curves in sentences") {
    ShownStack shown;
    CHECK(shown.panel(1)->accessibleName() == "Chart: Blood plasma");
    const QString summary = shown.spoken(1);
    INFO(summary.toStdString());
    CHECK(summary.startsWith("Blood plasma from 0 h 0 min to 72 h 0 min."));
    CHECK(summary.contains("Tablets: starts at 0 ng/mL, peak 371 ng/mL at "));
    CHECK(summary.contains("Pump: starts at 0 ng/mL and ends at 1.03 ng/mL, its highest."));
    CHECK(shown.spoken(2).contains("Injection: starts at 3.50 Ashworth score, lowest "));
}

TEST_CASE("the crosshair's reading is spoken first when keys move it") {
    ShownStack shown;
    shown.press(Qt::Key_PageDown);
    const double exact = shown.stack.content().run.therapies[0].value(Signal::plasma(), Hours(8)) * 1000;
    const QString reading = "At 8 h 0 min: Tablets " + quantityText(exact, "ng/mL", QLocale()) + ", Injection ";
    CHECK(shown.spoken(1).startsWith(reading));
    shown.press(Qt::Key_Escape);
    CHECK(shown.spoken(1).startsWith("Blood plasma from"));
}

TEST_CASE("the spoken peak is the exact one") {
    const ChartContent content = threeTherapies(8);
    const auto curves = curvesOf(content, content.charts[1]);
    const auto samples = firstLook(curves[0].source, {0, 8}, 300);
    const Sample peak = extremeOf(curves[0].source, samples, true);
    CHECK(peak.value == Approx(2 * 145.1).epsilon(0.001));
    CHECK(peak.hours == Approx(1.406).margin(0.02));
}

TEST_CASE("what never changes is said so, and a missing value too") {
    ChartContent content = threeTherapies();
    content.run.therapies.erase(content.run.therapies.begin(), content.run.therapies.begin() + 2);
    content.looks.erase(content.looks.begin(), content.looks.begin() + 2);
    content.charts.resize(1);
    CurveSource flat{[](auto, auto values) { std::fill(values.begin(), values.end(), 3.5); }, {0}, 72};
    CurveSource none{[](auto, auto values) { std::fill(values.begin(), values.end(), std::nan("")); }, {0}, 72};
    const std::vector<Curve> curves{{"Flat", {}, flat}, {"None", {}, none}};
    const std::vector figures{figuresOf(flat, firstLook(flat, {0, 72}, 300)),
                              figuresOf(none, firstLook(none, {0, 72}, 300))};
    TimeView time;
    time.range = {0, 72};
    const QString summary = spokenSummary(content.charts[0], curves, figures, time);
    CHECK(summary.contains("Flat: stays at 3.50 ng/mL."));
    CHECK(summary.contains("None: no values here."));
}

TEST_CASE("Tab goes through the charts from top to bottom") {
    ShownStack shown;
    activate(shown.stack);
    shown.panel(0)->setFocus(Qt::TabFocusReason);
    CHECK(QApplication::focusWidget() == shown.panel(0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == shown.panel(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == shown.panel(2));
}
