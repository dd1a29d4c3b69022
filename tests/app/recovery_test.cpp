// What earlier windows left is offered, and comes back.
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include "app/base/language.h"
#include "app/base/session.h"
#include "app/explore/banner.h"
#include "app/explore/recovery_bar.h"
#include "app/explore/view_commands.h"
#include "tests/app/file_dialogs.h"
#include "tests/app/journal_fixture.h"

using namespace theca;
using namespace theca::app;
using namespace theca::app::test;

namespace {

/// What an earlier window left.
struct Found : OpenWindow {
    explicit Found(const QByteArray& bytes) { leave(bytes); }
    explicit Found(const JournalEntry& entry) : Found(writeJournal(entry)) {}

    QString left(const char* name = "left") {
        return QFileInfo(path("x")).absolutePath() + QStringLiteral("/journals/") + QLatin1String(name) +
               QStringLiteral(".journal");
    }
    void leave(const QByteArray& bytes, const char* name = "left") {
        QDir().mkpath(QFileInfo(left()).absolutePath());
        put(left(name), bytes);
    }
    QString offered() { return window.recoveryBar()->isVisible() ? window.recoveryBar()->text() : QString(); }
    void press(const char* button) { pressIn(*window.recoveryBar(), button); }
    void pressIn(const QWidget& in, const char* text) {
        for (QAbstractButton* button : in.findChildren<QAbstractButton*>())
            if (button->text() == QLatin1String(text)) return button->click();
        FAIL("no button " << text);
    }
    QString said() { return window.findChild<Banner*>()->text(); }
};

}  // namespace

TEST_CASE("what an ended window left is offered and restored, one step from what the file holds") {
    Sandbox elsewhere;
    const QString file = elsewhere.path("plan.theca");
    put(file, QByteArray::fromStdString(writeScenario(usual())));
    Found open(entryOf(changed(), file));
    open.window.keepJournal(atOnce);
    CHECK(open.offered().contains("plan.theca"));
    open.press("Restore");
    CHECK(open.document().scenario() == changed());
    CHECK(open.document().fileName() == file);
    CHECK(open.document().isModified());
    CHECK(open.offered().isEmpty());
    CHECK_FALSE(QFile::exists(open.left()));
    CHECK(takeLeft(journalFolder()).whole.empty());  // in this window's own journal now
    CHECK(QDir(journalFolder()).entryList({QStringLiteral("*.journal")}, QDir::Files).size() == 1);
    open.document().undo();
    CHECK(open.document().scenario() == usual());
    CHECK_FALSE(open.document().isModified());
}

TEST_CASE("what is restored while nothing can be written stays in the journal it came from") {
    Found open(entryOf(changed()));
    open.window.keepJournal(atOnce);
    {
        const FullDisk full;
        open.press("Restore");
        CHECK(open.document().scenario() == changed());
        CHECK(QFile::exists(open.left()));
        CHECK_FALSE(open.offered().isEmpty());
        CHECK(open.said().contains("not kept in a journal"));
    }
    pressInPrompt(QMessageBox::Discard);
    open.press("Restore");
    CHECK(open.document().scenario() == changed());
    CHECK_FALSE(QFile::exists(open.left()));
    CHECK(open.offered().isEmpty());
}

TEST_CASE("what earlier windows left is looked for after the first frame") {
    const Sandbox place;
    QDir().mkpath(journalFolder());
    put(journalFolder() + QStringLiteral("/left.journal"), writeJournal(entryOf(changed())));
    MainWindow window(testLibrary(), usual(), MainWindow::Columns::AfterCharts);
    window.show();
    window.keepJournal(atOnce);
    CHECK(window.recoveryBar()->text().isEmpty());
    CHECK(QTest::qWaitFor([&] { return window.recoveryBar()->isVisible(); }));
}

TEST_CASE("a scenario without a file comes back, too, and so does one whose file is gone") {
    for (const char* file : {"", "/nowhere/plan.theca"}) {
        Found open(entryOf(changed(), QLatin1String(file)));
        open.window.keepJournal(atOnce);
        open.press("Restore");
        CHECK(open.document().scenario() == changed());
        CHECK(open.document().fileName().isEmpty());
        CHECK(open.document().isModified());
    }
}

TEST_CASE("a file that another program changed since the journal was written is noticed at the next save") {
    Sandbox elsewhere;
    const QString file = elsewhere.path("plan.theca");
    put(file, QByteArray::fromStdString(writeScenario(usual())));
    JournalEntry entry = entryOf(changed(), file);
    SeenFile seen;
    seen.see(file, bytesOf(file));
    entry.seen = seen.digest();
    for (const bool meddled : {false, true}) {
        Found open(entry);
        if (meddled) put(file, QByteArray::fromStdString(writeScenario(usual())) + "\n\n");
        open.window.keepJournal(atOnce);
        open.press("Restore");
        if (meddled) press("Stay here");
        CHECK(open.window.files().save() != meddled);
        if (!meddled) put(file, QByteArray::fromStdString(writeScenario(usual())));
    }
}

