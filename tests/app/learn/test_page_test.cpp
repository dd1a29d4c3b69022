#include "app/learn/test_page.h"

#include <QTableWidget>

#include "app/base/language.h"
#include "app/controls/text_box.h"
#include "app/explore/learn_commands.h"
#include "app/explore/view_commands.h"
#include "app/learn/answers_file.h"
#include "app/learn/choice_button.h"
#include "app/learn/lesson_log.h"
#include "app/learn/number_answer.h"
#include "core/lesson/item_test.h"
#include "core/lesson/number_question.h"
#include "tests/app/file_dialogs.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr int roomForColumn = 664;

void settle() {
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
}

std::shared_ptr<const LessonFacts> testFacts() {
    static const LessonShelf shelf(testLibrary());
    return shelf.facts("before-and-after");
}

int rightChoice(const Item& item) {
    const auto right = std::find_if(item.choices.begin(), item.choices.end(), [](const Choice& c) { return c.right; });
    return static_cast<int>(right - item.choices.begin());
}

/// Presses keys where the keyboard is, and never puts it anywhere.
void press(int key, Qt::KeyboardModifiers with = {}) {
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), with);
}
void write(const QString& text) {
    for (const QChar one : text) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), one.toLatin1());
    }
}

void answerByKeys(TestPage& page, bool rightly) {
    const Item& item = page.player()->item();
    if (item.number) {
        write(rightly ? QString::number(*rightNumber(*item.number, testFacts()->run()), 'g', 2) : QStringLiteral("0"));
    } else {
        const int wanted =
            rightly ? rightChoice(item) : (rightChoice(item) + 1) % static_cast<int>(item.choices.size());
        for (int i = 0; i < wanted; ++i) press(Qt::Key_Down);
        press(Qt::Key_Space);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
}

QString cell(const TestPage& page, int row, int column) { return page.results().item(row, column)->text(); }

/// The window with the page of tests in it.
struct OpenTest : OpenWindow {
    OpenTest() : page(shown(*this)) {}
    static TestPage& shown(OpenWindow& open) {
        open.window.learn().showTest();
        settle();
        REQUIRE(open.window.learn().test());
        return *open.window.learn().test();
    }

    TestPage& page;
};

/// A player with all of one time, and what came of it.
struct Taken : Sandbox {
    explicit Taken(TestTime time) : player(testFacts(), time, std::nullopt) {
        player.useClock([this] { return now; });
        QObject::connect(&player, &TestPlayer::answered, [this](const StepAnswer& one) { answers.push_back(one); });
    }

    double now = 0;
    TestPlayer player;
    std::vector<StepAnswer> answers;
};

}  // namespace

TEST_CASE("the questions before the lessons are taken with the keyboard alone", "[learn][L4]") {
    OpenTest open;
    TestPage& page = open.page;
    CHECK(page.results().rowCount() == 12);
    CHECK(cell(page, 0, 1) == QStringLiteral("not taken"));
    press(Qt::Key_Space);  // the keyboard is on what begins
    settle();
    REQUIRE(page.player());
    CHECK(page.player()->time() == TestTime::Before);
    for (int i = 0; i < 12; ++i) {
        INFO("question " << i + 1);
        REQUIRE(page.player());
        CHECK(page.player()->place().step == static_cast<std::size_t>(i));
        CHECK(page.panel().view().feedback.isEmpty());
        CHECK_FALSE(page.panel().mainButton()->isEnabled());
        CHECK(page.lastTold() == page.player()->spokenItem());
        answerByKeys(page, i % 2 == 0);
    }
    REQUIRE_FALSE(page.player());
    for (int i = 0; i < 12; ++i) {
        CHECK(cell(page, i, 1) == (i % 2 == 0 ? QStringLiteral("right") : QStringLiteral("not yet")));
        CHECK(cell(page, i, 2) == QStringLiteral("not taken"));
    }
    CHECK(QApplication::focusWidget() == page.beginButton(TestTime::After));
    press(Qt::Key_Escape);
    settle();
    CHECK_FALSE(open.window.learn().test());
}

