#include <sys/resource.h>

#include <QMessageBox>
#include <QScreen>
#include <csignal>

#include "app/base/notice.h"
#include "app/base/settings.h"
#include "app/charts/chart_stack.h"
#include "app/charts/chart_table_model.h"
#include "app/compare/compare_panel.h"
#include "app/document/pin_edits.h"
#include "app/explore/banner.h"
#include "app/explore/middle_column.h"
#include "app/explore/notice_bar.h"
#include "app/explore/view_commands.h"
#include "app/files/export_formats.h"
#include "app/files/shown_csv.h"
#include "app/start/command_line.h"
#include "app/start/help_text.h"
#include "tests/app/activate.h"
#include "tests/app/file_dialogs.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// While it exists no file of this process can grow beyond a few bytes, as on a full disk.
struct FullDisk {
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{bytes, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before); }

    rlimit before{};
};

}  // namespace

TEST_CASE("what is saved is opened again as the same scenario") {
    OpenWindow open;
    change(open.document());
    const Scenario saved = open.document().scenario();
    REQUIRE(open.window.files().saveTo(open.path("mine.theca")));
    CHECK_FALSE(open.document().isModified());
    CHECK_FALSE(open.window.isWindowModified());
    open.window.files().startNew();
    CHECK(open.document().scenario() == usual());
    REQUIRE(open.window.files().open(open.path("mine.theca")));
    CHECK(open.document().scenario() == saved);
    CHECK(open.window.windowTitle().contains(QStringLiteral("mine.theca")));
}

TEST_CASE("a saved scenario opens where the playhead stood, at the speed it had") {
    OpenWindow open;
    open.document().movePlayhead(31.25);
    open.document().setSpeed(6);
    REQUIRE(open.window.files().saveTo(open.path("at.theca")));
    CHECK_FALSE(open.document().isModified());
    open.window.files().startNew();
    CHECK(open.document().playhead() == usual().view.playhead.number());
    REQUIRE(open.window.files().open(open.path("at.theca")));
    CHECK(open.document().playhead() == 31.25);
    CHECK(open.document().speed() == 6);
}

TEST_CASE("a name without its ending gets it, and nothing is replaced without a question") {
    OpenWindow open;
    saveInDialog(open.path("mine"));
    CHECK(open.window.files().saveAs());
    CHECK(open.document().fileName() == open.path("mine.theca"));
    const QByteArray first = bytesOf(open.path("mine.theca"));
    REQUIRE_FALSE(first.isEmpty());
    change(open.document());
    saveInDialog(open.path("mine"), QMessageBox::No);
    CHECK_FALSE(open.window.files().saveAs());
    CHECK(bytesOf(open.path("mine.theca")) == first);
    saveInDialog(open.path("mine"), QMessageBox::Yes);
    CHECK(open.window.files().saveAs());
    CHECK(bytesOf(open.path("mine.theca")) != first);
}

TEST_CASE("an ending of another kind becomes a part of the name, and what has it is not replaced unasked") {
    OpenWindow open;
    saveInDialog(open.path("wrong.pdf"));
    CHECK(open.window.files().saveAs());
    CHECK(open.document().fileName() == open.path("wrong.pdf.theca"));
    CHECK_FALSE(QFile::exists(open.path("wrong.pdf")));
    const QByteArray first = bytesOf(open.path("wrong.pdf.theca"));
    change(open.document());
    saveInDialog(open.path("wrong.pdf"), QMessageBox::Yes);
    CHECK(open.window.files().saveAs());
    CHECK(bytesOf(open.path("wrong.pdf.theca")) != first);
}

TEST_CASE("the comparison is saved where its dialog says") {
    OpenWindow open;
    open.document().edit(pinTherapies({2}));
    ComparePanel* panel = open.window.workspace()->middle()->compare();
    saveInDialog(open.path("compared"));
    part<QToolButton>(*panel, "Save …")->click();
    CHECK(bytesOf(open.path("compared.csv")) == panel->text(',', QLocale::c()));
    CHECK(open.window.files().lastProblem().isEmpty());
    saveInDialog(open.path("compared.csv"), QMessageBox::No);
    part<QToolButton>(*panel, "Save …")->click();
}

TEST_CASE("files opened and saved are remembered, the last one first") {
    OpenWindow open;
    REQUIRE(open.window.files().saveTo(open.path("a.theca")));
    REQUIRE(open.window.files().saveTo(open.path("b.theca")));
    REQUIRE(open.window.files().open(open.path("a.theca")));
    CHECK(recentFiles() == QStringList{open.path("a.theca"), open.path("b.theca")});
}

