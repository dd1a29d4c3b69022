#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QTextBrowser>
#include <algorithm>

#include "app/base/language.h"
#include "app/base/notice.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/explore/help_sections.h"
#include "app/explore/middle_column.h"
#include "app/explore/side_pages.h"
#include "app/explore/view_commands.h"
#include "app/help/help_window.h"
#include "app/help/keys_text.h"
#include "app/spine/spine_view.h"
#include "app/time/time_bar.h"
#include "app/words/words_window.h"
#include "tests/app/activate.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

qsizetype itemsOf(const QString& text) { return text.count(QStringLiteral("\n- ")); }

HelpWindow* help(const MainWindow& window) { return window.findChild<HelpWindow*>(); }

}  // namespace

TEST_CASE("the manual is in the program in every language, part for part", "[help]") {
    const Manual english = manual(QStringLiteral("en"));
    REQUIRE(english.sections.size() >= 6);
    for (const QString& language : languages()) {
        INFO(language.toStdString());
        const Manual translated = manual(language);
        CHECK(translated.language == language);
        REQUIRE(translated.sections.size() == english.sections.size());
        for (std::size_t i = 0; i < english.sections.size(); ++i) {
            INFO(english.sections[i].heading.toStdString());
            CHECK(translated.sections[i].id == english.sections[i].id);
            CHECK(itemsOf(translated.sections[i].text) == itemsOf(english.sections[i].text));
            CHECK_FALSE(translated.sections[i].text.contains(QStringLiteral("![")));
            CHECK((language == "en") == (translated.sections[i].text == english.sections[i].text));
        }
    }
    CHECK(manual(QStringLiteral("fr")).language == "en");
}

TEST_CASE("F1 opens the manual at the section of what has the keyboard", "[help]") {
    OpenWindow open;
    const auto openedFrom = [&open](QWidget* part) {
        part->setFocus();
        REQUIRE(part->hasFocus());
        QTest::keyClick(part, Qt::Key_F1);
        REQUIRE(help(open.window));
        const QString section = help(open.window)->current();
        CHECK_FALSE(help(open.window)->findChild<QTextBrowser*>()->toPlainText().isEmpty());
        help(open.window)->close();
        activate(open.window);
        return section;
    };
    CHECK(openedFrom(nameBox(open.card(0))) == "one-drug-three-ways");
    CHECK(openedFrom(open.window.findChild<SpineView*>()) == "the-spine");
    CHECK(openedFrom(open.window.findChild<TimeBar*>()->findChild<QSlider*>()) == "time");
}

TEST_CASE("F1 on a control whose name has a word of the field explains that word", "[help][words]") {
    OpenWindow open;
    const auto wordFrom = [&open](QWidget* part) {
        part->setFocus();
        REQUIRE(part->hasFocus());
        QTest::keyClick(part, Qt::Key_F1);
        const auto* words = open.window.findChild<WordsWindow*>();
        activate(open.window);
        return words ? words->current() : QString();
    };
    CHECK(wordFrom(part<QSlider>(open.card(1), QStringLiteral("Level, slider"))) == QStringLiteral("level"));
    CHECK(wordFrom(open.window.workspace()->charts()->findChild<ChartPanel*>()) == QStringLiteral("csf"));
    CHECK_FALSE(help(open.window));
}

TEST_CASE("the manual says what the program is not for, as every view does", "[help]") {
    OpenWindow open;
    showHelp(&open.window, keysSection);
    const auto labels = help(open.window)->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->text() == notice(); }));
}

TEST_CASE("every section that a part of the window names is in the manual", "[help]") {
    OpenWindow open;
    open.window.workspace()->middle()->showCompare(true);
    for (const PageOffer& offer : pageOffers()) open.window.views().showPage(offer.id);
    QSet<QString> known;
    for (const ManualSection& section : manual(QStringLiteral("en")).sections) known << section.id;
    QSet<QString> named;
    for (const QWidget* part : open.window.findChildren<QWidget*>()) named << helpSectionOf(part);
    named.remove(QString());
    CHECK(known.contains(named));
    CHECK(named.size() >= 5);
}

TEST_CASE("the list of keys holds every shortcut of the menus and the keys of every view", "[help]") {
    OpenWindow open;
    const QString text = keysText(open.window);
    int shortcuts = 0;
    for (const QAction* action : open.window.menuBar()->findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            INFO(action->text().toStdString());
            CHECK(text.contains(keys.toString(QKeySequence::NativeText).toHtmlEscaped()));
            ++shortcuts;
        }
    }
    CHECK(shortcuts > 30);
    CHECK_FALSE(text.contains(QLatin1String("&amp;O")));
    CHECK(text.contains(open.window.findChild<SpineView*>()->whatsThis().toHtmlEscaped()));
    HelpWindow* window = showHelp(&open.window, keysSection);
    CHECK(window->current() == keysSection);
    CHECK(window->findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("Ctrl+Shift+K")));
}
