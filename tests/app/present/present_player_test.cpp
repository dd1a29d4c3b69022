#include "app/present/present_player.h"

#include <random>

#include "app/present/present_session.h"
#include "tests/app/present/stage_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

std::shared_ptr<const TalkFacts> sharedTalk() {
    static const OpenedTalk opened = openTalk(QStringLiteral("ten-minutes"), hallLibrary());
    return opened.facts;
}

/// A talk being given, with a clock that only the test moves.
struct Given {
    explicit Given(std::size_t from = 0) : player(sharedTalk(), from) {
        player.useClock([this] { return now; });
        player.setAtOnce(true);
        player.setSecondScreen(true);
        QObject::connect(&player, &PresentPlayer::told, [this](const QString& line) { told << line; });
        QObject::connect(&player, &PresentPlayer::ended, [this] { ++ends; });
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        now += 300;
        if (const auto command = keys.read(key, modifiers, player.isVoting())) player.act(*command);
    }
    QByteArray picture() const {
        return layoutJson(layOut(player.audienceContent(), {1024, 768}, 6, player.palette()));
    }

    double now = 0;
    PresentPlayer player;
    PresentKeys keys;
    QStringList told;
    int ends = 0;
};

}  // namespace

TEST_CASE("P-6: Page Down alone gives the talk, Page Up shows every picture exactly as it was") {
    Given talk;
    std::vector<QByteArray> pictures{talk.picture()};
    while (!talk.player.isAtEnd()) {
        talk.press(Qt::Key_PageDown);
        pictures.push_back(talk.picture());
        REQUIRE(pictures.size() < 100);
    }
    CHECK(pictures.size() - 1 <= 25);
    CHECK(talk.player.place().scene == 8);
    talk.press(Qt::Key_PageDown);
    CHECK(talk.picture() == pictures.back());
    CHECK(talk.told == QStringList{QStringLiteral("This is the end of the talk.")});
    for (std::size_t i = pictures.size() - 1; i-- > 0;) {
        talk.press(Qt::Key_PageUp);
        INFO("press " << i);
        CHECK(talk.picture() == pictures[i]);
    }
    CHECK(talk.player.place() == StagePlace{});
}

TEST_CASE("P-7: a thousand random keys of a clicker change no number and end nothing with a single Esc") {
    Given talk;
    const auto before = sharedTalk()->lesson();
    constexpr std::array clicker{Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Period, Qt::Key_F5};
    std::minstd_rand random(7);
    for (int i = 0; i < 1000; ++i) {
        const auto which = random() % 5;
        talk.now += 1800;  // a second Esc that comes within two seconds is a wish to end
        if (which < clicker.size())
            talk.press(clicker[which]);
        else
            talk.press(Qt::Key_Escape);
        CHECK(talk.player.place().scene < 9);
    }
    CHECK(talk.ends == 0);
    CHECK(sharedTalk()->lesson() == before);
    talk.player.act({PresentAct::GoTo, 2});
    talk.player.act({PresentAct::GoTo, 2});
    CHECK(talk.picture() == layoutJson(layoutOf(tenMinutes(), "race", 0)));
}

TEST_CASE("two presses of Esc within two seconds end, two that are further apart do not") {
    Given talk;
    talk.press(Qt::Key_Escape);
    talk.now += 2000;
    talk.press(Qt::Key_Escape);
    CHECK(talk.ends == 0);
    talk.press(Qt::Key_Escape);
    CHECK(talk.ends == 1);
}

TEST_CASE("P-8: after black the first press only returns") {
    for (const int key : {Qt::Key_B, Qt::Key_Period, Qt::Key_W, Qt::Key_Comma}) {
        Given talk(1);
        talk.press(key);
        CHECK(talk.player.screen() != PresentPlayer::Screen::Picture);
        talk.press(Qt::Key_PageDown);
        CHECK(talk.player.screen() == PresentPlayer::Screen::Picture);
        CHECK(talk.player.place() == StagePlace{1, 0});
        talk.press(Qt::Key_PageDown);
        CHECK(talk.player.place() == StagePlace{1, 1});
    }
}

TEST_CASE("P-9: a frozen picture stays while the talk goes on, and then is the present one") {
    Given talk(1);
    const QByteArray frozen = talk.picture();
    talk.press(Qt::Key_F);
    for (int i = 0; i < 4; ++i) talk.press(Qt::Key_PageDown);
    CHECK(talk.picture() == frozen);
    talk.press(Qt::Key_F);
    CHECK(talk.picture() == layoutJson(layOut(talk.player.content(), {1024, 768}, 6, talk.player.palette())));
    CHECK(talk.picture() != frozen);
    talk.player.setSecondScreen(false);
    talk.press(Qt::Key_F);
    CHECK(!talk.player.isFrozen());
    CHECK(talk.told.last() == QStringLiteral("Freezing needs a second screen."));
}

