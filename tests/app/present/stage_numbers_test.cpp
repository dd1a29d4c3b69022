#include <QProcess>
#include <QTemporaryDir>
#include <fstream>

#include "app/files/scenario_files.h"
#include "app/present/shown_talk.h"
#include "app/present/stage_words.h"
#include "core/text/scenario_text.h"
#include "tests/app/present/stage_fixture.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The table of `theca-cli run --csv`, a row for each hour.
std::vector<QStringList> commandLineTable(const Scenario& scenario) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("run.theca"));
    std::ofstream(file.toStdString()) << writeScenario(scenario);
    QProcess run;
    run.start(QString::fromStdString(builtPath("theca-cli")),
              {QStringLiteral("run"), file, QStringLiteral("--csv"), QStringLiteral("-"), QStringLiteral("--step-min"),
               QStringLiteral("60")});
    REQUIRE(run.waitForFinished(60000));
    REQUIRE(run.exitCode() == 0);
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(run.readAllStandardOutput()).split(QLatin1Char('\n')))
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#'))) rows.push_back(line.split(QLatin1Char(',')));
    return rows;
}

double cell(const std::vector<QStringList>& rows, const QString& column, int hour, int therapy) {
    const auto at = rows.front().indexOf(column);
    REQUIRE(at >= 0);
    int seen = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (rows[i].contains(QString::number(hour)) &&
            rows[i][rows.front().indexOf(QStringLiteral("time_h"))].toDouble() == hour && seen++ == therapy)
            return rows[i][at].toDouble();
    FAIL("no such row");
    return 0;
}

}  // namespace

TEST_CASE("P-12: the numbers on the stage are those of the command line") {
    const TalkFacts& facts = tenMinutes();
    const auto rows = commandLineTable(facts.lesson().scenarios.at("race"));
    INFO(rows.front().join(QStringLiteral(" ")).toStdString());
    const double tablets = cell(rows, QStringLiteral("csf_L1_ng_per_mL"), 24, 0);
    const double pump = cell(rows, QStringLiteral("csf_L1_ng_per_mL"), 24, 1);
    const StageContent shown = contentOf(facts, "race", 6);
    const QLocale english(QLocale::English);
    CHECK(shown.spines[0].number.value == stageNumberText(tablets, english));
    CHECK(shown.spines[1].number.value == stageNumberText(pump, english));
    const StageContent ratio = contentOf(facts, "race", 7);
    CHECK(ratio.spines[1].number.big);
    CHECK(ratio.spines[1].number.value == stageNumberText(pump / tablets, english));
    CHECK(ratio.spines[1].number.unit == QStringLiteral("times"));
}

TEST_CASE("P-20: doses stand over the spines as they are in force, by route, never summed") {
    const auto scenario = example(QStringLiteral("taper-and-pump-start"));
    REQUIRE(scenario.title.english() == "From tablets to a pump");
    Lesson lesson = talkOfShown(scenario);
    std::get<Scene>(lesson.steps.front()).layout = SceneLayout::Spines;
    std::get<Scene>(lesson.steps.front()).beats = {JumpBeat{Hours(36)}, JumpBeat{Hours(108)}, JumpBeat{Hours(180)}};
    const OpenedTalk talk = openTalk(std::make_shared<const Lesson>(lesson), hallLibrary());
    REQUIRE(talk.facts);
    const QStringList tablets{QStringLiteral("60 mg tablets a day"), QStringLiteral("30 mg tablets a day"),
                              QStringLiteral("15 mg tablets a day")};
    const QStringList pump{QStringLiteral("0 mg pump a day"), QStringLiteral("0.10 mg pump a day"),
                           QStringLiteral("0.10 mg pump a day")};
    for (std::size_t step = 1; step <= 3; ++step) {
        const StageLayout layout = layoutOf(*talk.facts, "shown", step);
        QString text;
        for (const StageItem& item : layout.items)
            if (item.id.startsWith(QStringLiteral("dose/"))) text += item.text + QLatin1Char(' ');
        INFO(text.toStdString());
        CHECK(text.contains(tablets[static_cast<qsizetype>(step) - 1]));
        CHECK(text.contains(pump[static_cast<qsizetype>(step) - 1]));
    }
}

TEST_CASE("numbers of the stage have two digits, three from a hundred up") {
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    CHECK(stageNumberText(274.86, english) == QStringLiteral("275"));
    CHECK(stageNumberText(21.3, english) == QStringLiteral("21"));
    CHECK(stageNumberText(0.5561, english) == QStringLiteral("0.56"));
    CHECK(stageNumberText(99.7, english) == QStringLiteral("100"));
    CHECK(stageNumberText(13284, english) == QStringLiteral("13,300"));
    CHECK(stageNumberText(0, english) == QStringLiteral("0"));
    CHECK(stageNumberText(std::nan(""), english) == QStringLiteral("–"));
}

