#include <QComboBox>
#include "app/base/display.h"
#include "app/controls/glyph_button.h"
#include "app/time/play_clock.h"
#include "app/time/time_slider.h"
#include "app/time/time_steps.h"
#include "core/solve/exposure.h"
#include "tests/app/playing.h"

using namespace theca;
using namespace theca::app;

namespace {

PlayPlan plan(double from, double speed, double horizon = 72) {
    PlayPlan made;
    made.from = from;
    made.speed = speed;
    made.horizon = horizon;
    return made;
}

}  // namespace

TEST_CASE("playing goes at the chosen speed") {
    const PlayClock clock(plan(10, 6));
    CHECK(clock.at(0).hours == 10);
    CHECK(clock.at(500).hours == 13);
    CHECK(clock.at(1001).hours == Approx(16.006));
    CHECK(clock.at(1001).end == PlayClock::End::None);
}

TEST_CASE("playing stops exactly at the end of the run") {
    const PlayClock clock(plan(70, 1.0 / 3));
    CHECK(clock.at(5999).end == PlayClock::End::None);
    CHECK(clock.at(6001).hours == 72);
    CHECK(clock.at(1e9).hours == 72);
    CHECK(clock.at(6001).end == PlayClock::End::Horizon);
}

TEST_CASE("a loop goes on from the start by what was left over") {
    PlayPlan looping = plan(70, 1);
    looping.loop = true;
    const PlayClock clock(looping);
    CHECK(clock.at(2500).hours == Approx(0.5));
    CHECK(clock.at(2500 + 72000.0 * 1000).hours == Approx(0.5));
    CHECK(clock.at(1e9).end == PlayClock::End::None);
}

TEST_CASE("playing stops exactly where its condition is met, in a loop also in the next round") {
    const double crossing = 30.123456789;
    PlayPlan met = plan(20, 24);
    met.stopAt = crossing;
    CHECK(PlayClock(met).at(400).end == PlayClock::End::None);
    CHECK(PlayClock(met).at(500).hours == crossing);
    CHECK(PlayClock(met).at(500).end == PlayClock::End::Condition);
    met.from = 40;
    CHECK(PlayClock(met).at(1e6).end == PlayClock::End::Horizon);
    met.loop = true;
    CHECK(PlayClock(met).at(2000).end == PlayClock::End::None);
    CHECK(PlayClock(met).at(2600).hours == crossing);
}

TEST_CASE("Space in a chart plays and pauses, and the bar shows the time") {
    Playing open;
    open.document().setSpeed(6);
    open.press(open.chart(), Qt::Key_Space);
    CHECK(open.player().isPlaying());
    CHECK(open.bar().playButton()->accessibleName() == QStringLiteral("Pause"));
    open.pass(1000);
    CHECK(open.playhead() == 6);
    open.pass(555);
    CHECK(open.playhead() == Approx(9.33));
    CHECK(open.bar().timeText() == QStringLiteral("9 h 20 min"));
    CHECK(open.window.workspace()->charts()->playhead() == open.playhead());
    open.press(open.bar().slider(), Qt::Key_Space);
    CHECK_FALSE(open.player().isPlaying());
    open.pass(5000);
    CHECK(open.playhead() == Approx(9.33));
    CHECK_FALSE(open.document().isModified());
    CHECK_FALSE(open.document().canUndo());
}

TEST_CASE("a zoomed chart follows the playhead while it plays") {
    Playing open;
    ChartStack& charts = *open.window.workspace()->charts();
    open.press(open.chart(), Qt::Key_Home);
    for (int i = 0; i < 6; ++i) open.press(open.chart(), Qt::Key_Plus);
    const TimeRange before = charts.timeRange();
    REQUIRE(before[1] < 12);
    open.document().movePlayhead(40);
    CHECK(charts.timeRange() == before);
    open.document().setSpeed(6);
    open.press(open.chart(), Qt::Key_Space);
    open.pass(1000);
    CHECK(charts.timeRange()[0] < open.playhead());
    CHECK(charts.timeRange()[1] > open.playhead());
    CHECK(charts.timeRange()[1] - charts.timeRange()[0] == Approx(before[1] - before[0]));
}

TEST_CASE("many small ticks end where one large one does") {
    Playing open;
    open.document().setSpeed(1.0 / 60);
    open.click(open.bar().playButton());
    for (int i = 0; i < 1000; ++i) open.pass(16.25);
    CHECK(open.playhead() == Approx(16.25 / 60).epsilon(1e-12));
}

TEST_CASE("a slider that moves while it plays does not stop it") {
    Playing open;
    open.document().setSpeed(6);
    open.click(open.bar().playButton());
    open.pass(1000);
    drag(*open.control(2, QStringLiteral("Rate")).slider(), {600, 650, 700});
    CHECK(open.document().canUndo());
    CHECK(open.player().isPlaying());
    open.pass(1000);
    open.pass(1000);
    CHECK(open.playhead() == Approx(18));
}