TEST_CASE("P-13: letters count votes while a vote is open, and the share of right answers gives the advice") {
    Given talk(1);
    talk.press(Qt::Key_PageDown);
    REQUIRE(talk.player.isVoting());
    CHECK(!talk.player.advice());
    for (int i = 0; i < 3; ++i) talk.press(Qt::Key_A);
    talk.press(Qt::Key_B);
    talk.press(Qt::Key_C);
    talk.press(Qt::Key_A, Qt::ShiftModifier);
    talk.press(Qt::Key_E);
    CHECK(talk.player.screen() == PresentPlayer::Screen::Picture);
    CHECK(talk.player.votes().of(1) == std::vector<std::vector<int>>{{2, 1, 1}});
    CHECK(talk.player.advice() == VoteAdvice::ExplainAgain);
    talk.press(Qt::Key_PageDown);
    const StageContent result = talk.player.content();
    CHECK(result.answers[0].count == 2);
    CHECK(result.answers[0].percent == 50);
    CHECK(result.answers[2].percent == 25);
    talk.press(Qt::Key_B);
    CHECK(talk.player.screen() == PresentPlayer::Screen::Black);
    CHECK(adviceFor(0.29) == VoteAdvice::ExplainAgain);
    CHECK(adviceFor(0.30) == VoteAdvice::Discuss);
    CHECK(adviceFor(0.70) == VoteAdvice::Discuss);
    CHECK(adviceFor(0.71) == VoteAdvice::GoOn);
}

TEST_CASE("a worn clicker that presses twice at once gives one step") {
    Given talk;
    talk.player.act({PresentAct::Next});
    talk.now += 240;
    talk.player.act({PresentAct::Next});
    CHECK(talk.player.place() == StagePlace{1, 0});
    talk.now += 260;
    talk.player.act({PresentAct::Next});
    CHECK(talk.player.place() == StagePlace{1, 1});
}

TEST_CASE("time runs to where a step sends it, can be paused, and goes on") {
    Given talk(1);
    talk.player.setAtOnce(false);
    for (int i = 0; i < 4; ++i) talk.press(Qt::Key_PageDown);
    CHECK(talk.player.content().playhead == 0.0);
    talk.now += 4000;
    CHECK(talk.player.content().playhead == Approx(12));
    talk.press(Qt::Key_P);
    talk.now += 60000;
    CHECK(talk.player.content().playhead == Approx(12.9));
    talk.press(Qt::Key_F5);
    talk.now += 20000;
    talk.player.tick();
    CHECK(talk.player.content().playhead == 24.0);
    CHECK(!talk.player.isPlaying());
}

TEST_CASE("the presenter hides and reveals a curve by hand, and R takes it back") {
    Given talk(6);
    CHECK(talk.player.content().charts.front().curves[1].hidden);
    talk.press(Qt::Key_2, Qt::ShiftModifier);
    CHECK(!talk.player.content().charts.front().curves[1].hidden);
    talk.press(Qt::Key_R);
    CHECK(talk.player.content().charts.front().curves[1].hidden);
    talk.press(Qt::Key_4, Qt::ShiftModifier);
    CHECK(talk.picture() == layoutJson(layoutOf(tenMinutes(), "missed", 0)));
}

TEST_CASE("a number and Enter lead to a scene, one that does not exist is said") {
    Given talk;
    talk.press(Qt::Key_7);
    CHECK(talk.player.place() == StagePlace{});
    talk.press(Qt::Key_Return);
    CHECK(talk.player.place() == StagePlace{6, 0});
    talk.press(Qt::Key_Return);
    CHECK(talk.player.place() == StagePlace{6, 1});
    talk.press(Qt::Key_1);
    talk.press(Qt::Key_2);
    talk.press(Qt::Key_Enter);
    CHECK(talk.player.place() == StagePlace{6, 1});
    CHECK(talk.told == QStringList{QStringLiteral("There is no scene 12: there are 9.")});
}

TEST_CASE("P-19: only what a scene leaves to the presenter can be changed, only unlocked, and R takes it back") {
    Given talk(3);
    const std::string tip = "therapies/0/pump/tip_level";
    const auto tipNow = [&] { return *talk.player.content().spines.front().tip; };
    CHECK(!talk.player.change(tip, std::string("C5")));
    talk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(!talk.player.change("therapies/0/pump/program/0/rate_ug_per_day", 400.0));
    CHECK(!talk.player.change(tip, std::string("nowhere")));
    CHECK(talk.player.change(tip, std::string("T4")));
    CHECK(tipNow() == *levelNamed("T4"));
    talk.press(Qt::Key_R);
    CHECK(tipNow() == *levelNamed("T10"));
}

TEST_CASE("the timer starts with the first step away from the first scene, warns two minutes before the end") {
    Given talk;
    talk.now += 60000;
    CHECK(talk.player.seconds() == 0);
    talk.press(Qt::Key_PageDown);
    talk.now += 10000;
    CHECK(talk.player.seconds() == Approx(10));
    talk.press(Qt::Key_T);
    talk.now += 50000;
    CHECK(talk.player.seconds() == Approx(10.3));
    talk.press(Qt::Key_T, Qt::ShiftModifier);
    CHECK(talk.player.seconds() == 0);
    CHECK(timerLook(479, 10) == TimerLook::Usual);
    CHECK(timerLook(480, 10) == TimerLook::Soon);
    CHECK(timerLook(600, 10) == TimerLook::Over);
    CHECK(plannedUntil(talk.player.talk(), 2) == 210);
}
