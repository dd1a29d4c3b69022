#include "app/charts/card_place.h"

#include "tests/app/charts/stack_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::ShownStack;

namespace {

const QRectF area(0, 0, 600, 300);

CurveCover coverOf(const QPolygonF& line) {
    CurveCover cover(area);
    cover.add(line);
    return cover;
}

bool stands(const CardPlace& place, QSizeF card, double x) {
    return place.corner.x() >= x || place.corner.x() + card.width() <= x;
}

}  // namespace

TEST_CASE("a line hides what it runs through and nothing else") {
    const CurveCover cover = coverOf({{0, 100}, {300, 100}, {300, 200}, {600, 200}});
    CHECK(cover.under({0, 0, 600, 90}) == 0);
    CHECK(cover.under({0, 110, 290, 190}) == 0);
    CHECK(cover.under({310, 0, 290, 190}) == 0);
    CHECK(cover.under({290, 140, 20, 20}) > 0);
    CHECK(cover.under({100, 90, 20, 20}) > 0);
    CHECK(coverOf({{0, 100}, {300, std::nan("")}, {600, 100}}).under(area) == 0);
}

TEST_CASE("the card stands where no curve runs, beside the crosshair") {
    const QSizeF card(200, 120);
    for (const double level : {30.0, 150.0, 270.0}) {
        const CurveCover cover = coverOf({{0, level}, {600, level}});
        for (double x = 0; x <= 600; x += 50) {
            const CardPlace place = cardPlace(cover, card, {x, 0}, std::nullopt);
            INFO(level << " " << x);
            CHECK(place.hidden == 0);
            CHECK(stands(place, card, x));
            CHECK(area.contains(QRectF(place.corner, card)));
        }
    }
}

TEST_CASE("a card that hides nothing stays where it is until the crosshair meets it") {
    const CurveCover cover = coverOf({{0, 280}, {600, 280}});
    const QSizeF card(200, 120);
    const CardPlace first = cardPlace(cover, card, {100, 0}, std::nullopt);
    CHECK(cardPlace(cover, card, {60, 0}, first.corner).corner == first.corner);
    const double inside = first.corner.x() + 50;
    CHECK(cardPlace(cover, card, {inside, 0}, first.corner).corner != first.corner);
}

TEST_CASE("where curves are everywhere the card hides as little of them as it can") {
    CurveCover cover(area);
    for (double y = 0; y < 300; y += 20) cover.add(QPolygonF{{0, y}, {500, y}});
    const CardPlace place = cardPlace(cover, {90, 60}, {100, 0}, std::nullopt);
    CHECK(place.corner.x() >= 500);
    CHECK(place.hidden == 0);
    const CardPlace large = cardPlace(cover, {580, 290}, {300, 0}, std::nullopt);  // wider than either side
    CHECK(area.contains(QRectF(large.corner, QSizeF(580, 290))));
}

TEST_CASE("the card hides no curve, in usual and in larger text") {
    for (const double larger : {1.0, 1.5}) {
        ShownStack shown(app::test::threeTherapies(), {900, 800});
        QFont font = shown.stack.font();
        font.setPointSizeF(larger * QFontInfo(font).pointSizeF());
        shown.stack.setFont(font);
        for (double hours = 0; hours <= 72; hours += 3) {
            QTest::mouseMove(shown.pad(), shown.at(hours));
            const CrosshairCard& card = shown.stack.crosshair().card();
            REQUIRE(card.isVisible());
            REQUIRE(card.boxes().size() == card.groups().size());
            const double x = shown.panel()->place().xOf(hours);
            for (const QRectF& box : card.boxes()) {
                INFO(larger << " at " << hours << " h, a box at " << box.x() << ", " << box.y());
                CHECK((box.left() > x || box.right() < x));
                int hidden = 0;
                for (ChartPanel* panel : shown.stack.panels()) {
                    for (const SeenCurve& seen : panel->values().seen()) {
                        for (const Sample& sample : seen.samples()) {
                            const QPointF at(panel->place().xOf(sample.hours), panel->place().yOf(sample.value));
                            hidden += panel->place().plot.contains(at) && box.contains(panel->pos() + at) ? 1 : 0;
                        }
                    }
                }
                CHECK(hidden == 0);
            }
        }
    }
}
