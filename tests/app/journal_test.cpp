// Changes that are not saved outlive their window: what is written, and when.
#include <QDir>
#include <QPushButton>

#include "app/explore/banner.h"
#include "tests/app/file_dialogs.h"
#include "tests/app/journal_fixture.h"

using namespace theca;
using namespace theca::app;
using namespace theca::app::test;

namespace {

/// A window that keeps a journal at once.
struct Kept : OpenWindow {
    Kept() { window.keepJournal(atOnce); }

    QString journals() { return QFileInfo(path("x")).absolutePath() + QStringLiteral("/journals"); }
    QStringList names(const char* pattern) { return QDir(journals()).entryList({QLatin1String(pattern)}, QDir::Files); }
    QString only() {
        const QStringList all = names("*.journal");
        REQUIRE(all.size() == 1);
        return QDir(journals()).filePath(all.front());
    }
    bool holds(const Scenario& scenario) {
        const QStringList all = names("*.journal");
        if (all.size() != 1) return false;
        const auto entry = readJournal(bytesOf(QDir(journals()).filePath(all.front())));
        return entry && entry->text == entryOf(scenario).text;
    }
    bool isEmpty() { return QDir(journals()).isEmpty(); }
};

}  // namespace

TEST_CASE("a journal reads back, and not one of its bytes may be another") {
    const JournalEntry entry{QStringLiteral("/a \"b\"\n/ü.theca"), "digest", "{}\n"};
    const QByteArray bytes = writeJournal(entry);
    REQUIRE(readJournal(bytes));
    CHECK(*readJournal(bytes) == entry);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        const auto read = readJournal(damaged);
        CHECK((!read || *read == entry));  // a digit of JSON may be written in two ways
        CHECK_FALSE(readJournal(bytes.left(i)));
    }
}

TEST_CASE("a change is in a journal that only its owner can read, and leaves it when it is saved or undone") {
    Kept open;
    CHECK(open.isEmpty());
    change(open.document());
    REQUIRE(QTest::qWaitFor([&] { return open.holds(open.document().toSave()); }));
    CHECK(QFile::permissions(open.only()) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(QFile::permissions(open.journals()) & (QFile::ReadGroup | QFile::ReadOther));
    CHECK(QFileInfo(open.only()).size() < 8192);
    open.document().undo();
    CHECK(open.isEmpty());
    change(open.document());
    REQUIRE(QTest::qWaitFor([&] { return open.holds(open.document().toSave()); }));
    REQUIRE(open.window.files().saveTo(open.path("mine.theca")));
    CHECK(open.isEmpty());
}

TEST_CASE("a drag does not put the journal off") {
    Kept open;
    const auto keepsOn = [&open, n = 0]() mutable {
        open.document().edit([&n](Scenario& s) { s.therapies[0].oral[0].dose = Milligrams(30 + 0.01 * ++n); },
                             QStringLiteral("dose"));
        return !open.names("*.journal").isEmpty();
    };
    CHECK(QTest::qWaitFor(keepsOn));
}

TEST_CASE("the end of the program writes what the journal lacks") {
    OpenWindow open;
    open.window.keepJournal(std::chrono::hours(1));
    const QString folder = QFileInfo(open.path("x")).absolutePath() + QStringLiteral("/journals");
    change(open.document());
    CHECK_FALSE(QFileInfo::exists(folder));
    open.window.saveJournal();
    CHECK(QDir(folder).entryList({QStringLiteral("*.journal")}, QDir::Files).size() == 1);
}

TEST_CASE("the end of the program writes again what could not be written in the other thread") {
    Kept open;
    {
        const FullDisk full;
        change(open.document());
        REQUIRE(QTest::qWaitFor([&] { return !open.names("*.lock").isEmpty(); }));  // now it is being written
        open.window.saveJournal();
        CHECK(open.names("*.journal").isEmpty());
    }
    open.window.saveJournal();
    CHECK(open.holds(open.document().toSave()));
}

TEST_CASE("a journal that fails after its changes were let go is no matter any more") {
    Kept open;
    {
        const FullDisk full;
        change(open.document());
        REQUIRE(QTest::qWaitFor([&] { return !open.names("*.lock").isEmpty(); }));
        open.document().undo();
    }
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    CHECK(open.isEmpty());
    CHECK(open.window.findChild<Banner*>()->text().isEmpty());
}

TEST_CASE("a window closed on purpose leaves no journal") {
    Kept open;
    change(open.document());
    REQUIRE(QTest::qWaitFor([&] { return open.holds(open.document().toSave()); }));
    pressInPrompt(QMessageBox::Discard);
    open.window.close();
    CHECK(open.isEmpty());
}

TEST_CASE("another window leaves the journal of one that is open alone") {
    Kept open;
    change(open.document());
    REQUIRE(QTest::qWaitFor([&] { return open.holds(open.document().toSave()); }));
    const LeftJournals left = takeLeft(open.journals());
    CHECK(left.whole.empty());
    CHECK(left.damaged.isEmpty());
    CHECK(open.holds(open.document().toSave()));
}

TEST_CASE("where no journal can be written the window says so once, and goes on trying") {
    Kept open;
    {
        const FullDisk full;
        change(open.document());
        CHECK(QTest::qWaitFor(
            [&] { return open.window.findChild<Banner*>()->text().contains("not kept in a journal"); }));
        CHECK(open.names("*.journal").isEmpty());
        open.window.findChild<Banner*>()->show(QString());
        open.document().edit([](Scenario& s) { s.therapies[0].oral[0].dose = Milligrams(36); });
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        CHECK(open.window.findChild<Banner*>()->text().isEmpty());
    }
    CHECK(QTest::qWaitFor([&] { return open.holds(open.document().toSave()); }));
}