TEST_CASE("what is discarded is gone, several are offered one after another, the newest first") {
    Found open(entryOf(changed(), QStringLiteral("/a/old.theca")));
    open.leave(writeJournal(entryOf(changed(), QStringLiteral("/a/new.theca"))), "newer");
    QFile newer(open.left("newer"));
    REQUIRE(newer.open(QIODevice::ReadWrite));
    newer.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    newer.close();
    open.window.keepJournal(atOnce);
    CHECK(open.offered().contains("new.theca"));
    open.press("Discard");
    CHECK_FALSE(QFile::exists(open.left("newer")));
    CHECK(open.offered().contains("old.theca"));
    open.press("Discard");
    CHECK(open.offered().isEmpty());
    CHECK(QDir(journalFolder()).isEmpty());
    CHECK(open.document().scenario() == usual());
}

TEST_CASE("Look tells what the changes are before anything is decided") {
    Sandbox elsewhere;
    const QString file = elsewhere.path("plan.theca");
    put(file, QByteArray::fromStdString(writeScenario(usual())));
    Found open(entryOf(changed(), file));
    open.window.keepJournal(atOnce);
    open.press("Look");
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    const QString words = dialog->findChild<QLabel*>()->text();
    CHECK(words.contains("20 → 35 mg"));
    CHECK(words.contains("Against the file"));
    open.pressIn(*dialog, "Decide later");
    CHECK_FALSE(open.offered().isEmpty());
    CHECK(QFile::exists(open.left()));
    open.press("Look");
    open.pressIn(*QApplication::activeModalWidget(), "Restore");
    CHECK(open.document().scenario() == changed());
}

TEST_CASE("restoring asks about changes of this window first") {
    Found open(entryOf(changed()));
    open.window.keepJournal(atOnce);
    open.document().edit([](Scenario& s) { s.title = plainText("Mine"); });
    pressInPrompt(QMessageBox::Cancel);
    open.press("Restore");
    CHECK(open.document().scenario().title.english() == "Mine");
    CHECK_FALSE(open.offered().isEmpty());
}

TEST_CASE("a journal of what was saved after all is no matter") {
    Sandbox elsewhere;
    const QString file = elsewhere.path("plan.theca");
    put(file, QByteArray::fromStdString(writeScenario(changed())));
    Found open(entryOf(changed(), file));
    open.window.keepJournal(atOnce);
    CHECK(open.offered().isEmpty());
    CHECK_FALSE(QFile::exists(open.left()));
}

TEST_CASE("a damaged journal is set aside, kept, and told in one sentence") {
    for (const QByteArray& bytes : {writeJournal(entryOf(changed())).chopped(1), QByteArray("\xff\n{"), QByteArray()}) {
        Found open(bytes);
        open.window.keepJournal(atOnce);
        CHECK(open.offered().isEmpty());
        CHECK(open.said().contains("set aside as"));
        CHECK_FALSE(open.said().contains('\n'));
        CHECK_FALSE(QFile::exists(open.left()));
        const QStringList aside = QDir(journalFolder()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
        REQUIRE(aside.size() == 1);
        CHECK(bytesOf(QDir(journalFolder()).filePath(aside.front())) == bytes);
    }
}

TEST_CASE("what a later version wrote and this one cannot read stays where it is") {
    JournalEntry entry = entryOf(changed());
    entry.text.replace("\"version\": 1", "\"version\": 99");
    Found open(entry);
    open.window.keepJournal(atOnce);
    open.press("Restore");
    REQUIRE(QApplication::activeModalWidget());
    CHECK(QApplication::activeModalWidget()->findChild<QLabel*>()->text().contains(open.left()));
    open.pressIn(*QApplication::activeModalWidget(), "Decide later");
    CHECK(QFile::exists(open.left()));
    CHECK(open.document().scenario() == usual());
}

TEST_CASE("pieces of a journal that was being written are removed") {
    Found open(entryOf(changed()));
    put(open.left() + QStringLiteral(".aBcDeF"), "half");
    put(QFileInfo(open.left()).absolutePath() + QStringLiteral("/gone.lock"), "999999999\ntheca\nhere\n");
    open.window.keepJournal(atOnce);
    const QStringList there = QDir(journalFolder()).entryList(QDir::Files | QDir::Hidden);
    CHECK_FALSE(there.contains(QStringLiteral("left.journal.aBcDeF")));
    CHECK(there.contains(QStringLiteral("left.journal")));
}

TEST_CASE("what is offered stays through another language, and the keyboard reaches it") {
    struct English {
        ~English() { useLanguage(QStringLiteral("en")); }
    } const later;
    Found open(entryOf(changed()));
    open.window.keepJournal(atOnce);
    open.window.goToPart(PartStep::Forward);
    open.window.views().useLanguage(QStringLiteral("es"));
    CHECK(QTest::qWaitFor([&] { return !open.offered().isEmpty(); }));
    open.window.setFocus();
    open.window.goToPart(PartStep::Forward);
    CHECK(open.window.recoveryBar()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the file of the last time comes back where that is wanted") {
    OpenWindow open;
    CHECK(sessionFile().isEmpty());
    REQUIRE(open.window.files().saveTo(open.path("mine.theca")));
    open.window.close();
    CHECK(sessionFile().isEmpty());
    setReopensSession(true);
    CHECK(sessionFile() == open.path("mine.theca"));
    QFile::remove(open.path("mine.theca"));
    CHECK(sessionFile().isEmpty());
}
