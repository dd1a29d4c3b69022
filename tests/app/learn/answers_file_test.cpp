#include "app/learn/answers_file.h"
#include "app/explore/learn_commands.h"
#include "tests/app/file_dialogs.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("answers are kept only once asked for, under the code that was chosen", "[learn][L10]") {
    Sandbox sandbox;
    StepAnswer answer;
    answer.lesson = "small";
    CHECK(keepAnswer(answer).isEmpty());
    CHECK_FALSE(QFile::exists(answersFile()));
    CHECK_FALSE(keepAnswers(QStringLiteral("Jo Smith, 3rd year")));
    CHECK(keepAnswers(QStringLiteral("blue-7")));
    CHECK(keepAnswer(answer).isEmpty());
    CHECK(QFile::exists(answersFile()));
    CHECK(keepAnswers({}));
    CHECK_FALSE(keepsAnswers());
}

TEST_CASE("a lesson's answers are these bytes", "[learn][L10]") {
    Playthrough with;
    keepAnswers(QStringLiteral("blue-7"));
    QObject::connect(&with.player, &LessonPlayer::answered, [](const StepAnswer& one) { keepAnswer(one); });
    with.draw({{Hours(0), 3.5}, {Hours(1), 2}, {Hours(24), 3.5}});
    with.player.setSure(Sureness::Fairly);
    with.now = 12.34;
    with.player.next();
    with.player.next();
    with.now = 20;
    with.player.choose(0);
    with.player.choose(1);
    const QByteArray version = THECA_VERSION;
    CHECK(
        bytesOf(answersFile()) ==
        "code,lesson,step,kind,given,right,sure,seconds,tries,pattern,model_version\n"
        "blue-7,small,tone,predict,3.5;2.06522;2.19565;2.32609;2.45652;2.58696;2.71739;2.84783;2.97826;3.1087;3.23913;"
        "3.36957;3.5,no,fairly,12.3,1,with-the-drug," +
            version +
            "\n"
            "blue-7,small,check,check,2,no,,7.7,2,," +
            version + "\n");
}

TEST_CASE("one's own words at the end of a lesson are a row once, as they were left", "[learn][L10]") {
    Playthrough with;
    with.draw({{Hours(0), 3.5}, {Hours(1), 2}, {Hours(24), 3.5}});
    with.player.next();
    with.player.next();
    with.player.choose(1);
    with.player.next();
    with.player.next();
    with.answers.clear();
    with.player.back();
    with.player.next();
    CHECK(with.answers.empty());  // nothing was written
    keepAnswers(QStringLiteral("blue-7"));
    QObject::connect(&with.player, &LessonPlayer::answered, [](const StepAnswer& one) { keepAnswer(one); });
    with.now = 100;
    with.player.back();
    with.now = 110;
    with.player.next();
    with.player.setBecause(QStringLiteral("The cord keeps it"));
    with.player.setBecause(QStringLiteral("The cord keeps it, the fluid does not"));
    with.now = 130.25;
    with.player.back();
    with.player.next();
    with.player.next();
    CHECK(bytesOf(answersFile()) ==
          QByteArray("code,lesson,step,kind,given,right,sure,seconds,tries,pattern,model_version\n"
                     "blue-7,small,4,take_away,\"The cord keeps it, the fluid does not\",,,20.2,1,,") +
              THECA_VERSION + "\n");
}

TEST_CASE("own words are kept when the lesson is left by Esc", "[learn][L10]") {
    OpenWindow open;
    keepAnswers(QStringLiteral("blue-7"));
    LearnCommands& learn = open.window.learn();
    const std::string id = learn.shelf().ids().front();
    const auto count = learn.shelf().lesson(id)->steps.size();
    REQUIRE(learn.openAt(id, count - 1));
    learn.lesson()->player().setBecause(QStringLiteral("mine"));
    learn.backToCharts();
    CHECK(bytesOf(answersFile()).contains(",take_away,mine,,,"));
}
