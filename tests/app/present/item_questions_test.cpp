#include "core/lesson/item_answers.h"

#include <algorithm>

#include "core/lesson/step_place.h"
#include "tests/app/present/stage_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The scene that a lesson's prediction of this kind became.
std::size_t sceneFor(const TalkFacts& facts, Task task) {
    for (const auto& [scene, predict] : facts.talk().predicted)
        if (predict->as == task) return scene;
    FAIL("no such prediction");
    return 0;
}

StageLayout layoutAfter(const TalkFacts& facts, std::size_t scene, std::size_t step) {
    return layOut(contentAt(facts, stageAt(facts.talk(), {scene, step})), {1024, 768}, 6, HallPalette::Light);
}

QString textOf(const StageLayout& layout, const QString& id) { return itemNamed(layout, id).text; }

}  // namespace

TEST_CASE("one number to be guessed is voted on by ranges, and told with its own when the curve is there") {
    const TalkFacts& facts = talkNamed("sixty-milligrams");
    const std::size_t scene = sceneFor(facts, Task::Number);
    const Question& question = *facts.talk().scenes[scene].question;
    REQUIRE(question.answers.size() == 4);
    CHECK(question.answers[2].say.english() == "100 – 1,000 ng/mL");
    CHECK(question.answers[2].say.in("es") == "100 – 1000 ng/mL");
    CHECK(rightAnswer(question) == std::size_t{2});
    const double number = *facts.number("pump");
    CHECK(number > 100);
    CHECK(number < 1000);
    const StageLayout asked = layoutAfter(facts, scene, 1);
    CHECK(textOf(asked, QStringLiteral("answer/C")) == QStringLiteral("100 – 1,000\u00A0ng/mL"));
    CHECK(!hasItem(asked, QStringLiteral("answer/C/told")));
    CHECK(std::holds_alternative<ResultBeat>(facts.talk().scenes[scene].beats[1]));
}

TEST_CASE("things to be put in order are voted on, and after the vote each has what the run says of it") {
    const TalkFacts& facts = talkNamed("sixty-milligrams");
    const std::size_t scene = sceneFor(facts, Task::Order);
    const Scene& shown = facts.talk().scenes[scene];
    REQUIRE(shown.question->answers.size() == 4);
    const std::size_t right = rightAnswer(*shown.question).value();
    for (const PredictItem& item : facts.talk().predicted.at(scene)->items)
        CHECK(*facts.number(facts.talk().predicted.at(scene)->items[right].measure) >= *facts.number(item.measure));
    const StageLayout before = layoutAfter(facts, scene, 2), after = layoutAfter(facts, scene, 3);
    CHECK(!hasItem(before, QStringLiteral("answer/A/told")));
    for (const char* letter : {"A", "B", "C", "D"})
        CHECK(hasItem(after, QStringLiteral("answer/%1/told").arg(QLatin1String(letter))));
    // Telling moves nothing.
    for (const StageItem& one : before.items)
        if (one.kind == StageItem::Kind::Text) CHECK(itemNamed(after, one.id).rect.topLeft() == one.rect.topLeft());
}

TEST_CASE("several numbers to be guessed are told beside their names") {
    const TalkFacts& facts = talkNamed("one-kidney");
    const std::size_t scene = sceneFor(facts, Task::Number);
    CHECK(!rightAnswer(*facts.talk().scenes[scene].question));
    const StageLayout told = layoutAfter(facts, scene, 2);
    CHECK(textOf(told, QStringLiteral("answer/A/told")).endsWith(QStringLiteral("×")));
}

TEST_CASE("flags to be placed in time stand in the chart once their curve is seen") {
    const TalkFacts& facts = talkNamed("pump-falls-silent");
    const std::size_t scene = sceneFor(facts, Task::Place);
    const Scene& shown = facts.talk().scenes[scene];
    const auto placed = [&](std::size_t step) {
        const StageLayout layout = layoutAfter(facts, scene, step);
        return std::count_if(layout.items.begin(), layout.items.end(),
                             [](const StageItem& one) { return one.text == QStringLiteral("Tone above 3"); });
    };
    CHECK(placed(0) == 0);
    CHECK(placed(shown.beats.size()) == 1);
}

TEST_CASE("a profile along the canal is seen in the spines, and what is known of a curve before it is guessed") {
    const TalkFacts& tips = talkNamed("where-the-tip-lies");
    const std::size_t scene = sceneFor(tips, Task::Profile);
    const std::size_t last = tips.talk().scenes[scene].beats.size();
    CHECK(!hasItem(layoutAfter(tips, scene, 0), QStringLiteral("spine/1")));
    CHECK(hasItem(layoutAfter(tips, scene, last), QStringLiteral("spine/1")));
    const TalkFacts& needle = talkNamed("one-needle");
    const std::size_t drawn = sceneFor(needle, Task::Draw);
    const Predict& predict = *needle.talk().predicted.at(drawn);
    REQUIRE(knownUntil(predict) > Hours(0));
    const StageContent content = contentAt(needle, stageAt(needle.talk(), {drawn, 0}));
    REQUIRE(content.charts.front().curves.size() == 1);
    CHECK(content.charts.front().curves[0].until == knownUntil(predict).number());
    CHECK(content.caption.isEmpty());
}

TEST_CASE("a question that stands alone says first what it is about, and its number has a unit of the language") {
    const TalkFacts& facts = talkNamed("before-and-after");
    const auto& scenes = facts.talk().scenes;
    const auto asksDays = [](const Scene& one) {
        return one.question && one.question->number && one.question->number->unit == "day";
    };
    const auto found = std::find_if(scenes.begin(), scenes.end(), asksDays);
    REQUIRE(found != scenes.end());
    const auto scene = static_cast<std::size_t>(found - scenes.begin());
    const auto last = found->beats.size();
    const StageContent content = contentAt(facts, stageAt(facts.talk(), {scene, last}));
    CHECK(content.question.startsWith(QStringLiteral("A pump is refilled with 2000 instead of 1000")));
    CHECK(content.question.endsWith(QStringLiteral("For about how many days is the dose wrong?")));
    CHECK(content.answers.back().words.endsWith(QStringLiteral(" days")));
    CHECK(itemNamed(layoutAfter(facts, scene, 1), QStringLiteral("question/0")).rect ==
          itemNamed(layoutAfter(facts, scene, last), QStringLiteral("question/0")).rect);
    const InLanguage spoken(QStringLiteral("es"));
    CHECK(
        contentAt(facts, stageAt(facts.talk(), {scene, last})).answers.back().words.endsWith(QStringLiteral(" días")));
}
