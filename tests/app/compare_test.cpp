#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

#include "app/base/display.h"
#include "app/base/notice.h"
#include "app/base/number_text.h"
#include "app/base/rough_number.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/crosshair_card.h"
#include "app/compare/compare_model.h"
#include "app/compare/compare_panel.h"
#include "app/compare/pin_bar.h"
#include "app/document/pin_edits.h"
#include "app/document/plan_edits.h"
#include "app/explore/middle_column.h"
#include "app/explore/notice_bar.h"
#include "app/explore/view_bar.h"
#include "app/explore/view_commands.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr int pumpRow = 2;

struct Comparing : OpenWindow {
    using OpenWindow::OpenWindow;

    ComparePanel& panel() { return *window.workspace()->middle()->compare(); }
    const CompareModel& model() { return *panel().model(); }
    ChartStack& charts() { return *window.workspace()->charts(); }
    /// Pins every shown therapy by its shortcut.
    void pinAll() {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    /// The entry of a card's menu that begins with a text.
    QAction* entry(std::size_t index, const QString& text) {
        for (QAction* action : menuButton(card(index))->menu()->actions())
            if (action->text().startsWith(text)) return action;
        return nullptr;
    }
    void pin(std::size_t index) {
        QMenu* menu = menuButton(card(index))->menu();
        menu->popup({0, 0});
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry(index, "Pin this run")).center());
        QCoreApplication::processEvents();
    }
    QString cell(int row, Compared measure) {
        return model().data(model().index(row, 1 + static_cast<int>(measure)), Qt::DisplayRole).toString();
    }
    QString name(int row) { return model().data(model().index(row, 0), Qt::DisplayRole).toString(); }
    void choose(int row) {
        QTableView* table = panel().table();
        table->scrollTo(model().index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model().index(row, 1)).center());
    }
    const std::vector<Pin>& pins() { return document().scenario().pins; }
};

Exposure pumpExposure(Comparing& open, Signal signal) {
    return exposure(open.document().run().therapies[2], open.document().scenario().therapies[2], signal);
}

double pumpRate(const Scenario& scenario, std::size_t therapy) {
    return scenario.therapies[therapy].pump->program[0].rate.number();
}

}  // namespace

TEST_CASE("Pin this run on a card keeps that run under its name and shows the comparison") {
    Comparing open;
    CHECK(open.panel().isHidden());
    open.pin(2);
    REQUIRE(open.pins().size() == 1);
    CHECK(open.pins()[0].name.english() == "Pump 200 µg/day, T10");
    CHECK(open.pins()[0].colour == 0);
    CHECK(open.panel().isVisible());
    type(open.control(2, QStringLiteral("Rate")).box(), QStringLiteral("400"));
    REQUIRE(open.document().pinned().size() == 1);
    const Signal l1 = Signal::csf(*levelNamed("L1"));
    const double pinned = open.document().pinned()[0].run->therapies[0].value(l1, Hours(50));
    const double now = open.document().run().therapies[2].value(l1, Hours(50));
    CHECK(now == Approx(2 * pinned).epsilon(1e-9));
    REQUIRE(open.charts().panels()[0]->values().curves().size() == 4);
    CHECK(open.charts().panels()[0]->values().curves()[3].valueAt(50) == Approx(1000 * pinned).epsilon(1e-12));
    open.document().undo();
    open.document().undo();
    CHECK(open.pins().empty());
}

TEST_CASE("a change tells the table of its own cells, and takes over the figures of the others") {
    Comparing open;
    open.pin(0);
    QSignalSpy changed(&open.model(), &QAbstractItemModel::dataChanged);
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(250); });
    REQUIRE(changed.size() >= 3);
    for (const QList<QVariant>& one : changed) {
        CHECK(one[0].toModelIndex() == one[1].toModelIndex());
        CHECK(one[0].toModelIndex().row() == 2);
        CHECK(one[0].toModelIndex().column() > 0);
    }
    const auto& rows = open.panel().content().rows;
    REQUIRE(rows.size() == 4);
    const ComparedFigures fresh =
        compareContent(open.document().shown(), open.panel().place(), currentTheme()).rows[2].figures;
    CHECK(rows[2].figures == fresh);
    changed.clear();
    open.document().edit([](Scenario& s) { s.view.units = ConcentrationUnit::UgPerMl; });
    CHECK(changed.size() == 1);
    const auto other = compareContent(open.document().shown(), open.panel().place(), currentTheme());
    for (std::size_t i = 0; i < rows.size(); ++i)
        CHECK(open.panel().content().rows[i].figures == other.rows[i].figures);
}

