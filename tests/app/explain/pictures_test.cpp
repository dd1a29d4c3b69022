// Pictures come from the run and stand still when they should.
#include "app/explain/pictures.h"
#include "tests/app/explain/explain_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

ToldRun run() {
    const Scenario scenario = readScenario(resource("explain/adult-ms.theca")).value();
    return toldRun(scenario, "baclofen", *explainLibrary()).value();
}

QImage shot(QWidget& widget) { return widget.grab().toImage(); }

PicturePanel* panel(const OpenExplain& open) { return open.window->findChild<PicturePanel*>("picture"); }

}  // namespace

TEST_CASE("dots are amounts of the run, of one size in both bodies", "[E-11]") {
    const ToldRun told = run();
    const double dot = dotOf(told);
    const auto near = [dot](int dots, double amount) { return std::abs(dots - std::max(1.0, amount / dot)) <= 1; };
    for (int hour = 0; hour <= 24; ++hour) {
        const BodiesValues values = bodiesAt(told, hour);
        const auto at = std::size_t(hour);
        CHECK(near(values.tablets.blood, told.tablets.hours[at].blood));
        CHECK(near(values.tablets.fluid, told.tablets.hours[at].fluid));
        CHECK(near(values.pump.blood, told.pump.hours[at].blood));
        CHECK(near(values.pump.fluid, told.pump.hours[at].fluid));
        CHECK(values.tablets.fluidUnderOne);
        CHECK_FALSE(values.tablets.bloodUnderOne);
    }
    CHECK(bodiesAt(told, -1).tablets.blood > 100);
    CHECK(bodiesAt(told, -1).pump.blood <= 2);
    CHECK(dotsGiven(told) == 300);
}

TEST_CASE("each part has a word for how much there is", "[E-11]") {
    const BodiesValues values = bodiesAt(run(), -1);
    CHECK(values.tabletAmounts[0] == Amount::Lot);
    CHECK(values.pumpAmounts[0] == Amount::Little);
    CHECK(values.pumpAmounts[1] == Amount::Lot);
    CHECK(values.tabletAmounts[1] == Amount::Little);
}

TEST_CASE("a clock's ring follows the blood, and thins when something is missed", "[E-11]") {
    const ToldRun told = run();
    const ClockValues tablets = tabletClock(told, DayKind::Planned);
    CHECK(*std::max_element(tablets.thickness.begin(), tablets.thickness.end()) == Approx(1));
    CHECK(*std::min_element(tablets.thickness.begin(), tablets.thickness.end()) < 0.6);
    CHECK(tablets.tablets == std::vector<double>{0, 8, 16});
    const ClockValues pump = pumpClock(told, DayKind::Planned);
    for (const double one : pump.thickness) CHECK(one > 0.98);
    const ClockValues missed = tabletClock(told, DayKind::Missed);
    CHECK(missed.tablets == std::vector<double>{0, 16});
    CHECK(missed.thickness[60] < 0.7 * tablets.thickness[60]);
    CHECK(pumpClock(told, DayKind::Empty).thickness.back() < 0.2);
}

TEST_CASE("pictures stand still by themselves and move by a step", "[E-11]") {
    OpenExplain open;
    open.go(1);
    PicturePanel* picture = panel(open);
    REQUIRE(picture);
    const QImage first = shot(*picture);
    QCoreApplication::processEvents();
    CHECK(shot(*picture) == first);
    CHECK_FALSE(picture->isPlaying());
    for (int i = 0; i < 3; ++i) picture->step();
    CHECK(picture->hour() == 2);
    CHECK(shot(*picture) != first);
}

TEST_CASE("every picture is told in words", "[E-19]") {
    OpenExplain open;
    int pictures = 0;
    QStringList told;
    open.everyPage([&] {
        const PicturePanel* picture = panel(open);
        if (!picture) return;
        ++pictures;
        CHECK(picture->view().accessibleName().size() > 20);
        CHECK_FALSE(picture->view().accessibleName().contains('{'));
        told << picture->view().accessibleName();
    });
    CHECK(pictures >= 8);
    CHECK(told.join('\n').contains("25 of 100 had a problem. 75 did not."));
}

TEST_CASE("people are drawn as many as there are, filled from the lower left", "[E-5]") {
    const auto filled = [](const PeopleOfStudy& people) {
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ExplainLook look;
        look.theme = theme(ThemeKind::Light);
        drawPeople(painter, QRectF(0, 0, 200, 200), look, people);
        painter.end();
        int count = 0;
        for (int row = 0; row < 10; ++row)
            for (int column = 0; column < 10; ++column) {
                int dark = 0;
                for (int x = 6; x < 14; ++x) dark += qGray(image.pixel(column * 20 + x, row * 20 + 14)) < 150;
                count += dark >= 4;
            }
        return count;
    };
    CHECK(filled({25, 100}) == 25);
    CHECK(filled({63, 100}) == 63);
    CHECK(filled({0, 100}) == 0);
}

TEST_CASE("a day plays, pauses and stops at its end", "[E-11]") {
    OpenExplain open;
    for (const PictureKind kind : {PictureKind::Bodies, PictureKind::Clocks}) {
        PicturePanel moving(open.window->look(), open.window->telling(), {kind, {}, false, false, DayKind::Planned, -1},
                            false, nullptr);
        moving.resize(400, 500);
        auto* play = moving.findChild<BigButton*>("picture_play");
        REQUIRE(play);
        CHECK_FALSE(moving.isPlaying());  // nothing starts by itself
        play->click();
        CHECK(moving.isPlaying());
        CHECK(play->text() == "Pause");
        moving.step();
        play->click();
        CHECK_FALSE(moving.isPlaying());
        const QImage paused = shot(moving);
        QCoreApplication::processEvents();
        CHECK(shot(moving) == paused);
        play->click();
        while (moving.hour() < 24) moving.step();
        CHECK_FALSE(moving.isPlaying());
    }
}

TEST_CASE("a dot that stands for less says so", "[E-11]") {
    OpenExplain open;
    open.go(1);
    CHECK(panel(open)->view().sentences().contains("Less than one dot by the nerves: Tablets."));
}