TEST_CASE("leaving changes behind is asked about first") {
    OpenWindow open;
    CHECK(open.window.files().mayDiscard());
    change(open.document());
    CHECK(open.window.isWindowModified());
    pressInPrompt(QMessageBox::Cancel);
    CHECK_FALSE(open.window.close());
    pressInPrompt(QMessageBox::Discard);
    CHECK(open.window.close());
}

TEST_CASE("saving in the question keeps the changes") {
    OpenWindow open;
    REQUIRE(open.window.files().saveTo(open.path("kept.theca")));
    change(open.document());
    pressInPrompt(QMessageBox::Save);
    CHECK(open.window.files().mayDiscard());
    CHECK(readScenarioFile(open.path("kept.theca")).scenario == open.document().scenario());
}

TEST_CASE("on a full disk the old file stays as it was and the banner says why") {
    OpenWindow open;
    const QString path = open.path("full.theca");
    REQUIRE(open.window.files().saveTo(path));
    const QByteArray before = bytesOf(path);
    change(open.document());
    {
        const FullDisk full(64);
        CHECK_FALSE(open.window.files().saveTo(path));
    }
    CHECK(bytesOf(path) == before);
    CHECK(open.document().isModified());
    CHECK(open.window.findChild<Banner*>()->isVisible());
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("unchanged")));
    CHECK(QDir(open.folder.path()).entryList({QStringLiteral("full*")}, QDir::Files).size() == 1);
}

TEST_CASE("a picture that does not fit on the disk leaves no file") {
    OpenWindow open;
    {
        const FullDisk full(1000);
        CHECK_FALSE(open.window.files().exportTo(open.path("big.png")));
    }
    CHECK_FALSE(QFile::exists(open.path("big.png")));
}

TEST_CASE("a bad file is refused with its place and the document stays") {
    OpenWindow open;
    const QString path = open.path("bad.theca");
    put(path, "{\n  \"theca\": \"scenario\", \"version\": 1, \"horizon_h\": -5\n}\n");
    CHECK_FALSE(open.window.files().open(path));
    CHECK(open.window.findChild<Banner*>()->isVisible());
    CHECK(open.window.findChild<Banner*>()->text().contains(path + QStringLiteral(":2:")));
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("horizon_h")));
    CHECK(open.document().scenario() == usual());
    CHECK(recentFiles().isEmpty());
}

TEST_CASE("folders, missing files and files too large are refused by name") {
    OpenWindow open;
    CHECK_FALSE(open.window.files().open(open.folder.path()));
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("folder")));
    CHECK_FALSE(open.window.files().open(open.path("none.theca")));
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("none.theca")));
    put(open.path("huge.theca"), QByteArray(9'000'000, ' '));
    CHECK_FALSE(open.window.files().open(open.path("huge.theca")));
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("too large")));
    CHECK(open.document().scenario() == usual());
}

TEST_CASE("a scenario the pump cannot run is refused when it is opened") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(20000); });
    REQUIRE(open.window.files().saveTo(open.path("fast.theca")));
    open.window.files().startNew();
    CHECK_FALSE(open.window.files().open(open.path("fast.theca")));
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("fast.theca:")));
    CHECK(open.document().scenario() == usual());
}

TEST_CASE("an export never goes onto the scenario it was made of") {
    OpenWindow open;
    REQUIRE(open.window.files().saveTo(open.path("mine.theca")));
    const QByteArray before = bytesOf(open.path("mine.theca"));
    for (const char* name : {"mine.png", "mine.csv"}) {
        REQUIRE(QFile::link(open.path("mine.theca"), open.path(name)));
        CHECK_FALSE(open.window.files().exportTo(open.path(name)));
        CHECK(open.window.files().lastProblem().contains(QStringLiteral("would destroy what is read")));
    }
    CHECK_FALSE(open.window.files().saveComparisonTo(open.path("mine.csv")));
    CHECK(bytesOf(open.path("mine.theca")) == before);
}

TEST_CASE("what is saved through a link reaches the file it leads to, also where there is none yet") {
    OpenWindow open;
    REQUIRE(QFile::link(open.path("later.theca"), open.path("link.theca")));
    REQUIRE(QFile::link(open.path("later.png"), open.path("link.png")));
    CHECK(open.window.files().saveTo(open.path("link.theca")));
    CHECK(open.window.files().exportTo(open.path("link.png")));
    for (const char* name : {"link.theca", "link.png"}) CHECK(QFileInfo(open.path(name)).isSymLink());
    CHECK(readScenarioFile(open.path("later.theca")).scenario == open.document().scenario());
    CHECK_FALSE(QImage(open.path("later.png")).isNull());
}

