#include <QLineEdit>

#include "tests/app/charts/stack_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::ShownStack;
using theca::app::test::threeTherapies;

namespace {

/// What the card must show at a time, computed from the trajectories.
QString expected(const ChartContent& content, std::size_t chart, std::size_t therapy, double hours) {
    const ChartSpec& spec = content.charts[chart];
    return numberText(content.run.therapies[therapy].value(spec.signal, Hours(hours)) * spec.factor, QLocale());
}

}  // namespace

TEST_CASE("arrow keys move the crosshair and the card reads every curve") {
    ShownStack shown;
    const QSignalSpy moved(&shown.stack, &ChartStack::crosshairMoved);
    for (int i = 0; i < 9; ++i) shown.press(Qt::Key_Right);
    REQUIRE(shown.stack.crosshair().hours());
    CHECK(*shown.stack.crosshair().hours() == Approx(4));
    CHECK(moved.size() == 9);
    const CrosshairCard& card = shown.stack.crosshair().card();
    CHECK(card.isVisible());
    CHECK(card.time() == "4 h 0 min");
    REQUIRE(card.groups().size() == 3);
    const ChartContent content = threeTherapies();
    for (std::size_t chart = 0; chart < 3; ++chart) {
        CHECK(card.groups()[chart].title == content.charts[chart].title);
        CHECK(card.groups()[chart].unit == content.charts[chart].unit);
        for (std::size_t therapy = 0; therapy < 3; ++therapy)
            CHECK(card.groups()[chart].rows[therapy].value ==
                  expected(content, chart, therapy, *shown.stack.crosshair().hours()));
    }
}

TEST_CASE("shift steps finely, Home and End go to the ends, Esc hides") {
    ShownStack shown;
    shown.press(Qt::Key_End);
    CHECK(shown.stack.crosshair().hours() == 72.0);
    shown.press(Qt::Key_Home);
    CHECK(shown.stack.crosshair().hours() == 0.0);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(*shown.stack.crosshair().hours() == Approx(5.0 / 60));
    shown.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(*shown.stack.crosshair().hours() == Approx(0).margin(1e-9));
    const QSignalSpy hidden(&shown.stack, &ChartStack::crosshairHidden);
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(shown.stack.crosshair().hours());
    CHECK_FALSE(shown.stack.crosshair().card().isVisible());
    CHECK(hidden.size() == 1);
}

TEST_CASE("the crosshair of the keys goes where the keyboard leaves the charts, not from one to the next") {
    ShownStack shown;
    QLineEdit other;
    other.setParent(shown.stack.parentWidget() ? shown.stack.parentWidget() : &shown.stack);
    other.show();
    shown.panel(0)->setFocus();
    shown.press(Qt::Key_Right);
    shown.panel(1)->setFocus();
    CHECK(shown.stack.crosshair().hours());
    other.setFocus();
    CHECK_FALSE(shown.stack.crosshair().hours());
}

TEST_CASE("Page Down goes to the next event, Page Up back") {
    ShownStack shown;
    shown.press(Qt::Key_PageDown);
    shown.press(Qt::Key_PageDown);
    CHECK(shown.stack.crosshair().hours() == 16.0);
    shown.press(Qt::Key_PageUp);
    CHECK(shown.stack.crosshair().hours() == 8.0);
}

TEST_CASE("plus and minus zoom about the crosshair, 0 shows everything") {
    ShownStack shown;
    shown.stack.setCrosshair(24);
    shown.press(Qt::Key_Plus);
    auto range = shown.stack.timeRange();
    CHECK(range[1] - range[0] == Approx(72 * 0.7));
    CHECK((24 - range[0]) / (range[1] - range[0]) == Approx(24.0 / 72));
    shown.press(Qt::Key_Minus);
    range = shown.stack.timeRange();
    CHECK(range[1] - range[0] == Approx(72));
    shown.press(Qt::Key_Plus);
    shown.press(Qt::Key_0);
    CHECK(shown.stack.timeRange() == TimeRange{0, 72});
}

TEST_CASE("Ctrl and arrows move the times in view") {
    ShownStack shown;
    shown.press(Qt::Key_Plus);
    const auto before = shown.stack.timeRange();
    shown.press(Qt::Key_Right, Qt::ControlModifier);
    const auto after = shown.stack.timeRange();
    CHECK(after[0] - before[0] == Approx(0.1 * (before[1] - before[0])));
    for (int i = 0; i < 40; ++i) shown.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(shown.stack.timeRange()[0] == 0);
}

TEST_CASE("a crosshair that leaves the view by keys takes the view along") {
    ShownStack shown;
    shown.stack.setCrosshair(10);
    for (int i = 0; i < 6; ++i) shown.press(Qt::Key_Plus);
    shown.press(Qt::Key_End);
    CHECK(shown.stack.timeRange()[1] == Approx(72));
    CHECK(shown.stack.crosshair().hours() == 72.0);
}

TEST_CASE("a crosshair set from outside is not announced") {
    ShownStack shown;
    const QSignalSpy moved(&shown.stack, &ChartStack::crosshairMoved);
    shown.stack.setCrosshair(31 + 1.0 / 3);
    CHECK(shown.stack.crosshair().card().time() == "31 h 20 min");
    CHECK(moved.isEmpty());
}