TEST_CASE("Ctrl+K pins all shown therapies, without room the entries say so") {
    Comparing open;
    open.document().edit(showTherapy(1, false));
    open.pinAll();
    REQUIRE(open.pins().size() == 2);
    CHECK(open.pins()[0].name.english() == "Tablets 20 mg every 8 h");
    CHECK(open.pins()[1].colour == 1);
    open.pinAll();
    CHECK(open.pins().size() == 2);  // they are pinned already
    for (int i = 0; i < 3; ++i) {
        open.document().edit([i](Scenario& s) { s.patient.creatinineClearance_mL_per_min = 50 + i; });
        open.pinAll();
    }
    CHECK(open.pins().size() == 8);
    CHECK(open.pins()[7].colour == 7);
    CHECK(open.pins()[2].name.english() == "Tablets 20 mg every 8 h (2)");
    open.pinAll();
    CHECK(open.pins().size() == 8);
    const QAction* entry = open.entry(0, QStringLiteral("Pin this run"));
    CHECK_FALSE(entry->isEnabled());
    CHECK(entry->text() == QStringLiteral("Pin this run (8 are pinned; remove one first)"));
}

TEST_CASE("pinning does not simulate the therapies again") {
    Comparing open;
    const auto model = open.document().run().model;
    open.pinAll();
    CHECK(open.document().run().model == model);
    const auto pinned = open.document().pinned()[0].run->model;
    open.document().edit([](Scenario& s) { s.view.log = true; });
    open.document().edit([](Scenario& s) { s.pins[0].colour = 5; });
    CHECK(open.document().pinned()[0].run->model == pinned);
}

TEST_CASE("the table has the shown therapies, then the pins, with the exposure's numbers") {
    Comparing open;
    open.pin(2);
    REQUIRE(open.model().rowCount() == 4);
    CHECK(open.name(0) == QStringLiteral("Tablets"));
    CHECK(open.name(3) == QStringLiteral("Pump 200 µg/day, T10"));
    const Exposure csf = pumpExposure(open, Signal::csf(*levelNamed("L1")));
    for (const int row : {pumpRow, 3}) {
        CHECK(open.cell(row, Compared::Cmax) == figure(1000 * *csf.cmax.value));
        CHECK(csf.peakTime.reason == "highest_at_end");
        CHECK(open.cell(row, Compared::Tmax) == QStringLiteral("at the end"));
        CHECK(open.cell(row, Compared::Auc) == figure(1000 * *csf.auc.value));
        CHECK(open.cell(row, Compared::Cmin) == figure(1000 * *csf.cmin.value));
        CHECK(open.cell(row, Compared::CsfToPlasma) == roughText(*csf.csfToPlasma.value, QLocale()));
    }
    open.panel().places()->setFocus();
    QTest::keyClick(open.panel().places(), Qt::Key_Down);
    const Exposure plasma = pumpExposure(open, Signal::plasma());
    CHECK(open.cell(3, Compared::Cmax) == figure(1000 * *plasma.cmax.value));
    CHECK(open.cell(3, Compared::CsfToPlasma) == roughText(*csf.csfToPlasma.value, QLocale()));
}

TEST_CASE("differences and ratios are against the run a person picks") {
    Comparing open;
    open.pin(2);
    type(open.control(2, QStringLiteral("Rate")).box(), QStringLiteral("300"));
    const double now = *pumpExposure(open, Signal::csf(*levelNamed("L1"))).cmax.value * 1000;
    part<QComboBox>(open.panel(), "as")->setFocus();
    QTest::keyClick(part<QComboBox>(open.panel(), "as"), Qt::Key_Down);
    open.panel().references()->setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(open.panel().references(), Qt::Key_Down);
    CHECK(open.cell(3, Compared::Cmax) == QStringLiteral("0"));
    CHECK(open.cell(pumpRow, Compared::Cmax) == QStringLiteral("+") + figure(now / 3));
    QTest::keyClick(part<QComboBox>(open.panel(), "as"), Qt::Key_Down);
    CHECK(open.cell(3, Compared::Cmax) == figure(1));
    CHECK(open.cell(pumpRow, Compared::Cmax) == figure(1.5));
    CHECK(open.model().headerData(1, Qt::Horizontal).toString().contains(QChar(0x00D7)));
}

