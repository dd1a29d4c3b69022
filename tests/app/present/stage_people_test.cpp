#include "app/present/stage_words.h"
#include "tests/app/present/stage_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The scene of a lesson in which a band was drawn, after so many steps.
StageContent people(std::size_t step) {
    const TalkFacts& facts = talkNamed("a-thousand-people");
    return contentAt(facts, stageAt(facts.talk(), {0, step}));
}

StageLayout laidOut(const StageContent& content) { return layOut(content, {1024, 768}, 6, HallPalette::Light); }

const QString bandId = QStringLiteral("csf:L1/band/0");

}  // namespace

TEST_CASE("people are a band between its percentiles once they are revealed, and nothing of it is seen before") {
    CHECK(!hasItem(laidOut(people(1)), bandId));
    const StageContent content = people(2);
    REQUIRE(!content.charts.front().curves.empty());
    const StageCurve& curve = content.charts.front().curves.front();
    REQUIRE(curve.band);
    CHECK(curve.band->people == 1000);
    const TalkFacts& facts = talkNamed("a-thousand-people");
    const double low = curve.band->low.back(), high = curve.band->high.back();
    CHECK(low == Approx(*facts.number("p5")));
    CHECK(high == Approx(*facts.number("p95")));
    CHECK(content.caption == spreadWords(low, high));

    const StageLayout layout = laidOut(content);
    const StageItem& band = itemNamed(layout, bandId);
    const QImage picture = pictureOf(layout);
    const auto ground = layout.colours.ground.rgb();
    const auto at = [&](double hours, double value) {
        return picture.pixel(static_cast<int>(band.rect.left() + band.map->x(hours)),
                             static_cast<int>(band.rect.top() + band.map->y(value)));
    };
    CHECK(at(45, (low + curve.now) / 2) != ground);
    CHECK(at(45, high * 1.1) == ground);
}

TEST_CASE("a band draws itself with its curve") {
    const TalkFacts& facts = talkNamed("a-thousand-people");
    StageMoment moment;
    moment.drawn = 0.5;
    const StageContent content = contentAt(facts, stageAt(facts.talk(), {0, 2}), moment);
    CHECK(content.caption.isEmpty());
    const StageLayout layout = laidOut(content);
    const StageItem& band = itemNamed(layout, bandId);
    const StageCurve& curve = *band.curve;
    const QImage picture = pictureOf(layout);
    const int y = static_cast<int>(band.rect.top() + band.map->y((curve.band->low.back() + curve.now) / 2));
    const auto pixel = [&](double hours) {
        return picture.pixel(static_cast<int>(band.rect.left() + band.map->x(hours)), y);
    };
    CHECK(pixel(30) != layout.colours.ground.rgb());
    CHECK(pixel(45) == layout.colours.ground.rgb());
}

TEST_CASE("an axis holds its people, and a change during the talk has no band") {
    const TalkFacts& facts = talkNamed("a-thousand-people");
    const StageContent content = people(2);
    const StageChart& chart = content.charts.front();
    const auto& high = chart.curves.front().band->high;
    CHECK(*std::max_element(high.begin(), high.end()) <= chart.scale.high);
    StageMoment moment;
    moment.changes = {SetBeat{"therapies/0/pump/tip_level", std::string("C5")}};
    const StageContent changed = contentAt(facts, stageAt(facts.talk(), {0, 2}), moment);
    REQUIRE(!changed.charts.front().curves.empty());
    CHECK(!changed.charts.front().curves.front().band);
}
