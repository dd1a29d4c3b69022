#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <functional>

#include "app/base/display.h"
#include "app/base/settings.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/event_rows.h"
#include "app/charts/event_text.h"
#include "app/compare/compare_panel.h"
#include "app/compare/pinned_lines.h"
#include "app/document/pin_edits.h"
#include "app/document/routes.h"
#include "app/explore/banner.h"
#include "app/explore/middle_column.h"
#include "app/explore/notice_bar.h"
#include "app/files/export_formats.h"
#include "app/files/figure.h"
#include "app/spine/spine_picture.h"
#include "app/spine/spine_view.h"
#include "core/text/take_home.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

QList<QByteArray> linesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().split('\n');
}

/// What the next file dialog offers; it is left again.
QString offeredBy(const std::function<void()>& ask) {
    QString offered;
    QTimer::singleShot(0, [&offered] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        offered = dialog->selectedFiles().value(0);
        dialog->reject();
    });
    ask();
    return offered;
}

/// Numbers as in Spain, English again at the end.
struct InSpain {
    InSpain() { QLocale::setDefault(QLocale(QStringLiteral("es_ES"))); }
    ~InSpain() { QLocale::setDefault(QLocale(QStringLiteral("en"))); }
};

const auto arabic = QString::fromUtf8("مضخة");

