#include <QAction>
#include <QAbstractButton>
#include <QMenuBar>
#include <QStackedWidget>

#include "app/base/display.h"
#include "app/charts/chart_stack.h"
#include "app/explore/learn_commands.h"
#include "app/explore/notice_bar.h"
#include "app/explore/view_commands.h"
#include "app/learn/lesson_list.h"
#include "app/learn/lesson_log.h"
#include "app/learn/marked_text.h"
#include "app/learn/take_away_page.h"
#include "core/lesson/lesson_texts.h"
#include "tests/app/file_dialogs.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

std::string firstLesson() { return LessonShelf(testLibrary()).ids().front(); }

QAction* entry(const QWidget& window, const QKeySequence& keys) {
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == keys) return action;
    return nullptr;
}

void answerLeaving(const QString& words) {
    whenOpen([words](QWidget* dialog) {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == words) return button->click(), true;
        return false;
    });
}

}  // namespace

TEST_CASE("F2 lists the lessons, and one of them takes the place of the charts", "[learn]") {
    OpenWindow open;
    LearnCommands& learn = open.window.learn();
    REQUIRE(entry(open.window, QKeySequence(Qt::Key_F2)));
    entry(open.window, QKeySequence(Qt::Key_F2))->trigger();
    REQUIRE(learn.list());
    CHECK(learn.list()->isVisible());
    CHECK_FALSE(open.window.workspace()->isVisible());
    QTest::mouseClick(part<QPushButton>(*learn.list(), "Start"), Qt::LeftButton);
    REQUIRE(learn.lesson());
    CHECK(learn.lesson()->isVisible());
    CHECK(learn.lesson()->player().lesson().id == firstLesson());
    CHECK(open.window.noticeBar()->isVisible());
    CHECK(open.window.noticeBar()->ratioText().isEmpty());
}

TEST_CASE("no lesson asks for what is hidden or locked in lessons", "[learn]") {
    OpenWindow open;
    QStringList locked;
    for (const QAction* one : open.window.menuBar()->findChildren<QAction*>()) locked << one->text();
    for (const auto* one : open.window.workspace()->findChildren<QAbstractButton*>()) locked << one->text();
    locked.replaceInStrings(QStringLiteral("&"), QString());
    REQUIRE((locked.contains(QStringLiteral("Log scale")) && locked.contains(QStringLiteral("Numbers"))));
    LessonShelf shelf(testLibrary());
    for (const std::string& id : shelf.ids()) {
        forEachText(*shelf.lesson(id), [&](const Text& text, const JsonPath&, std::size_t) {
            const MarkedText words = marked(inLanguage(text));
            INFO(id << ": " << words.plain.toStdString());
            for (const MarkedText::Bold& bold : words.bold)
                CHECK_FALSE(locked.contains(words.plain.mid(bold.from, bold.length)));
        });
    }
}

TEST_CASE("leaving a lesson finds document, undo and playhead as they were", "[learn][L7]") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.horizon = Hours(48); });
    open.document().movePlayhead(11);
    const Scenario before = open.document().scenario();
    const std::size_t steps = open.document().history().size();
    LearnCommands& learn = open.window.learn();
    REQUIRE(learn.open(firstLesson()));
    CHECK_FALSE(entry(open.window, QKeySequence::Undo)->isEnabled());
    answerLeaving(QStringLiteral("What was &open before"));
    learn.leave();
    CHECK_FALSE(learn.lesson());
    CHECK(open.window.workspace()->isVisible());
    CHECK(open.document().scenario() == before);
    CHECK(open.document().history().size() == steps);
    CHECK(open.document().playhead() == 11);
    CHECK(entry(open.window, QKeySequence::Undo)->isEnabled());
}

TEST_CASE("a lesson that was left goes on from the list where it was, or begins again", "[learn][L11]") {
    OpenWindow open;
    LearnCommands& learn = open.window.learn();
    REQUIRE(learn.openAt(firstLesson(), 2));
    learn.keepExploring();
    forgetLast();  // "Not now" of the next start takes no place away
    learn.showList();
    learn.list()->choose(firstLesson());
    QTest::mouseClick(part<QPushButton>(*learn.list(), "Go on at step 3 of 7"), Qt::LeftButton);
    REQUIRE(learn.lesson());
    CHECK(learn.lesson()->player().place().step == 2);
    learn.keepExploring();
    learn.showList();
    CHECK(part<QPushButton>(*learn.list(), "From the start")->isVisible());
    QTest::mouseClick(part<QPushButton>(*learn.list(), "From the start"), Qt::LeftButton);
    CHECK(learn.lesson()->player().place().step == 0);
    learn.keepExploring();
    learn.showList();
    CHECK_FALSE(part<QPushButton>(*learn.list(), "From the start")->isVisible());
}

TEST_CASE("the run of a lesson can be explored on, with its steps", "[learn][L7]") {
    OpenWindow open;
    LearnCommands& learn = open.window.learn();
    REQUIRE(learn.open(firstLesson()));
    const Scenario shown = learn.lesson()->player().document().scenario();
    learn.keepExploring();
    CHECK_FALSE(learn.lesson());
    CHECK(open.document().scenario() == shown);
    CHECK(open.document().errors().empty());
}

TEST_CASE("another language leaves a lesson where it is", "[learn]") {
    OpenWindow open;
    LearnCommands& learn = open.window.learn();
    REQUIRE(learn.openAt(firstLesson(), 1));
    const LessonPlace place = learn.lesson()->player().place();
    open.window.views().useLanguage(QStringLiteral("es"));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    REQUIRE(open.window.learn().lesson());
    CHECK(open.window.learn().lesson()->player().place().step == place.step);
    open.window.views().useLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
}

TEST_CASE("a program that ended in a lesson offers to go on at its step", "[learn][L11]") {
    Sandbox sandbox;
    {
        MainWindow window(testLibrary(), usual());
        REQUIRE(window.learn().openAt(firstLesson(), 1));
    }
    MainWindow window(testLibrary(), usual());
    window.show();
    window.learn().offerStart();
    QTest::mouseClick(part<QPushButton>(window, "Go on"), Qt::LeftButton);
    REQUIRE(window.learn().lesson());
    CHECK(window.learn().lesson()->player().place().step == 1);
}

TEST_CASE("the first start offers lesson 1 once", "[learn]") {
    Sandbox sandbox;
    MainWindow window(testLibrary(), usual());
    window.show();
    window.learn().offerStart();
    QTest::mouseClick(part<QPushButton>(window, "Look around"), Qt::LeftButton);
    CHECK_FALSE(window.learn().lesson());
    MainWindow again(testLibrary(), usual());
    again.show();
    again.learn().offerStart();
    for (const QPushButton* button : again.findChildren<QPushButton*>())
        CHECK(button->text() != QStringLiteral("Look &around"));
}

TEST_CASE("the page to take away is a PDF with the same bytes each time", "[learn]") {
    OpenLesson open;
    open.player().skip();
    const auto page = [&] { return takeAwayPage(open.player().facts(), open.player().place(), open.view.charts()); };
    const QByteArray first = page();
    CHECK(first.startsWith("%PDF"));
    CHECK(page() == first);
}