TEST_CASE("menu, dialog, command line and refusal offer the same formats") {
    OpenWindow open;
    CHECK_FALSE(open.window.files().exportTo(open.path("figure.xyz")));
    const QString refusal = open.window.files().lastProblem();
    QStringList pictures;
    for (const ExportFormat& format : exportFormats()) {
        const QString ending = QString::fromLatin1(format.ending);
        INFO(format.ending);
        CHECK(refusal.contains(ending));
        CHECK(exportFormatOf(QStringLiteral("A") + ending.toUpper()) == &format);
        const QString title = QString::fromUtf8(format.title);
        const QList<QAction*> actions = open.window.findChildren<QAction*>();
        const auto offers = [&](const QAction* action) { return action->text() == title; };
        CHECK(std::count_if(actions.begin(), actions.end(), offers) == 1);
        CHECK(helpText().contains(ending) == bool(format.encode));
        CHECK(readArguments({"--render", QStringLiteral("a") + ending}).error.isEmpty() == bool(format.encode));
    }
}

TEST_CASE("pictures are written whole, with title, therapies and notice") {
    OpenWindow open;
    for (const char* name : {"figure.png", "figure.svg", "figure.pdf"}) {
        INFO(name);
        REQUIRE(open.window.files().exportTo(open.path(name)));
    }
    const QImage image(open.path("figure.png"));
    CHECK(image.width() >= 1600);
    const QByteArray svg = bytesOf(open.path("figure.svg"));
    CHECK(svg.trimmed().endsWith("</svg>"));
    CHECK(svg.contains("Tablets, one injection, or a pump"));
    CHECK(svg.contains("20 mg every 8 h"));
    CHECK(svg.contains(notice().toUtf8()));
    CHECK(svg.contains("Blood plasma"));
    CHECK_FALSE(svg.contains("<image"));
    CHECK(bytesOf(open.path("figure.pdf")).startsWith("%PDF"));
    CHECK(bytesOf(open.path("figure.pdf")).trimmed().endsWith("%%EOF"));
    CHECK_FALSE(open.window.files().exportTo(open.path("figure.xyz")));
}

TEST_CASE("the CSV holds the shown numbers in the shown units") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.view.units = ConcentrationUnit::UgPerMl; });
    REQUIRE(open.window.files().exportTo(open.path("shown.csv")));
    const QList<QByteArray> lines = bytesOf(open.path("shown.csv")).trimmed().split('\n');
    CHECK(lines[0] == "# " + notice().toUtf8());
    CHECK(lines[3].contains("µg/mL"));
    ChartTableModel table;
    table.show(open.window.workspace()->charts()->content());
    REQUIRE(lines.size() == table.rowCount() + 4);
    const auto& run = open.document().run();
    for (const int row : {1, 40, 100}) {
        const QList<QByteArray> fields = lines[row + 4].split(',');
        const Hours at(fields[0].toDouble());
        CHECK(fields[1].toDouble() == Approx(run.therapies[0].value(Signal::csf(*levelNamed("L1")), at)));
        CHECK(fields[1].toDouble() == Approx(table.data(table.index(row, 1), Qt::EditRole).toDouble()));
    }
}

TEST_CASE("the window opens where it was") {
    Sandbox sandbox;
    // Qt 6.8 makes a window that it brings back smaller than the screen.
    const QSize size = QGuiApplication::primaryScreen()->availableSize() - QSize(70, 130);
    {
        MainWindow window(testLibrary(), usual());
        window.resize(size);
        window.show();
        window.close();
    }
    MainWindow window(testLibrary(), usual());
    window.restorePlace();
    CHECK(window.size() == size);
}

TEST_CASE("a first window lies within the screen, frame and all") {
    Sandbox sandbox;
    MainWindow window(testLibrary(), usual());
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    window.resize(screen);
    window.restorePlace();
    CHECK(window.width() < screen.width());
    CHECK(window.height() <= screen.height() - 40);
    MainWindow small(testLibrary(), usual());
    small.resize(700, 500);
    small.restorePlace();
    CHECK(small.size() == QSize(700, 500));
}

TEST_CASE("F11 takes the whole screen and gives it back, a closed window comes back as a window") {
    Sandbox sandbox;
    {
        MainWindow window(testLibrary(), usual());
        window.resize(700, 500);
        window.show();
        activate(window);
        QTest::keyClick(&window, Qt::Key_F11);
        CHECK(window.isFullScreen());
        QTest::keyClick(&window, Qt::Key_F11);
        CHECK_FALSE(window.isFullScreen());
        QTest::keyClick(&window, Qt::Key_F11);
        REQUIRE(window.isFullScreen());
        window.close();
    }
    MainWindow window(testLibrary(), usual());
    window.restorePlace();
    CHECK_FALSE(window.isFullScreen());
    CHECK(window.size() == QSize(700, 500));
}