TEST_CASE("playing from the end begins at the start, and a loop goes on") {
    Playing open;
    open.document().setSpeed(24);
    open.document().movePlayhead(72);
    open.click(open.bar().playButton());
    open.pass(1000);
    CHECK(open.playhead() == 24);
    open.pass(2500);
    CHECK(open.playhead() == 72);
    CHECK_FALSE(open.player().isPlaying());
    open.click(part<QToolButton>(open.bar(), "Loop"));
    open.document().movePlayhead(60);
    open.click(open.bar().playButton());
    open.pass(1000);
    CHECK(open.playhead() == Approx(12));
    CHECK(open.player().isPlaying());
}

TEST_CASE("another speed counts from the moment it is chosen") {
    Playing open;
    open.click(open.bar().playButton());
    open.pass(2000);
    choose(part<QComboBox>(open.bar(), "Speed"), 3);
    QTest::keyClick(part<QComboBox>(open.bar(), "Speed"), Qt::Key_Return);
    CHECK(open.document().speed() == 6);
    open.pass(1000);
    CHECK(open.playhead() == Approx(2 + 6));
}

TEST_CASE("arrow keys move the playhead by round steps, with Shift by a tenth or so") {
    Playing open;
    TimeSlider* slider = open.bar().slider();
    open.document().movePlayhead(31.2);
    open.press(slider, Qt::Key_Right);
    const double step = open.playhead();
    CHECK(step == Approx(std::round(step * 2) / 2));
    CHECK(step > 31.2);
    open.press(slider, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(open.playhead() < step);
    CHECK(step - open.playhead() < 0.2);
    open.press(slider, Qt::Key_End);
    CHECK(open.playhead() == 72);
    open.press(slider, Qt::Key_Home);
    CHECK(open.playhead() == 0);
}

TEST_CASE("the pointer moves the playhead along the slider, and playing waits for it") {
    Playing open;
    TimeSlider* slider = open.bar().slider();
    open.document().setSpeed(6);
    open.click(open.bar().playButton());
    QTest::mousePress(slider, Qt::LeftButton, {}, handleOf(*slider, 0));
    QTest::mouseMove(slider, handleOf(*slider, 5000));
    const double held = open.playhead();
    CHECK(held == Approx(36).margin(72.0 / slider->width() * 1.5));
    open.pass(3000);
    CHECK(open.playhead() == held);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handleOf(*slider, 5000));
    open.pass(1000);
    CHECK(slider->hoursOf(slider->value()) == Approx(open.playhead()).margin(72.0 / TimeSlider::positions));
    CHECK(open.playhead() == Approx(held + 6).margin(72.0 / slider->width()));
}

TEST_CASE("steps go to events, bookmarks and round times, forward and back") {
    TimeContent content;
    content.horizon = 72;
    content.playhead = 6;
    content.events = {7.5, 30};
    content.bookmarks = {{Hours(9.25), {}}};
    std::vector<double> met;
    for (int i = 0; i < 4; ++i) met.push_back(content.playhead = nextStop(content, true));
    CHECK(met == std::vector<double>{7.5, 9.25, 12, 18});
    content.playhead = 9.25;
    CHECK(nextStop(content, false) == 7.5);
    CHECK(nextMark(content, true) == 30);
    content.playhead = 30;
    CHECK(nextMark(content, true) == 72);
    content.playhead = 72;
    CHECK(nextStop(content, true) == 72);
}

TEST_CASE("the sign of a step has its bar behind the arrow, not where it would mean the start or the end") {
    OpenWindow open;
    for (const bool forward : {false, true}) {
        auto* button = part<GlyphButton>(open.window, forward ? "Step forward" : "Step back");
        INFO(button->accessibleName().toStdString());
        const QImage picture = button->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const auto inkIn = [&](int x) {
            int ink = 0;
            for (int y = 0; y < picture.height(); ++y) {
                const int ground = qGray(picture.pixel(0, y));
                ink += std::abs(qGray(picture.pixel(x, y)) - ground) > 100 ? 1 : 0;
            }
            return ink;
        };
        std::vector<int> inked;  // columns
        for (int x = 0; x < picture.width(); ++x)
            if (inkIn(x) > 0) inked.push_back(x);
        REQUIRE(inked.size() > 6);
        const int behind = inkIn(forward ? inked.front() + 1 : inked.back() - 1);
        const int ahead = inkIn(forward ? inked.back() - 1 : inked.front() + 1);
        CHECK(behind >= 10);  // the bar: from top to bottom
        CHECK(ahead <= 4);    // the tip of the arrow
    }
}

