#include <QAccessible>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

#include "app/explore/banner.h"
#include "app/explore/file_commands.h"
#include "app/explore/points_commands.h"
#include "app/import/import_panel.h"
#include "tests/app/file_dialogs.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The import of a window, with access to its parts.
struct Import {
    explicit Import(MainWindow& window) : panel(*window.findChild<ImportPanel*>()) {}

    /// The control after a label.
    template <class Control>
    Control* named(const char* label) const {
        for (QLabel* one : panel.findChildren<QLabel*>())
            if (one->text().remove(QLatin1Char('&')) == QLatin1String(label))
                if (auto* control = qobject_cast<Control*>(one->buddy())) return control;
        FAIL("no such control: " << label);
        throw std::logic_error("unreachable");
    }
    QComboBox* list(const char* label) const { return named<QComboBox>(label); }
    QLineEdit* name() const { return named<QLineEdit>("Name"); }
    QTableView* table() const { return panel.findChild<QTableView*>(); }
    QComboBox* role(int column) const {
        return qobject_cast<QComboBox*>(table()->indexWidget(table()->model()->index(0, column)));
    }
    QPushButton* button(const char* begins) const {
        for (QPushButton* one : panel.findChildren<QPushButton*>())
            if (one->text().remove(QLatin1Char('&')).startsWith(QLatin1String(begins))) return one;
        FAIL("no such button: " << begins);
        throw std::logic_error("unreachable");
    }
    QPushButton* addButton() const { return button("Add"); }
    /// The one label that wraps.
    QString words() const {
        for (const QLabel* one : panel.findChildren<QLabel*>())
            if (one->wordWrap()) return one->text();
        return {};
    }
    bool says(const char* text) const { return words().contains(QString::fromUtf8(text)); }
    void choose(QComboBox* from, const char* text) const {
        const int place = from->findText(QString::fromUtf8(text));
        REQUIRE(place >= 0);
        from->setCurrentIndex(place);
    }
    void cancel() const { button("Cancel")->click(); }

    ImportPanel& panel;
};

/// A window that asks about a table.
struct Asked : OpenWindow, Import {
    explicit Asked(const QByteArray& bytes, const char* file = "bench.csv") : Import(OpenWindow::window) {
        put(path(file), bytes);
        REQUIRE(window.points().open(path(file)));
        REQUIRE(panel.isVisible());
    }
    const Observation& added() {
        addButton()->click();
        REQUIRE(document().scenario().observations.size() == 1);
        return document().scenario().observations[0];
    }
};

using Points = std::vector<ObservedPoint>;

}  // namespace

TEST_CASE("a table is asked about without blocking the window and its points are added as one step") {
    Asked open("time_min,ug/mL,sd\n60,0.1,0.02\n120,0.05\n");
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(open.document().scenario() == usual());
    CHECK(open.name()->text() == QStringLiteral("bench"));
    CHECK(open.list("Values in")->currentText() == QStringLiteral("µg/mL"));
    CHECK(open.list("Times in")->currentText() == QStringLiteral("minutes"));
    open.list("Show with")->setCurrentIndex(1);
    CHECK(open.list("Show with")->currentText() == QStringLiteral("Spinal fluid at L1"));
    type(open.name(), QStringLiteral("Sheep 7"));
    CHECK_FALSE(open.panel.isVisible());
    REQUIRE(open.document().scenario().observations.size() == 1);
    const Observation& added = open.document().scenario().observations[0];
    CHECK(added.label.english() == "Sheep 7");
    CHECK(added.what == "csf:L1");
    CHECK(added.unit == "ug/mL");
    CHECK(added.points == Points{{Hours(1), 0.1, 0.02}, {Hours(2), 0.05, {}}});
    open.document().undo();
    CHECK(open.document().scenario() == usual());
    open.document().redo();
    CHECK(open.document().scenario().observations.size() == 1);
}

TEST_CASE("the first rows are shown, each column with what it is taken for, and left-out rows say so") {
    Asked open("\"\",\"Subject\",\"Dose\",\"Time\",\"conc\"\n\"1\",1,4.02,0,NA\n\"2\",1,4.02,0.25,2.84\n");
    const QTableView* view = open.table();
    CHECK(view->model()->headerData(4, Qt::Horizontal).toString() == QStringLiteral("conc"));
    CHECK(view->model()->headerData(0, Qt::Horizontal).toString() == QStringLiteral("Column 1"));
    CHECK(view->model()->headerData(1, Qt::Vertical).toString() == QStringLiteral("2"));
    CHECK(view->model()->index(2, 4).data().toString() == QStringLiteral("2.84"));
    CHECK(view->model()->index(1, 4).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("left out")));
    QStringList roles;
    for (int i = 0; i < 5; ++i) roles << open.role(i)->currentText();
    CHECK(roles == QStringList{"not used", "subject", "not used", "time", "value"});
    CHECK(open.role(4)->accessibleName().contains(QStringLiteral("conc")));
    CHECK(open.says("Left out: line 2 (no value)."));
}

