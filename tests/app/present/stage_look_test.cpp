#include "app/present/hall_type.h"
#include "tests/app/present/stage_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

StageContent asked() {
    StageContent content;
    content.view = StageContent::View::Question;
    content.title = QStringLiteral("Why");
    content.question = QStringLiteral("Why is there so little time?");
    content.answers.resize(2);
    content.answers[0].letter = QStringLiteral("A");
    content.answers[0].words = QStringLiteral("The fluid empties within hours and no store refills it");
    content.answers[1].letter = QStringLiteral("B");
    content.answers[1].words = QStringLiteral("It does not");
    for (StageAnswer& one : content.answers) one.count = 0;
    content.bars = true;
    return content;
}

StageLayout small(const StageContent& content) { return layOut(content, {1024, 768}, 6, HallPalette::Light); }

}  // namespace

TEST_CASE("what needs two lines has them about as long as each other") {
    const HallType& type = hallType(40, true);
    const QString words = QStringLiteral("One drug, two ways in");
    const QStringList lines = type.lines(words, type.width(words) * 0.93);
    REQUIRE(lines.size() == 2);
    CHECK(type.width(lines[1]) > 0.5 * type.width(lines[0]));
    CHECK(lines.join(QLatin1Char(' ')) == words);
}

TEST_CASE("a number keeps its unit on its line") {
    CHECK(tenMinutes().words(plainText("60 ng/mL at 8 h, 4 days on")) ==
          QStringLiteral("60 ng/mL at 8 h, 4 days on")
              .replace(QLatin1String("0 n"), QStringLiteral("0\u00A0n"))
              .replace(QLatin1String("8 h"), QStringLiteral("8\u00A0h"))
              .replace(QLatin1String("4 d"), QStringLiteral("4\u00A0d")));
}

TEST_CASE("a Chinese unit stays on one line") {
    const HallType& type = hallType(40, false);
    const QString words = QStringLiteral("一二三四1\u00A0小时五六七八");
    const QStringList lines = type.lines(words, type.width(words) * 0.75);
    REQUIRE(lines.size() == 2);
    CHECK(lines.join(QString()) == words);
    CHECK(!lines.back().startsWith(QStringLiteral("时")));
}

TEST_CASE("nobody's votes are no bars, and somebody's are") {
    StageContent content = asked();
    CHECK(!hasItem(small(content), QStringLiteral("answer/A/count")));
    content.voted = true;
    CHECK(hasItem(small(content), QStringLiteral("answer/A/count")));
}

TEST_CASE("the sign for right stands after the last word of its answer") {
    StageContent content = asked();
    content.answers[0].right = true;
    const StageLayout layout = small(content);
    QRectF last;
    for (const StageItem& one : layout.items)
        if (one.kind == StageItem::Kind::Text && one.id.startsWith(QLatin1String("answer/A/")) &&
            one.id.back().isDigit())
            last = one.rect;
    REQUIRE(!last.isEmpty());
    const QRectF tick = itemNamed(layout, QStringLiteral("answer/A/tick")).rect;
    CHECK(tick.left() > last.right());
    CHECK(tick.center().y() > last.top());
    CHECK(tick.center().y() < last.bottom());
}

TEST_CASE("of curves that were voted on the right one is named, but not before it is told") {
    const TalkFacts& facts = tenMinutes();
    const std::size_t scene = sceneOf(facts, "tip");
    const auto& beats = facts.talk().scenes[scene].beats;
    for (std::size_t step = 0; step <= beats.size(); ++step) {
        const StageContent content = contentAt(facts, stageAt(facts.talk(), {scene, step}));
        const bool told = stageAt(facts.talk(), {scene, step}).answered;
        CHECK(content.caption.contains(QStringLiteral("Tip at C5")) == told);
    }
}
