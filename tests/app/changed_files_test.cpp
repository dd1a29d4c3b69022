#include <QFileDialog>
#include <QMessageBox>

#include "app/base/language.h"
#include "app/explore/view_commands.h"
#include "tests/app/file_dialogs.h"

using namespace theca;
using namespace theca::app;

namespace {

/// A window whose saved file another program has written since.
struct Overtaken : OpenWindow {
    Overtaken() {
        REQUIRE(window.files().saveTo(path("mine.theca")));
        change(document());
        put(path("mine.theca"), theirs);
    }
    QByteArray onDisk() { return bytesOf(path("mine.theca")); }

    const QByteArray theirs = "what another program wrote";
};

}  // namespace

TEST_CASE("Save over a file that another program changed asks, and to stay changes nothing") {
    Overtaken open;
    press("Stay here");
    CHECK_FALSE(open.window.files().save());
    CHECK(open.onDisk() == open.theirs);
    CHECK(open.document().isModified());
    press("Replace it");
    CHECK(open.window.files().save());
    CHECK(open.onDisk().contains("35"));
    CHECK_FALSE(open.document().isModified());
    change(open.document());
    CHECK(open.window.files().save());
}

TEST_CASE("another name keeps what both programs wrote") {
    Overtaken open;
    press("Save under another name …");
    whenOpen([&open](QWidget* dialog) {
        if (!qobject_cast<QFileDialog*>(dialog)) return false;
        saveInDialog(open.path("other.theca"));
        return true;
    });
    CHECK(open.window.files().save());
    CHECK(open.onDisk() == open.theirs);
    CHECK(bytesOf(open.path("other.theca")).contains("35"));
    CHECK(open.document().fileName() == open.path("other.theca"));
}

TEST_CASE("a file that was only touched, or is gone, is saved without a question, one changed since it was opened is not") {
    OpenWindow open;
    const QString mine = open.path("mine.theca");
    REQUIRE(open.window.files().saveTo(mine));
    put(mine, bytesOf(mine));
    change(open.document());
    CHECK(open.window.files().save());
    QFile::remove(mine);
    CHECK(open.window.files().save());
    REQUIRE(open.window.files().open(mine));
    put(mine, bytesOf(mine) + "\n");
    press("Stay here");
    CHECK_FALSE(open.window.files().save());
    open.document().edit([](Scenario& s) { s.title = plainText("Mine"); });
    pressInPrompt(QMessageBox::Save);
    press("Stay here");
    CHECK_FALSE(open.window.files().mayDiscard());
}

TEST_CASE("a file that another program changed is noticed after another language was chosen too") {
    struct English {
        ~English() { useLanguage(QStringLiteral("en")); }
    } const later;
    Overtaken open;
    open.window.views().useLanguage(QStringLiteral("es"));
    QCoreApplication::processEvents();
    press(FileCommands::tr("Stay here"));
    CHECK_FALSE(open.window.files().save());
    CHECK(open.onDisk() == open.theirs);
}