TEST_CASE("a unit the table does not name has to be chosen") {
    Asked open("time,conc\n0,1\n1,2\n");
    CHECK_FALSE(open.addButton()->isEnabled());
    CHECK(open.says("does not name the unit of the values"));
    CHECK(open.says("names no unit of time: it is read in hours"));
    CHECK(open.list("Values in")->hasFocus());
    QTest::keyClick(open.name(), Qt::Key_Return);
    CHECK(open.panel.isVisible());
    open.choose(open.list("Values in"), "mg/L");
    CHECK_FALSE(open.says("unit of the values"));
    open.choose(open.list("Times in"), "weeks");
    CHECK_FALSE(open.says("names no unit of time"));
    const Observation& added = open.added();
    CHECK(added.unit == "mg/L");
    CHECK(added.points == Points{{Hours(0), 1, {}}, {Hours(168), 2, {}}});
}

TEST_CASE("picograms and micromoles are converted, and that is said") {
    {
        Asked open("Time (h),Conc (pg/mL)\n0,0\n1,5000\n");
        CHECK(open.says("1 pg/mL is 0.001 ng/mL."));
        const Observation& added = open.added();
        CHECK(added.unit == "ng/mL");
        CHECK(added.points[1].value == 5);
    }
    Asked open("Time (h),Conc (µmol/L)\n0,0\n1,5\n");
    CHECK(open.says("1 µmol/L is 1,000 nmol/L."));
    const Observation& added = open.added();
    CHECK(added.unit == "nmol/L");
    CHECK(added.points[1].value == 5000);
}

TEST_CASE("a unit that is not known is named and has to be chosen") {
    Asked open("Time (h),Conc (IU/mL)\n0,0\n1,5\n");
    CHECK(open.says("The unit “IU/mL” is not known here"));
    CHECK_FALSE(open.addButton()->isEnabled());
}

TEST_CASE("thousands or decimals: the user says which") {
    Asked open("time (h),conc (ng/mL)\n0,\"1,000\"\n1,\"2,500\"\n");
    CHECK(open.says("“1,000” may be decimals or thousands"));
    CHECK_FALSE(open.addButton()->isEnabled());
    CHECK(open.list("Decimal sign")->hasFocus());
    open.choose(open.list("Decimal sign"), "point: 1,000 is a thousand");
    CHECK(open.says("“1,000” is read as thousands."));
    CHECK(open.added().points[0].value == 1000);
}

TEST_CASE("another column of values brings its unit, and a role belongs to one column") {
    Asked open("Time (h),A (ng/mL),B (µg/mL)\n1,5,6\n2,7,8\n");
    open.choose(open.role(2), "value");
    CHECK(open.role(1)->currentText() == QStringLiteral("not used"));
    CHECK(open.list("Values in")->currentText() == QStringLiteral("µg/mL"));
    open.choose(open.role(1), "error");
    open.choose(open.list("Values in"), "mg/L");
    CHECK(open.added().points == Points{{Hours(1), 6, 5.0}, {Hours(2), 8, 7.0}});
    CHECK(open.document().scenario().observations[0].unit == "mg/L");
}

TEST_CASE("without a column of times or values nothing can be added, and that is said") {
    Asked open("Time (h),A (ng/mL)\n1,5\n");
    open.choose(open.role(1), "not used");
    CHECK(open.says("Choose the column of the values."));
    CHECK_FALSE(open.addButton()->isEnabled());
    open.choose(open.role(0), "not used");
    CHECK(open.says("Choose the column of the times."));
}

TEST_CASE("the points of one subject can be taken alone") {
    Asked open("ID,TIME,DV\n1,1,5\n1,2,4\n2,1,6\n");
    open.choose(open.list("Values in"), "ng/mL");
    CHECK(open.says("Subjects: 2."));
    CHECK(open.addButton()->text() == QStringLiteral("Add 3 points"));
    open.choose(open.list("Subject"), "2");
    CHECK(open.says("Left out: lines 2, 3 (another subject)."));
    CHECK(open.added().points == Points{{Hours(1), 6, {}}});
}

TEST_CASE("predose times and points after the run are said") {
    Asked open("Time (h),ng/mL\n-0.5,0\n0,0\n72,1\n73,1\n80,1\n");
    CHECK(open.says("Left out: line 2 (before the start, time 0)."));
    CHECK(open.says("Points after the end of the run at 3 d: 2."));
    CHECK(open.added().points.size() == 4);
}

