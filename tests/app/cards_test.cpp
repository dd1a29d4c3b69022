#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include "app/charts/chart_stack.h"
#include "app/document/routes.h"
#include "app/explore/banner.h"
#include "app/explore/middle_column.h"
#include "app/explore/notice_bar.h"
#include "app/explore/side_pages.h"
#include "app/explore/view_bar.h"
#include "app/tables/data_table.h"
#include "app/tables/exposure_panel.h"
#include "app/therapies/patient_panel.h"
#include "app/therapies/section.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

void choose(QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions()) {
        if (action->text() == text) return action->trigger();
    }
    FAIL("no such entry: " << text.toStdString());
}

QString cell(OpenWindow& open, const QString& measure, int therapy) {
    open.window.workspace()->pages()->setCurrent(QStringLiteral("exposure"));
    const ExposureModel& model = open.window.findChild<ExposurePanel*>()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.data(model.index(row, 0), Qt::DisplayRole) == measure) {
            return model.data(model.index(row, 1 + therapy), Qt::DisplayRole).toString();
        }
    }
    return {};
}

}  // namespace

TEST_CASE("dragging the pump's rate moves the run and is one step of undo") {
    OpenWindow open;
    const auto plasma = [&open] { return open.document().run().therapies[2].value(Signal::plasma(), Hours(48)); };
    const double before = plasma();
    drag(*open.control(2, QStringLiteral("Rate")).slider(), {600, 700, 800, 950});
    const double rate = open.document().scenario().therapies[2].pump->program[0].rate.number();
    CHECK(rate > 1000);
    CHECK(plasma() == Approx(before * rate / 200).epsilon(1e-9));
    open.document().undo();
    CHECK(open.document().scenario() == usual());
    CHECK_FALSE(open.document().canUndo());
    CHECK(open.control(2, QStringLiteral("Rate")).value() == 200);
}

TEST_CASE("dragging the same slider twice is two steps") {
    OpenWindow open;
    QSlider& slider = *open.control(0, QStringLiteral("Dose")).slider();
    drag(slider, {600, 700});
    const Scenario between = open.document().scenario();
    drag(slider, {800, 900});
    open.document().undo();
    CHECK(open.document().scenario() == between);
}

TEST_CASE("the charts and the exposure table follow what is typed") {
    OpenWindow open;
    CHECK(cell(open, QStringLiteral("Highest"), 2) != QString());
    const QString before = cell(open, QStringLiteral("Highest"), 2);
    type(open.control(2, QStringLiteral("Rate")).box(), QStringLiteral("100"));
    CHECK(cell(open, QStringLiteral("Highest"), 2).toDouble() == Approx(before.toDouble() / 2).epsilon(0.01));
    const ChartContent& content = open.window.workspace()->charts()->content();
    CHECK(content.run.therapies[2].value(Signal::plasma(), Hours(10)) ==
          open.document().run().therapies[2].value(Signal::plasma(), Hours(10)));
}

TEST_CASE("a rate the pump cannot make is said at its card and nothing is lost") {
    OpenWindow open;
    type(open.control(2, QStringLiteral("Rate")).box(), QStringLiteral("20000"));
    QStringList sentences{open.control(2, QStringLiteral("Rate")).error()};
    for (const QLabel* label : open.card(2).findChildren<QLabel*>()) {
        if (label->isVisible()) sentences << label->text();
    }
    CHECK(sentences.join(QLatin1Char(' ')).contains(QStringLiteral("24")));
    CHECK(open.document().simulated() == usual());
    type(open.control(2, QStringLiteral("Rate")).box(), QStringLiteral("200"));
    CHECK(open.document().errors().empty());
    CHECK(open.control(2, QStringLiteral("Rate")).error().isEmpty());
}

TEST_CASE("a therapy is hidden and shown by its box") {
    OpenWindow open;
    part<QCheckBox>(open.card(1), "Show " + nameBox(open.card(1))->text())->click();
    CHECK_FALSE(open.document().scenario().therapies[1].shown);
    CHECK_FALSE(open.window.workspace()->charts()->content().looks[1].shown);
    open.window.workspace()->pages()->setCurrent(QStringLiteral("exposure"));
    CHECK(open.window.findChild<ExposurePanel*>()->model().columnCount() == 3);
    open.document().undo();
    CHECK(part<QCheckBox>(open.card(1), "Show " + nameBox(open.card(1))->text())->isChecked());
}