/// Whether everything written from the right in a text is kept apart from the rest.
bool isKeptApart(const QString& text) {
    bool inside = false;
    for (const QChar one : text) {
        if (one == QChar(0x2068)) inside = true;
        if (one == QChar(0x2069)) inside = false;
        const bool fromRight = one.direction() == QChar::DirR || one.direction() == QChar::DirAL;
        if (fromRight && !inside) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("whatever is saved, the window says where it is now", "[export]") {
    OpenWindow open;
    open.document().edit(pinTherapies({2}));
    FileCommands& files = open.window.files();
    const Banner& banner = *open.window.findChild<Banner*>();
    const auto saysWhere = [&](const char* name, bool done) {
        INFO(name);
        CHECK(done);
        CHECK(banner.isVisible());
        CHECK(banner.text().contains(open.path(name)));
        CHECK(files.lastProblem().isEmpty());
    };
    saysWhere("mine.theca", files.saveTo(open.path("mine.theca")));
    for (const ExportFormat& format : exportFormats()) {
        const QByteArray name = QByteArray("shown") + format.ending;
        saysWhere(name.constData(), files.exportTo(open.path(name.constData())));
    }
    saysWhere("compared.csv", files.saveComparisonTo(open.path("compared.csv")));
    CHECK_FALSE(files.exportTo(open.path("none/shown.csv")));
    CHECK(banner.text() == files.lastProblem());
}

TEST_CASE("a page to take home is saved where its engine is, and said to be missing where it is not", "[export]") {
    OpenWindow open;
    const QString path = open.path("page.html");
    FileCommands& files = open.window.files();
    if (!takeHomeEngine().empty()) {
        REQUIRE(files.saveTakeHomeTo(path));
        CHECK(linesOf(path).front() == "<!DOCTYPE html>");
        return;
    }
    CHECK_FALSE(files.saveTakeHomeTo(path));
    CHECK_FALSE(QFileInfo::exists(path));
    files.saveTakeHome();  // would wait for an answer if it asked for a name
    const Banner& banner = *open.window.findChild<Banner*>();
    CHECK(banner.text().contains(QStringLiteral("built without the engine of take-home pages")));
}

TEST_CASE("the folder of the last file is offered again, one for scenarios and one for what is made of them",
          "[export]") {
    OpenWindow open;
    const QDir folder(open.folder.path());
    REQUIRE((folder.mkdir("slides") && folder.mkdir("lessons")));
    REQUIRE(open.window.files().exportTo(folder.filePath("slides/a.png")));
    REQUIRE(open.window.files().saveTo(folder.filePath("lessons/b.theca")));
    MainWindow next(testLibrary(), usual());
    const ExportFormat& numbers = numbersFormat();
    CHECK(QFileInfo(offeredBy([&] { next.files().chooseAndExport(numbers); })).path() == folder.filePath("slides"));
    CHECK(QFileInfo(offeredBy([&] { next.files().saveComparison(); })).path() == folder.filePath("slides"));
    CHECK(QFileInfo(offeredBy([&] { next.files().saveAs(); })).path() == folder.filePath("lessons"));
    REQUIRE(QDir(folder.filePath("slides")).removeRecursively());
    CHECK(lastFolder(FolderOf::Exports).isEmpty());
}

TEST_CASE("a picture holds the spines at the playhead and what their colours mean", "[export]") {
    OpenWindow open;
    open.document().movePlayhead(31);
    REQUIRE(open.window.files().exportTo(open.path("shown.svg")));
    const QByteArray svg = linesOf(open.path("shown.svg")).join('\n');
    CHECK(svg.contains(">At 31 h, ng/mL<"));
    CHECK(svg.contains(">Drug in spinal fluid and blood, ng/mL<"));
    for (const char* level : {">T10<", ">C1<", ">L1<"}) CHECK(svg.contains(level));
    open.document().edit([](Scenario& s) {
        for (Therapy& therapy : s.therapies) therapy.shown = false;
    });
    CHECK(spinePictureWidth(open.window.workspace()->spine().state()) == 0);
    CHECK(open.window.files().exportTo(open.path("none.png")));
}

TEST_CASE("numbers in files say of which scenario, drug and people they are", "[export]") {
    OpenWindow open;
    open.document().edit([](Scenario& s) {
        s.title = plainText("My lesson");
        s.population.patients = 50;
        s.population.seed = 7;
    });
    open.window.workspace()->middle()->waitForBands();
    open.window.workspace()->middle()->showCompare(true);
    REQUIRE(open.window.files().exportTo(open.path("shown.csv")));
    REQUIRE(open.window.files().saveComparisonTo(open.path("compared.csv")));
    for (const char* name : {"shown.csv", "compared.csv"}) {
        INFO(name);
        const QList<QByteArray> lines = linesOf(open.path(name));
        CHECK(lines.contains("# Scenario: My lesson"));
        CHECK(lines.contains("# Drug: Baclofen"));
        CHECK(std::any_of(lines.begin(), lines.end(),
                          [](const QByteArray& line) { return line.contains("Virtual people: 50, seed 7"); }));
    }
}

TEST_CASE("what arithmetic leaves of 0 is 0 in files", "[export]") {
    OpenWindow open;
    REQUIRE(open.window.files().exportTo(open.path("shown.csv")));
    const QRegularExpression dust(QStringLiteral("e-1[1-9]"));
    for (const QByteArray& line : linesOf(open.path("shown.csv"))) CHECK_FALSE(QString::fromUtf8(line).contains(dust));
}

TEST_CASE("a copied table has the decimal sign of its language, a saved one a point", "[export]") {
    const InSpain spain;
    OpenWindow open;
    ComparePanel* panel = open.window.workspace()->middle()->compare();
    open.window.workspace()->middle()->showCompare(true);
    panel->copy();
    const QStringList copied = QGuiApplication::clipboard()->text().trimmed().split('\n').last().split('\t');
    CHECK(std::any_of(copied.begin() + 1, copied.end(), [](const QString& cell) { return cell.contains(','); }));
    CHECK(std::none_of(copied.begin() + 1, copied.end(), [](const QString& cell) { return cell.contains('.'); }));
    const QByteArray saved = panel->text(';', QLocale::c()).trimmed().split('\n').last();
    CHECK_FALSE(saved.contains(','));
    CHECK(saved.contains('.'));
}

TEST_CASE("a name written from the right turns no number round", "[bidi]") {
    CHECK(isolated(QStringLiteral("Pump 2")) == "Pump 2");
    CHECK(withoutIsolates(isolated(arabic)) == arabic);
    Scenario scenario = usual();
    for (Therapy& therapy : scenario.therapies) therapy.name = plainText(arabic.toStdString());
    OpenWindow open({1280, 800}, scenario);
    open.document().edit(pinTherapies({2}));
    QStringList texts{open.window.noticeBar()->ratioText(), therapyInWords(scenario.therapies[2]),
                      open.window.workspace()->spine().cellName(6, 0),
                      open.window.workspace()->spine().accessibleDescription()};
    for (ChartPanel* panel : open.window.workspace()->charts()->panels()) texts << panel->spokenText();
    for (const EventRow& row : eventRows(open.window.workspace()->charts()->content(), false))
        for (const Event& event : row.events) texts << eventText(row.name, event, row.inDays);
    for (const QString& text : texts) {
        INFO(text.toStdString());
        CHECK(isKeptApart(text));
    }
    REQUIRE(open.window.files().exportTo(open.path("shown.csv")));
    CHECK_FALSE(linesOf(open.path("shown.csv")).join('\n').contains(QString(QChar(0x2068)).toUtf8()));
}