TEST_CASE("Enter chooses an answer, and behind one that is given goes on", "[learn][L4]") {
    OpenTest open;
    TestPage& page = open.page;
    press(Qt::Key_Space);
    settle();
    for (std::size_t i = 0; i < 12; ++i) {
        INFO("question " << i + 1);
        REQUIRE(page.player());
        REQUIRE(page.player()->place().step == i);
        const bool number = page.player()->item().number.has_value();
        press(Qt::Key_Return);  // nothing is typed, or the first answer is chosen
        settle();
        REQUIRE(page.player());
        CHECK(page.player()->place().step == i);
        CHECK(page.panel().mainButton()->isEnabled() != number);
        if (number) write(QStringLiteral("5"));
        press(Qt::Key_Return);
        settle();
    }
    CHECK_FALSE(page.player());
}

TEST_CASE("nothing tells what is right before the last question, and answers can be changed until then", "[learn]") {
    Taken with(TestTime::After);
    with.player.choose(0);
    const StepView view = with.player.view();
    for (const StepView::Option& one : view.options) {
        CHECK_FALSE(one.ticked);
        CHECK_FALSE(one.closed);
    }
    CHECK(view.options[0].chosen);
    with.player.next();
    with.player.back();
    CHECK(with.player.view().options[0].chosen);
    with.player.choose(1);
    CHECK(with.player.view().options[1].chosen);
    CHECK(with.answers.empty());
}

TEST_CASE("a question is passed over with I do not know, and a number that is none is no answer", "[learn]") {
    Taken with(TestTime::Before);
    with.player.skip();
    with.player.skip();
    REQUIRE(with.player.item().number);
    with.player.next();
    CHECK(with.player.place().step == 2);
    with.player.answerNumber(30.0);
    CHECK(with.player.view().mainEnabled);
    with.player.answerNumber(std::nullopt);
    CHECK_FALSE(with.player.view().mainEnabled);
}

TEST_CASE("the answers of a test are these bytes", "[learn][L10]") {
    Taken with(TestTime::Before);
    keepAnswers(QStringLiteral("blue-7"));
    QObject::connect(&with.player, &TestPlayer::answered, [](const StepAnswer& one) { keepAnswer(one); });
    with.now = 3.2;
    with.player.choose(2);
    with.player.next();
    with.player.skip();
    with.player.answerNumber(55.0);
    with.now = 7.2;
    with.player.next();
    CHECK_FALSE(QFile::exists(answersFile()));
    while (with.player.place().step + 1 < with.player.count()) with.player.skip();
    with.player.choose(1);
    with.now = 8.7;
    with.player.next();
    const QByteArray version = THECA_VERSION;
    QByteArray expected =
        "code,lesson,step,kind,given,right,sure,seconds,tries,pattern,model_version\n"
        "blue-7,sixty-milligrams,before,item,3,yes,,3.2,1,," +
        version +
        "\n"
        "blue-7,blood-and-brain,before,item,unknown,no,,0.0,1,," +
        version +
        "\n"
        "blue-7,one-needle,before,item,55,no,,4.0,1,one-halving," +
        version + "\n";
    for (const char* lesson : {"relief-comes-late", "until-steady", "between-two-tablets", "where-the-tip-lies",
                               "pump-falls-silent", "a-stronger-vial", "late-and-high", "one-kidney"})
        expected += QByteArray("blue-7,") + lesson + ",before,item,unknown,no,,0.0,1,," + version + "\n";
    expected += "blue-7,a-thousand-people,before,item,2,yes,,1.5,1,," + version + "\n";
    CHECK(bytesOf(answersFile()) == expected);
}