TEST_CASE("a pin is renamed in place, recoloured, moved and removed, each one step of undo") {
    Comparing open;
    open.pinAll();
    QTableView* table = open.panel().table();
    open.choose(4);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Left);
    table->setCurrentIndex(open.model().index(4, 0));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("The bolus"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(open.pins()[1].name.english() == "The bolus");
    CHECK(open.charts().panels()[0]->values().curves()[4].name == QStringLiteral("The bolus"));

    QMenu* colours = open.panel().pins()->colours()->menu();
    colours->popup({0, 0});
    QTest::mouseClick(colours, Qt::LeftButton, {}, colours->actionGeometry(colours->actions()[6]).center());
    CHECK(open.pins()[1].colour == 6);
    CHECK(open.charts().panels()[0]->values().curves()[4].style.colour == currentTheme().pinStyle(6).colour);

    QTest::mouseClick(open.panel().pins()->up(), Qt::LeftButton);
    CHECK(open.pins()[0].name.english() == "The bolus");
    CHECK(open.name(3) == QStringLiteral("The bolus"));
    CHECK_FALSE(open.panel().pins()->up()->isEnabled());
    QTest::mouseClick(part<QToolButton>(open.panel(), "Remove"), Qt::LeftButton);
    CHECK(open.pins().size() == 2);
    for (int i = 0; i < 4; ++i) open.document().undo();
    CHECK(open.pins()[1].name.english() == "One injection 50 µg, L3");
    CHECK(open.pins()[1].colour == 1);
}

TEST_CASE("bring back makes a pin the therapy to work with and keeps the pins") {
    Comparing open;
    open.pinAll();
    type(open.control(2, QStringLiteral("Rate")).box(), QStringLiteral("350"));
    open.window.findChild<ViewBar*>()->log()->click();
    open.choose(5);
    QTest::mouseClick(open.panel().pins()->back(), Qt::LeftButton);
    REQUIRE(open.document().scenario().therapies.size() == 1);
    CHECK(pumpRate(open.document().scenario(), 0) == 200);
    CHECK(open.pins().size() == 3);
    CHECK(open.document().scenario().view.log);
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(open.document().scenario().therapies.size() == 3);
    CHECK(pumpRate(open.document().scenario(), 2) == 350);
}