TEST_CASE("therapies are added, copied, moved, renamed and removed, each undoable") {
    OpenWindow open;
    choose(open.window.therapies()->addButton()->menu(), QStringLiteral("Pump"));
    REQUIRE(open.window.therapies()->cards().size() == 4);
    CHECK(open.document().run().therapies.size() == 4);
    choose(menuButton(open.card(0))->menu(), QStringLiteral("Duplicate"));
    REQUIRE(open.window.therapies()->cards().size() == 5);
    CHECK(nameBox(open.card(1))->text() == QStringLiteral("Tablets (copy)"));
    type(nameBox(open.card(1)), QStringLiteral("More tablets"));
    CHECK(open.document().scenario().therapies[1].name.english() == "More tablets");
    choose(menuButton(open.card(1))->menu(), QStringLiteral("Move up"));
    CHECK(nameBox(open.card(0))->text() == QStringLiteral("More tablets"));
    choose(menuButton(open.card(0))->menu(), QStringLiteral("Remove"));
    REQUIRE(open.window.therapies()->cards().size() == 4);
    for (int i = 0; i < 5; ++i) open.document().undo();
    CHECK(open.document().scenario() == usual());
    CHECK(open.window.therapies()->cards().size() == 3);
}

TEST_CASE("what the menu of a card cannot do is greyed") {
    OpenWindow open;
    const auto enabled = [&open](std::size_t card, const char* text) {
        for (QAction* action : menuButton(open.card(card))->menu()->actions())
            if (action->text() == QLatin1String(text)) return action->isEnabled();
        FAIL("no such entry: " << text);
        return false;
    };
    CHECK_FALSE(enabled(0, "Move up"));
    CHECK(enabled(0, "Move down"));
    CHECK(enabled(2, "Move up"));
    CHECK_FALSE(enabled(2, "Move down"));
    CHECK(enabled(0, "Remove"));
    for (int i = 0; i < 2; ++i) choose(menuButton(open.card(0))->menu(), QStringLiteral("Remove"));
    CHECK_FALSE(enabled(0, "Remove"));
}