TEST_CASE("many left-out lines are counted") {
    QByteArray text("time,ng/mL\n");
    for (int i = 0; i < 20; ++i) text += "1,NA\n";
    Asked open(text + "2,5\n");
    CHECK(open.says("Left out: lines 2, 3, 4, 5, 6, 7 and 14 more (no value)."));
}

TEST_CASE("a score has no unit to choose") {
    Asked open("1,3\n2,2\n");
    CHECK(open.list("Values in")->isEnabled());
    CHECK_FALSE(open.addButton()->isEnabled());
    open.list("Show with")->setCurrentIndex(open.list("Show with")->findData(QStringLiteral("ashworth_legs")));
    CHECK_FALSE(open.list("Values in")->isEnabled());
    CHECK(open.added().what == "ashworth_legs");
}

TEST_CASE("Cancel and Escape forget the points, and the next table starts from its own guess") {
    Asked open("Time (h),ng/mL\n1,3\n");
    for (const bool byKey : {true, false}) {
        if (byKey)
            QTest::keyClick(open.name(), Qt::Key_Escape);
        else
            open.cancel();
        CHECK_FALSE(open.panel.isVisible());
        QTest::keyClick(open.name(), Qt::Key_Return);
        CHECK(open.document().scenario().observations.empty());
        put(open.path("b.csv"), "a,time (min),mg/L\nx,60,4\n");
        REQUIRE(open.window.points().open(open.path("b.csv")));
        CHECK(open.table()->model()->columnCount() == 3);
        CHECK(open.list("Values in")->currentText() == QStringLiteral("mg/L"));
    }
}

TEST_CASE("what is no table is refused in one sentence and nothing is added") {
    OpenWindow open;
    put(open.path("book.csv"), "PK\x03\x04 and more");
    CHECK_FALSE(open.window.points().open(open.path("book.csv")));
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("save it as CSV")));
    CHECK_FALSE(open.window.findChild<ImportPanel*>()->isVisible());
    CHECK(open.document().scenario() == usual());
    CHECK_FALSE(open.window.points().open(open.path("none.csv")));
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("none.csv")));
    CHECK_FALSE(open.window.points().open(open.folder.path()));
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("folder")));
}

TEST_CASE("the command line, Open and dropping do the same with any table, and leave the scenario where it is") {
    for (const char* name : {"a.CSV", "a.tsv", "a.txt", "a.dat"}) {
        CAPTURE(name);
        OpenWindow open;
        open.document().edit([](Scenario& s) { s.title = plainText("Changed"); });
        put(open.path(name), "1\t3\n2\t4\n");
        const auto asks = [&] {
            const bool visible = open.window.findChild<ImportPanel*>()->isVisible();
            Import(open.window).cancel();
            return visible;
        };
        CHECK(open.window.files().open(open.path(name)));
        CHECK(asks());
        open.window.files().openAsked(open.path(name));
        CHECK(asks());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(open.path(name))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&open.window, &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&open.window, &drop);
        CHECK(asks());
        CHECK(open.document().scenario().title.english() == "Changed");
    }
}

TEST_CASE("a scenario is one whatever its file is called") {
    OpenWindow open;
    put(open.path("a.txt"), "  {\"theca\": \"scenario\"}");
    CHECK_FALSE(open.window.files().open(open.path("a.txt")));
    CHECK_FALSE(open.window.findChild<ImportPanel*>()->isVisible());
    CHECK(open.window.findChild<Banner*>()->text().contains(QStringLiteral("version")));
}

TEST_CASE("texts of a file are shown as they are") {
    Asked open("Time (h),<b>&amp;</b> (ng/mL),ID\n1,5,<img src='file:x'>\n2,6,&b\n");
    for (const QLabel* one : open.panel.findChildren<QLabel*>())
        CHECK((one->buddy() || one->textFormat() == Qt::PlainText));
    CHECK(open.table()->model()->headerData(1, Qt::Horizontal).toString() == QStringLiteral("<b>&amp;</b> (ng/mL)"));
    CHECK(open.list("Subject")->findText(QStringLiteral("<img src='file:x'>")) > 0);
    for (const QWidget* part : open.panel.findChildren<QWidget*>())
        CHECK_FALSE(part->toolTip().contains(QLatin1Char('<')));
}

TEST_CASE("every control of the import has a name and can be reached by Tab") {
    Asked open("ID,Time (h),ng/mL\n1,1,5\n2,2,6\n");
    for (const QWidget* part : open.panel.findChildren<QWidget*>()) {
        if (part->focusPolicy() == Qt::NoFocus || !part->isVisible()) continue;
        if (!qobject_cast<const QComboBox*>(part) && !qobject_cast<const QLineEdit*>(part)) continue;
        const QString name = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(part))->text(QAccessible::Name);
        CAPTURE(part->metaObject()->className());
        CHECK_FALSE(name.isEmpty());
        CHECK((part->focusPolicy() & Qt::TabFocus) != 0);
    }
}