TEST_CASE("a program that ended in a test offers to go on at its question", "[learn][L11]") {
    Sandbox sandbox;
    {
        MainWindow window(testLibrary(), usual());
        window.learn().showTest();
        window.learn().test()->begin(TestTime::After);
        window.learn().test()->player()->choose(1);
        window.learn().test()->player()->next();
        window.learn().test()->player()->choose(0);
    }
    MainWindow window(testLibrary(), usual());
    window.show();
    window.learn().offerStart();
    QTest::mouseClick(part<QPushButton>(window, "Go on"), Qt::LeftButton);
    REQUIRE(window.learn().test());
    TestPlayer* player = window.learn().test()->player();
    REQUIRE(player);
    CHECK(player->time() == TestTime::After);
    CHECK(player->place().step == 1);
    CHECK(player->place().given[0].answer.choice == 1);
    CHECK(player->view().options[0].chosen);
}

TEST_CASE("a test that was left goes on where it was, and one that is over begins anew", "[learn]") {
    OpenWindow open;
    open.window.learn().showTest();
    TestPage& page = *open.window.learn().test();
    page.begin(TestTime::Before);
    page.player()->choose(0);
    page.player()->next();
    settle();
    press(Qt::Key_Escape);
    settle();
    CHECK_FALSE(page.player());
    CHECK(page.beginButton(TestTime::Before)->text().contains(QStringLiteral("go on at question 2")));
    CHECK_FALSE(openTest());
    page.begin(TestTime::Before);
    CHECK(page.player()->place().step == 1);
    while (page.player()->place().step + 1 < page.player()->count()) page.player()->skip();
    page.player()->skip();
    settle();
    REQUIRE_FALSE(page.player());
    CHECK(cell(page, 0, 1) != QStringLiteral("not taken"));
    page.begin(TestTime::Before);
    CHECK(page.player()->place().step == 0);
    CHECK_FALSE(page.player()->view().mainEnabled);
}

TEST_CASE("another language leaves a test where it is", "[learn]") {
    OpenWindow open;
    open.window.learn().showTest();
    open.window.learn().test()->begin(TestTime::Before);
    open.window.learn().test()->player()->skip();
    open.window.views().useLanguage(QStringLiteral("es"));
    settle();
    REQUIRE(open.window.learn().test());
    REQUIRE(open.window.learn().test()->player());
    CHECK(open.window.learn().test()->player()->place().step == 1);
    open.window.views().useLanguage(QStringLiteral("en"));
    settle();
}

TEST_CASE("an answer that was kept of another question is not taken over", "[learn]") {
    LessonPlace place{0, std::vector<Given>(12), 0};
    place.given[0].answer.choice = 17;
    place.given[1].answer.numbers = {3};
    const TestPlayer player(testFacts(), TestTime::Before, place);
    CHECK_FALSE(player.view().mainEnabled);
    CHECK(player.place().given[1].answer.numbers.empty());
}

TEST_CASE("every question fits the column of a lesson in every language", "[learn][L2]") {
    Sandbox sandbox;
    for (const QString& language : languages()) {
        useLanguage(language);
        StepPanel panel(nullptr);
        panel.setFixedWidth(StepPanel::columnWidth);
        for (const TestTime time : {TestTime::Before, TestTime::After}) {
            TestPlayer player(testFacts(), time, std::nullopt);
            for (std::size_t i = 0; i < player.count(); ++i, player.skip()) {
                panel.show(player.view(), Scenario(), Scenario());
                INFO(player.item().lesson << " " << language.toStdString());
                CHECK(panel.wholeHeight() <= roomForColumn);
            }
        }
    }
    useLanguage(QStringLiteral("en"));
}

TEST_CASE("at 200 % the buttons of a test stay in the window", "[learn]") {
    OpenWindow open({640, 400});
    open.window.learn().showTest();
    settle();
    TestPage& page = *open.window.learn().test();
    CHECK(open.window.size() == QSize(640, 400));
    page.begin(TestTime::Before);
    settle();
    QPushButton* main = page.panel().mainButton();
    CHECK(main->visibleRegion().boundingRect() == main->rect());
    CHECK(open.window.rect().contains(QRect(main->mapTo(&open.window, QPoint(0, 0)), main->size())));
}