TEST_CASE("P-5: one value has one height and one colour in all scenes of a talk") {
    const TalkFacts& facts = tenMinutes();
    const StageLayout race = layoutOf(facts, "race", 7);
    const StageLayout tip = layoutOf(facts, "tip", 0);
    const StageItem& one = itemNamed(race, QStringLiteral("csf:L1/curve/1"));
    const StageItem& other = itemNamed(tip, QStringLiteral("csf:C7/curve/0"));
    constexpr double value = 275;
    CHECK(one.rect.top() + one.map->y(value) == other.rect.top() + other.map->y(value));
    CHECK(race.scale.colour(value) == tip.scale.colour(value));
    CHECK(race.scale == layoutOf(facts, "missed", 2).scale);
}

TEST_CASE("without ranges of its own a talk has axes that hold the curves of all its scenes") {
    Lesson lesson = *builtInLesson("ten-minutes");
    lesson.ranges = {};
    const OpenedTalk opened = openTalk(std::make_shared<const Lesson>(lesson), hallLibrary());
    REQUIRE(opened.facts);
    const Drug& drug = hallLibrary()->drugs.at("baclofen");
    const Scale scale = opened.facts->scaleOf("csf:L1", drug);
    CHECK(scale == opened.facts->scaleOf("csf:cranial", drug));
    CHECK(scale.high >= 275);
    CHECK(scale.high <= 600);
}

TEST_CASE("P-16: a number that has moved since the talk was prepared is told to the presenter alone") {
    Lesson lesson = *builtInLesson("ten-minutes");
    const OpenedTalk before = openTalk(std::make_shared<const Lesson>(lesson), hallLibrary());
    CHECK(before.facts->moved().isEmpty());
    auto& race = std::get<Scene>(lesson.steps[1]);
    const double now =
        1000 * before.facts->staged("race", {})->run.therapies[1].value(Signal::csf(Level{6}), Hours(24));
    race.expect = {{"csf:L1", 1, Hours(24), now * (1 + 1e-9)}};
    CHECK(openTalk(std::make_shared<const Lesson>(lesson), hallLibrary()).facts->moved().isEmpty());
    race.expect = {{"csf:L1", 1, Hours(24), now * (1 + 1e-3)}};
    const OpenedTalk moved = openTalk(std::make_shared<const Lesson>(lesson), hallLibrary());
    REQUIRE(moved.facts->moved().size() == 1);
    CHECK(moved.facts->moved().front().startsWith(QStringLiteral("Scene 2: ")));
    CHECK(layoutJson(layoutOf(*moved.facts, "race", 7)) == layoutJson(layoutOf(*before.facts, "race", 7)));
}

TEST_CASE("a number that is asked for is asked whole and told as the run has it, without letters and votes") {
    const TalkFacts& facts = talkNamed("one-needle");
    const auto& scenes = facts.talk().scenes;
    const auto asks = std::find_if(scenes.begin(), scenes.end(),
                                   [](const Scene& one) { return one.question && one.question->number; });
    REQUIRE(asks != scenes.end());
    const auto scene = static_cast<std::size_t>(asks - scenes.begin());
    const StageContent asked = contentAt(facts, stageAt(facts.talk(), {scene, 1}));
    CHECK(asked.view == StageContent::View::Question);
    CHECK(asked.question.contains(QStringLiteral("100\u00a0µg")));
    CHECK(asked.answers.empty());
    const StageContent told = contentAt(facts, stageAt(facts.talk(), {scene, 2}));
    REQUIRE(told.answers.size() == 1);
    CHECK(told.answers[0].words == QStringLiteral("10.1 h"));
    CHECK(told.answers[0].letter.isEmpty());
    CHECK(told.answers[0].right);
    const StageLayout layout = layOut(told, {1920, 1080}, 6, HallPalette::Light);
    CHECK(layout.dropped.isEmpty());
    const auto drawn = [&](StageItem::Kind kind) {
        return std::count_if(layout.items.begin(), layout.items.end(), [&](const StageItem& one) {
            return one.kind == kind && one.id.startsWith(QStringLiteral("answer/"));
        });
    };
    CHECK(drawn(StageItem::Kind::Tick) == 1);
    CHECK(drawn(StageItem::Kind::Frame) == 0);
}