TEST_CASE("after a typed number Ctrl+Z in its box takes back the step") {
    OpenWindow open;
    NumberControl& rate = open.control(2, QStringLiteral("Rate"));
    const auto now = [&open] { return open.document().scenario().therapies[2].pump->program[0].rate.number(); };
    type(rate.box(), QStringLiteral("400"));
    REQUIRE(now() == 400);
    QTest::keyClick(rate.box(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(now() == 200);
    CHECK(rate.box()->text() == QStringLiteral("200"));
    QTest::keyClick(rate.box(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(rate.box()->text() == QStringLiteral("200"));
    QTest::keyClick(rate.box(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(now() == 400);
    rate.box()->selectAll();
    QTest::keyClicks(rate.box(), QStringLiteral("7"));
    QTest::keyClick(rate.box(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(rate.box()->text() == QStringLiteral("400"));
    CHECK(now() == 400);
}

TEST_CASE("Esc takes back what was typed into a name or the title, and then Ctrl+Z is the window's") {
    OpenWindow open;
    type(open.control(0, QStringLiteral("Dose")).box(), QStringLiteral("30"));
    for (QLineEdit* box : {titleBox(open.window), nameBox(open.card(0))}) {
        const QString before = box->text();
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("X"));
        REQUIRE(box->text() != before);
        QTest::keyClick(box, Qt::Key_Escape);
        CHECK(box->text() == before);
    }
    QTest::keyClick(nameBox(open.card(0)), Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.document().scenario() == usual());
}

TEST_CASE("a new rate, an extra dose and more tablets join a therapy and can be taken away") {
    OpenWindow open;
    choose(menuButton(open.card(2))->menu(), QStringLiteral("Add a change of the pump's rate"));
    choose(menuButton(open.card(2))->menu(), QStringLiteral("Add an extra dose by the pump"));
    choose(menuButton(open.card(2))->menu(), QStringLiteral("Add tablets"));
    const Therapy& therapy = open.document().scenario().therapies[2];
    CHECK(therapy.pump->program.size() == 2);
    CHECK(therapy.pump->boluses.size() == 1);
    CHECK(therapy.oral.size() == 1);
    CHECK(open.document().errors().empty());
    CHECK(open.card(2).findChildren<Section*>().size() == 5);
    for (QToolButton* button : open.card(2).findChildren<QToolButton*>()) {
        if (button->accessibleName().contains(QStringLiteral("Extra dose"))) {
            button->click();
            break;
        }
    }
    CHECK(open.document().scenario().therapies[2].pump->boluses.empty());
}

TEST_CASE("one dose more than one needs an interval, and gets one") {
    Scenario single = usual();
    single.therapies[0].oral[0].doses = 1;
    single.therapies[0].oral[0].interval = Hours(0);
    OpenWindow open({1280, 800}, single);
    CHECK_FALSE(open.control(0, QStringLiteral("Every")).isVisible());
    type(open.control(0, QStringLiteral("How many")).box(), QStringLiteral("3"));
    CHECK(open.document().scenario().therapies[0].oral[0].interval.number() > 0);
    CHECK(open.control(0, QStringLiteral("Every")).isVisible());
    CHECK(open.document().errors().empty());
}

TEST_CASE("the patient's numbers change the run") {
    OpenWindow open;
    open.window.therapies()->patient()->heading()->click();
    NumberControl* kidneys = nullptr;
    for (NumberControl* control : open.window.therapies()->patient()->findChildren<NumberControl*>()) {
        if (control->spec().label == QStringLiteral("Creatinine clearance")) kidneys = control;
    }
    REQUIRE(kidneys);
    CHECK(kidneys->isVisible());
    const double before = open.document().run().therapies[0].value(Signal::plasma(), Hours(48));
    type(kidneys->box(), QStringLiteral("30"));
    CHECK(open.document().run().therapies[0].value(Signal::plasma(), Hours(48)) > before);
}

TEST_CASE("one pool says that levels play no part, and the level controls rest") {
    OpenWindow open;
    part<QComboBox>(open.window, "Model")->setCurrentIndex(1);
    CHECK(open.document().scenario().csfModel == CsfModel::OnePool);
    CHECK_FALSE(open.window.findChild<ViewBar*>()->levels()->isEnabled());
    QString words;
    for (const QLabel* label : open.window.workspace()->findChildren<QLabel*>()) {
        if (label->isVisible()) words += label->text();
    }
    CHECK(words.contains(QStringLiteral("play no part")));
}

TEST_CASE("units change what is written, not the run") {
    OpenWindow open;
    const QString before = cell(open, QStringLiteral("Highest"), 2);
    open.window.findChild<ViewBar*>()->units()->setCurrentIndex(1);
    CHECK(cell(open, QStringLiteral("Highest"), 2).toDouble() == Approx(before.toDouble() / 1000).epsilon(0.01));
    CHECK(open.window.workspace()->charts()->content().charts[0].unit == QStringLiteral("µg/mL"));
    CHECK(open.window.noticeBar()->ratioText().contains(QStringLiteral("Pump")));
}

TEST_CASE("small levels keep their figures in a large unit") {
    OpenWindow open({1280, 800}, example(QStringLiteral("ziconotide-pump")));
    const QString mean = cell(open, QStringLiteral("Mean"), 1);
    open.document().edit([](Scenario& s) { s.view.units = ConcentrationUnit::UgPerMl; });
    const QString small = cell(open, QStringLiteral("Mean"), 1);
    CHECK(small.toDouble() == Approx(mean.toDouble() / 1000).epsilon(0.01));
    open.window.workspace()->middle()->showNumbers(true);
    const QAbstractItemModel& table = *open.window.findChild<DataTable*>()->table()->model();
    const QModelIndex plasma = table.index(table.rowCount() - 1, table.columnCount() - 1);
    CHECK(table.data(plasma, Qt::DisplayRole).toString().startsWith(QStringLiteral("0.00000")));
}

TEST_CASE("a number that is not defined is a dash with its reason") {
    Scenario none = usual();
    none.therapies[0].oral.clear();
    OpenWindow open({1280, 800}, none);
    open.window.workspace()->pages()->setCurrent(QStringLiteral("exposure"));
    const ExposureModel& model = open.window.findChild<ExposurePanel*>()->model();
    bool found = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 1);
        if (model.data(index, Qt::DisplayRole) != QStringLiteral("–")) continue;
        found = true;
        CHECK(model.data(index, Qt::ToolTipRole).toString().size() > 10);
    }
    CHECK(found);
}

TEST_CASE("a therapy is described in words") {
    const Scenario scenario = usual();
    CHECK(therapyInWords(scenario.therapies[0]).contains(QStringLiteral("20 mg every 8 h")));
    CHECK(therapyInWords(scenario.therapies[1]).contains(QStringLiteral("50 µg at L3")));
    CHECK(therapyInWords(scenario.therapies[2]).contains(QStringLiteral("200 µg/day, tip at T10")));
}

TEST_CASE("a card folds to its heading") {
    OpenWindow open;
    open.card(0).setOpen(false);
    CHECK_FALSE(open.control(0, QStringLiteral("Dose")).isVisible());
    CHECK(nameBox(open.card(0))->isVisible());
    type(open.control(2, QStringLiteral("Rate")).box(), QStringLiteral("100"));
    CHECK_FALSE(open.card(0).isOpen());
}
