#include "app/help/command_finder.h"

#include <QListWidget>
#include <QMenu>
#include <QMenuBar>

#include "app/base/language.h"
#include "app/base/theme.h"
#include "app/explore/view_commands.h"
#include "app/help/entry_words.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

void settle() {
    for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
}

void addLeaves(QStringList& words, const QMenu& menu) {
    for (const QAction* one : menu.actions()) {
        if (one->isSeparator() || !one->isVisible() || one->text().isEmpty()) continue;
        if (one->menu())
            addLeaves(words, *one->menu());
        else
            words << entryWords(one->text());
    }
}

}  // namespace

TEST_CASE("every entry of the menus is found by its words, in each language", "[help]") {
    OpenWindow open;
    for (const QString& language : {QStringLiteral("es"), QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        open.window.views().useLanguage(language);
        settle();
        CommandFinder finder(open.window);
        QStringList all;
        for (const QAction* one : open.window.menuBar()->actions())
            if (one->menu()) addLeaves(all, *one->menu());
        CHECK(all.size() > 60);
        CHECK(finder.list()->count() == all.size());
        for (const QString& words : all) {
            INFO(language.toStdString() << ": " << words.toStdString());
            finder.box()->setText(words);
            bool found = false;
            for (int row = 0; row < finder.list()->count(); ++row)
                found = found || finder.list()->item(row)->text().contains(words);
            CHECK(found);
        }
    }
}

TEST_CASE("what is found is done with Enter, and the finder is gone", "[help]") {
    OpenWindow open;
    REQUIRE(currentTheme().kind == ThemeKind::Light);
    const QPointer<CommandFinder> finder = findCommand(open.window);
    QTest::keyClicks(finder->box(), QStringLiteral("DÁRK"));
    REQUIRE(finder->list()->count() == 1);
    QTest::keyClick(finder->box(), Qt::Key_Return);
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(currentTheme().kind == ThemeKind::Dark);
    CHECK_FALSE(finder);
}

TEST_CASE("what cannot be done now is listed and not done, and keys go through the list", "[help]") {
    OpenWindow open;
    CommandFinder finder(open.window);
    finder.open();
    finder.box()->setText(QStringLiteral("undo"));  // nothing to undo yet
    REQUIRE(finder.list()->count() == 1);
    QTest::keyClick(finder.box(), Qt::Key_Return);
    CHECK(finder.isVisible());
    finder.box()->setText(QStringLiteral("view"));
    REQUIRE(finder.list()->count() > 5);
    const int first = finder.list()->currentRow();
    QTest::keyClick(finder.box(), Qt::Key_Down);
    CHECK(finder.list()->currentRow() > first);
    finder.box()->setText(QStringLiteral("no such words"));
    CHECK(finder.list()->count() == 0);
    QTest::keyClick(finder.box(), Qt::Key_Return);
    CHECK(finder.isVisible());
}
