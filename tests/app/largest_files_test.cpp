// The window with the largest scenarios a file may hold.
#include <QComboBox>
#include <QElapsedTimer>
#include <algorithm>

#include "app/base/fitting_words.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/document/pin_edits.h"
#include "app/document/plan_edits.h"
#include "app/document/playhead_edits.h"
#include "app/document/routes.h"
#include "app/explore/notice_bar.h"
#include "core/scenario/problems.h"
#include "core/scenario/scenario_fields.h"
#include "tests/app/window_fixture.h"
#include "tests/largest_therapies.h"

using namespace theca;
using namespace theca::app;

namespace {

/// Therapies of one kind of part each, as many as a file may hold.
std::vector<Therapy> largest() {
    std::vector<Therapy> all;
    for (auto& [kind, therapy] : largestTherapies()) {
        all.push_back(therapy);
        all.back().name = plainText("Large");
    }
    return all;
}

Scenario with(std::vector<Therapy> therapies) {
    Scenario scenario = usual();
    scenario.horizon = Hours(8784);
    scenario.therapies = std::move(therapies);
    return scenario;
}

std::string longest(std::size_t letters) {
    std::string text;
    for (std::size_t i = 0; i < letters; ++i) text += i % 8 == 7 ? " " : "漢";
    return text;
}

}  // namespace

TEST_CASE("a card gives controls to a few parts and counts the others") {
    OpenWindow open;
    for (const Therapy& therapy : largest()) {
        const Scenario scenario = with({therapy});
        QElapsedTimer clock;
        clock.start();
        const Errors errors = open.document().replace(scenario, {});
        CAPTURE(errors.empty() ? "" : errors.front().code + " " + errors.front().path);
        REQUIRE(errors.empty());
        QCoreApplication::processEvents();
        CHECK(clock.elapsed() < 30'000);  // minutes with controls for all; this is a slow build of a busy machine
        CHECK(open.card(0).findChildren<NumberControl*>().size() <= 400);
        CHECK(therapyInWords(therapy).size() < 1000);
        CHECK(pinName(therapy).size() < 1000);
    }
    QStringList counted;
    REQUIRE(open.document().replace(with({largest()[1]}), {}).empty());
    QCoreApplication::processEvents();
    for (const QLabel* label : open.card(0).findChildren<QLabel*>()) counted << label->text();
    const auto tells = [](const QString& words) { return words.startsWith(QStringLiteral("4970 more part")); };
    CHECK(std::count_if(counted.begin(), counted.end(), tells) == 1);
}

TEST_CASE("as many therapies as a file may hold open as fast as one with as many parts") {
    OpenWindow open;
    std::vector<Therapy> many(20);
    for (Therapy& one : many) {
        one.name = plainText("Large");
        for (int i = 0; i < static_cast<int>(format::mostEvents) / 20; ++i)
            one.injections.push_back({Micrograms(50), Hours(i * 30), Level{i % levelCount}});
    }
    QElapsedTimer clock;
    clock.start();
    const Errors errors = open.document().replace(with(many), {});
    CAPTURE(errors.empty() ? "" : errors.front().code + " " + errors.front().path);
    REQUIRE(errors.empty());
    QCoreApplication::processEvents();
    CHECK(clock.elapsed() < 30'000);
    CHECK(open.window.workspace()->charts()->panels().front()->values().curves().size() == 20);
}

TEST_CASE("the longest names leave the window as wide as it was") {
    OpenWindow open;
    const int before = open.window.minimumSizeHint().width();
    Scenario scenario = usual();
    scenario.title = plainText(longest(500));
    Therapy therapy = scenario.therapies[0];
    therapy.name = plainText(longest(200));
    scenario.therapies.assign(20, therapy);
    scenario.view.bookmarks.assign(100, {Hours(1), plainText(longest(200))});
    REQUIRE(problems(scenario).empty());
    REQUIRE(open.document().replace(scenario, {}).empty());
    QCoreApplication::processEvents();
    CHECK(open.window.minimumSizeHint().width() <= std::max(before, 1280));
    CHECK(open.window.findChild<NoticeBar*>()->ratioText().size() < 400);
}

TEST_CASE("names that are typed, pasted or put together fit into a file") {
    CHECK(fittingWords(QStringLiteral("a\x1b[2J\nb\tc"), format::nameWords) == "a[2J b c");
    CHECK(fittingWords(QStringLiteral("a\nb"), format::noteWords) == "a\nb");
    CHECK(fittingWords(QString(300, QLatin1Char('x')), format::nameWords) == std::string(200, 'x'));
    CHECK(fittingWords(QString::fromUtf8("\u202E\u2066x\u2028y"), format::nameWords) == "x y");
    Scenario scenario = usual();
    const QString pasted = QString::fromUtf8("漢\u202E\n").repeated(400);
    for (const Edit& edit :
         {retitle(pasted), renameTherapy(0, pasted), addTherapy(Part::Tablets, pasted, {}),
          duplicateTherapy(0, pasted + QStringLiteral(" (copy)")), addBookmark(Hours(1), pasted),
          renameBookmark(0, pasted), pinTherapies({0}), Edit([](Scenario& s) { s.horizon = Hours(48); }),
          pinTherapies({0}), renamePin(0, pasted)}) {
        edit(scenario);
        CHECK(problems(scenario).empty());
    }
    REQUIRE(scenario.pins.size() == 2);
    CHECK(scenario.pins[0].name.english() != scenario.pins[1].name.english());
}

TEST_CASE("a day schedule takes one rate more until every minute has one") {
    Scenario scenario = usual();
    Pump& daily = *scenario.therapies[2].pump;
    daily.program = {{Hours(0), MicrogramsPerDay(200)}};
    for (int i = 0; i < 30; ++i) {
        addPart(2, Part::DailyRate, {})(scenario);
        CHECK(problems(scenario).empty());
    }
    CHECK(daily.daySchedule.size() == 30);
    daily.daySchedule.clear();
    for (int minute = 0; minute < 24 * 60; ++minute) daily.daySchedule.push_back({{minute}, MicrogramsPerDay(1)});
    addPart(2, Part::DailyRate, {})(scenario);  // comes back, though there is no room
}

TEST_CASE("a hundred bookmarks are enough") {
    Scenario scenario = usual();
    for (int i = 0; i < 120; ++i) addBookmark(Hours(i * 0.5), QStringLiteral("b"))(scenario);
    CHECK(scenario.view.bookmarks.size() == 100);
    CHECK(problems(scenario).empty());
}

TEST_CASE("while a long run is computed the bottom line says so and the curves stay") {
    OpenWindow open;
    REQUIRE(open.document().replace(with({largest()[1]}), {}).empty());
    const auto* notice = open.window.findChild<NoticeBar*>();
    const QString before = notice->ratioText();
    const auto identity = open.document().run().therapies[0].identity();
    open.document().edit([](Scenario& s) { s.therapies[0].injections[0].dose = Micrograms(75); });
    CHECK(notice->ratioText() == "computing …");
    CHECK(open.window.workspace()->charts()->panels().front()->values().curves().front().source.run == identity);
    while (open.document().isComputing()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(notice->ratioText() != "computing …");
    CHECK(open.document().simulated() == open.document().scenario());
    CHECK_FALSE(before.isEmpty());
}