TEST_CASE("what is copied and saved is what the table shows, to the last digit") {
    Comparing open;
    open.pin(0);
    for (const ComparedAs as : {ComparedAs::Values, ComparedAs::Differences, ComparedAs::Ratios}) {
        part<QComboBox>(open.panel(), "as")->setCurrentIndex(static_cast<int>(as));
        REQUIRE(open.window.files().saveComparisonTo(open.path("compared.csv")));
        QFile file(open.path("compared.csv"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        CHECK(lines[0] == "# " + notice().toUtf8());
        CHECK(lines[3].startsWith("# Spinal fluid at L1"));
        CHECK(lines[4].contains(as == ComparedAs::Ratios ? "Cmax (×)" : "AUC (ng·h/mL)"));
        REQUIRE(lines.size() == open.model().rowCount() + 5);
        for (int row = 0; row < open.model().rowCount(); ++row) {
            const QList<QByteArray> fields = lines[row + 5].split(',');
            REQUIRE(fields.size() == 8);
            CHECK(QString::fromUtf8(fields[0]) == open.name(row));
            for (int column = 1; column < 8; ++column) {
                QString shown = open.cell(row, static_cast<Compared>(column - 1));
                if (shown == QString(QChar(0x2013)) || shown == QStringLiteral("at the end")) shown.clear();
                shown.replace(QChar(0x2212), QLatin1Char('-'));
                CHECK(fields[column].toStdString() == shown.remove(QLatin1Char(',')).toStdString());
            }
        }
    }
    open.panel().table()->setFocus();
    QTest::keyClick(open.panel().table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.toUtf8() == open.panel().text('\t', QLocale()));
    CHECK(copied.split('\n')[5].split('\t').size() == 8);
}

TEST_CASE("no name is a formula in a table of the window, copied or saved") {
    Comparing open;
    const QString name = QStringLiteral("=1+2|x,=3");
    open.document().edit([&name](Scenario& s) { s.therapies[0].name = plainText(name.toStdString()); });
    open.pin(0);
    part<QComboBox>(open.panel(), "as")->setCurrentIndex(static_cast<int>(ComparedAs::Differences));
    open.panel().references()->setCurrentIndex(0);
    for (const char separator : {',', '\t'}) {
        const QList<QByteArray> lines = open.panel().text(separator, QLocale::c()).split('\n');
        CHECK(lines[5].startsWith(QByteArray("\"'=1+2|x,=3\"") + separator));
        CHECK(lines[3].startsWith(separator == ',' ? "\"# Spinal fluid at L1" : "# Spinal fluid at L1"));
        for (const QByteArray& line : lines) CHECK_FALSE(line.startsWith('='));
    }
    REQUIRE(open.window.files().exportTo(open.path("shown.csv")));
    QFile file(open.path("shown.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray shown = file.readAll();
    CHECK(shown.contains("\"Spinal fluid at L1: =1+2|x,=3 (ng/mL)\""));
}

TEST_CASE("pins are saved with the file and shown when it is opened") {
    Comparing open;
    open.pinAll();
    REQUIRE(open.window.files().saveTo(open.path("pins.theca")));
    open.window.files().startNew();
    CHECK(open.document().pinned().empty());
    open.window.workspace()->middle()->showCompare(false);
    REQUIRE(open.window.files().open(open.path("pins.theca")));
    REQUIRE(open.document().pinned().size() == 3);
    CHECK(open.panel().isVisible());
    CHECK(open.charts().panels()[1]->values().curves().size() == 6);
}

TEST_CASE("a pin of another drug shows its own numbers in the shown unit") {
    Comparing open;
    open.pin(2);
    const QString drug = QStringLiteral("morphine");
    REQUIRE(testLibrary()->drugs.count("morphine"));
    open.window.findChild<ViewBar*>()->drugs()->setCurrentIndex(
        open.window.findChild<ViewBar*>()->drugs()->findData(drug));
    open.document().edit([](Scenario& s) { s.view.units = ConcentrationUnit::NmolPerL; });
    const Trajectory& pinned = open.document().pinned()[0].run->therapies[0];
    const double factor = unitFactor(ConcentrationUnit::NmolPerL, testLibrary()->drugs.at("baclofen"));
    const auto& curves = open.charts().panels()[1]->values().curves();
    CHECK(curves.back().name == QStringLiteral("Pump 200 µg/day, T10 (Baclofen)"));
    CHECK(curves.back().valueAt(40) == Approx(factor * pinned.value(Signal::plasma(), Hours(40))).epsilon(1e-12));
}

TEST_CASE("a pin that cannot run keeps its row and says why") {
    Comparing open;
    open.pin(2);
    open.document().edit([](Scenario& s) { s.pins[0].scenario.drug = "nothing"; });
    CHECK(open.document().errors().empty());
    CHECK(open.charts().panels()[0]->values().curves().size() == 3);
    CHECK(open.cell(3, Compared::Cmax) == QString(QChar(0x2013)));
    const QString why = open.model().data(open.model().index(3, 1), Qt::ToolTipRole).toString();
    CHECK(why.contains(QStringLiteral("nothing")));
}

TEST_CASE("Tab goes through the comparison as it is read: how to compare, what to do, the table") {
    Comparing open;
    open.pinAll();
    open.choose(4);
    open.panel().places()->setFocus();
    std::vector<QWidget*> way;
    for (QWidget* at = open.panel().places(); at != open.panel().table() && way.size() < 12;
         at = QApplication::focusWidget()) {
        way.push_back(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    REQUIRE(way.size() == 10);
    CHECK(way[1] == part<QComboBox>(open.panel(), "as"));
    CHECK(way[2] == part<QToolButton>(open.panel(), "Copy"));
    CHECK(way[4] == open.panel().pins()->colours());
    CHECK(way[8] == part<QToolButton>(open.panel(), "Remove"));
    CHECK(static_cast<QToolButton*>(way[9])->accessibleName() == QStringLiteral("Hide the comparison"));
}

TEST_CASE("small numbers fit their column, and the way out stands at the top right", "[fit]") {
    Comparing open;
    open.pinAll();
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    const QHeaderView* header = open.panel().table()->horizontalHeader();
    const int wanted = open.panel().table()->fontMetrics().horizontalAdvance(QStringLiteral("0.000888"));
    CHECK(header->sectionSize(1 + static_cast<int>(Compared::Cmin)) >= wanted + 6);
    const auto buttons = open.panel().findChildren<QToolButton*>();
    const auto close = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
        return button->accessibleName() == QStringLiteral("Hide the comparison");
    });
    REQUIRE(close != buttons.end());
    CHECK((*close)->geometry().right() >= open.panel().width() - 24);
    CHECK((*close)->geometry().top() <= 16);
}

TEST_CASE("charts and comparison share 1280×800 without scrolling", "[fit]") {
    Comparing open;
    open.pinAll();
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    const auto* page = open.window.workspace()->widget();
    CHECK(page->height() <= open.window.workspace()->viewport()->height());
    for (const ChartPanel* chart : open.charts().panels()) CHECK(chart->place().plot.height() >= 80);
    CHECK(open.panel().table()->viewport()->height() >= 2 * open.panel().table()->rowHeight(0));
    for (const QToolButton* button : open.panel().pins()->buttons()) {
        const QRect place(button->mapTo(&open.panel(), QPoint()), button->size());
        CHECK(open.panel().rect().contains(place));
        CHECK_FALSE(button->visibleRegion().isEmpty());
    }
    QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(open.panel().isHidden());
}