TEST_CASE("what is given from here on stands in the plan at the playhead") {
    Playing open;
    open.document().movePlayhead(31.5);
    REQUIRE(open.offer(QStringLiteral("tablet dose")));
    open.offer(QStringLiteral("tablet dose"))->trigger();
    CHECK(open.document().scenario().therapies[0].oral.back() ==
          OralCourse{open.document().scenario().therapies[0].oral.front().dose, Hours(31.5), Hours(0), 1, {}, {}});
    open.offer(QStringLiteral("inject"))->trigger();
    CHECK(open.document().scenario().therapies[1].injections.back().at == Hours(31.5));
    CHECK(open.document().scenario().therapies[1].injections.back().dose == Micrograms(50));
    open.offer(QStringLiteral("extra dose"))->trigger();
    CHECK(open.document().scenario().therapies[2].pump->boluses.back().at == Hours(31.5));
    open.offer(QStringLiteral("another rate"))->trigger();
    REQUIRE(open.document().scenario().therapies[2].pump->program.size() == 2);
    CHECK(open.document().scenario().therapies[2].pump->program[1] == RateStep{Hours(31.5), MicrogramsPerDay(200)});
    CHECK(open.document().errors().empty());
    CHECK(open.playhead() == 31.5);
}

TEST_CASE("the past stays as it was when something is given now") {
    Playing open;
    open.document().movePlayhead(31.5);
    const double before = open.document().run().therapies[1].value(Signal::csf(*levelNamed("L1")), Hours(31));
    open.offer(QStringLiteral("inject"))->trigger();
    CHECK(open.document().run().therapies[1].value(Signal::csf(*levelNamed("L1")), Hours(31)) ==
          Approx(before).epsilon(1e-12));
    CHECK(open.document().run().therapies[1].value(Signal::csf(*levelNamed("L3")), Hours(31.5)) > before);
}

TEST_CASE("what the rules of the pump forbid is not offered") {
    Playing open;
    open.document().movePlayhead(0);
    CHECK_FALSE(open.offer(QStringLiteral("another rate")));  // there is an entry at this time
    open.document().movePlayhead(31.5);
    CHECK(open.offer(QStringLiteral("another rate")));
    open.document().edit([](Scenario& s) { s.therapies[2].pump->daySchedule = {{{22 * 60}, MicrogramsPerDay(260)}}; });
    REQUIRE(open.document().errors().empty());
    CHECK_FALSE(open.offer(QStringLiteral("another rate")));  // the day schedule applies from 22 h on
    open.document().movePlayhead(20);
    CHECK(open.offer(QStringLiteral("another rate")));
    CHECK(open.offer(QStringLiteral("extra dose")));
    open.document().edit([](Scenario& s) {
        s.therapies[2].pump->boluses = {{Hours(19.95), Micrograms(25), Minutes(10)}};
    });
    CHECK_FALSE(open.offer(QStringLiteral("extra dose")));  // it would overlap the one still running
}

TEST_CASE("a click in a chart moves the playhead to a whole minute") {
    Playing open;
    const QRectF plot = open.chart()->place().plot;
    const QPoint place(int(plot.left() + plot.width() * 0.43), int(plot.center().y()));
    QTest::mouseClick(open.chart()->viewport(), Qt::LeftButton, {}, place);
    const double pixel = 72 / plot.width();
    CHECK(open.playhead() == Approx(0.43 * 72).margin(pixel));
    CHECK(open.playhead() * 60 == Approx(std::round(open.playhead() * 60)));
}

/// Whether the choices are below the slider.
static bool isOnTwoRows(const TimeBar& bar) {
    const auto top = [&bar](const QWidget* part) { return part->mapTo(&bar, QPoint()).y(); };
    return top(part<QComboBox>(bar, "Speed")) > top(bar.slider()) + bar.slider()->height() / 2;
}

TEST_CASE("the bar is one row at 1280 and two at twice the text") {
    Playing open;
    CHECK_FALSE(isOnTwoRows(open.bar()));
    CHECK(open.bar().height() <= 40);
    useTextScale(200);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    open.window.resize(1280, 800);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    CHECK(isOnTwoRows(open.bar()));
    CHECK(open.bar().width() <= 1280);
    useTextScale(100);
}

TEST_CASE("a speed from a file is offered beside the usual ones") {
    Scenario odd = usual();
    odd.view.speed_h_per_s = 2.5;
    Playing open({1280, 800}, odd);
    CHECK(part<QComboBox>(open.bar(), "Speed")->currentText() == QStringLiteral("1 s = 2.5 h"));
    CHECK(part<QComboBox>(open.bar(), "Speed")->count() == 6);
    CHECK(speedText(1.0 / 6) == QStringLiteral("1 s = 10 min"));
    CHECK(speedText(24) == QStringLiteral("1 s = 1 d"));
}
