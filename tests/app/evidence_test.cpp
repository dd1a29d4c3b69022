#include <QChart>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "app/base/display.h"
#include "app/base/language.h"
#include "app/base/settings.h"
#include "app/charts/backdrop_item.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/document/parameter_words.h"
#include "app/document/places.h"
#include "app/evidence/brain_panel.h"
#include "app/evidence/number_details.h"
#include "app/evidence/number_row.h"
#include "app/evidence/numbers_panel.h"
#include "app/explore/about.h"
#include "app/explore/side_column.h"
#include "app/explore/side_pages.h"
#include "app/explore/view_bar.h"
#include "app/explore/view_commands.h"
#include "app/tables/exposure_panel.h"
#include "app/therapies/patient_panel.h"
#include "core/solve/exposure.h"
#include "tests/app/drug_change.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

struct OpenNumbers : OpenWindow {
    explicit OpenNumbers(const Scenario& scenario = usual()) : OpenWindow({1280, 800}, scenario) {
        window.views().showPage(QStringLiteral("numbers"));
        QCoreApplication::processEvents();
    }
    NumberRow& row(ParameterId id) {
        for (NumberRow* row : window.findChild<NumbersPanel*>()->rows()) {
            if (row->id() == id) return *row;
        }
        FAIL("no such number: " << info(id).key);
        throw std::logic_error("unreachable");
    }
    double meanAtL1() {
        const Signal csf = Signal::csf(*levelNamed("L1"));
        return *exposure(document().run().therapies[2], document().simulated().therapies[2], csf).cavg.value;
    }
};

QString nameOf(const NumberRow& row) { return plainName(row.id(), testLibrary()->drugs.at("baclofen")); }
QToolButton* halfButton(const NumberRow& row) { return part<QToolButton>(row, "Half of it: " + nameOf(row)); }
QToolButton* twiceButton(const NumberRow& row) { return part<QToolButton>(row, "Twice: " + nameOf(row)); }
QToolButton* resetButton(const NumberRow& row) {
    return part<QToolButton>(row, "Back to the file's number: " + nameOf(row));
}
QString wordsOf(const NumberRow& row, const char* what) { return row.findChild<QLabel*>(QLatin1String(what))->text(); }

}  // namespace

TEST_CASE("a source's remark and how it was read are told in the window's language", "[evidence]") {
    struct Spanish {
        Spanish() { useLanguage(QStringLiteral("es")); }
        ~Spanish() { useLanguage(QStringLiteral("en")); }
    } spanish;
    const QString said = provenanceText(Provenance{Grade::Seen, {"S8"}, {}}, *testLibrary());
    CHECK(said.contains(QStringLiteral("Penn &amp; Kroin 1987, J Neurosurg 66:181 (autores recordados)")));
    CHECK(said.contains(QStringLiteral("resumen o extracto")));
    CHECK(aboutText(*testLibrary()).contains(QStringLiteral("(autores recordados)")));
}

TEST_CASE("what tablets do from the blood is hatched, and one switch turns it off", "[evidence]") {
    OpenNumbers open;
    auto* acts = open.window.findChild<QCheckBox*>(QStringLiteral("assumedPath"));
    REQUIRE(acts);
    CHECK(acts->isChecked());
    const auto hatched = [&open] {
        std::size_t areas = 0;
        for (ChartPanel* panel : open.window.workspace()->charts()->panels())
            for (QGraphicsItem* item : panel->chart()->childItems())
                if (const auto* backdrop = dynamic_cast<const BackdropItem*>(item)) areas += backdrop->assumed().size();
        return areas;
    };
    const auto tone = [&open] {
        return open.document().run().therapies[0].value(Signal::readOut(*firstScore(open.document().drug())),
                                                        Hours(60));
    };
    const double before = tone();
    CHECK(hatched() == 1);  // of the tablets: injection and pump leave too little in the blood to be seen
    acts->click();
    CHECK(hatched() == 0);
    CHECK(tone() > before + 0.1);
    CHECK(open.document().scenario().patient.parameters.size() == 1);
    acts->click();
    CHECK(hatched() == 1);
    CHECK(tone() == before);
    CHECK(open.document().scenario() == usual());
}

TEST_CASE("the withdrawal index is an effect that can be shown, hatched from end to end, with what is not in it",
          "[evidence]") {
    Scenario stopped = usual();
    stopped.therapies[2].pump->program.push_back({Hours(36), MicrogramsPerDay(0)});
    OpenNumbers open(stopped);
    open.window.views().showEffect(QStringLiteral("withdrawal_index"));
    QCoreApplication::processEvents();
    const ChartPanel& chart = *open.window.workspace()->charts()->panels().back();
    std::vector<AssumedArea> areas;
    for (QGraphicsItem* item : chart.chart()->childItems())
        if (const auto* backdrop = dynamic_cast<const BackdropItem*>(item)) areas = backdrop->assumed();
    REQUIRE_FALSE(areas.empty());
    for (const AssumedArea& area : areas) CHECK(area.words.contains(QStringLiteral("death")));
    CHECK(chart.values().spec().unit == QStringLiteral("part missing"));
}

TEST_CASE("every number of the drug, the body and the pump has one row", "[evidence]") {
    for (const char* name : {"default", "morphine-tablets-and-pump", "ziconotide-pump"}) {
        OpenNumbers open(example(QLatin1String(name)));
        std::set<ParameterId> shown;
        for (const NumberRow* row : open.window.findChild<NumbersPanel*>()->rows())
            CHECK(shown.insert(row->id()).second);
        std::set<ParameterId> expected;
        for (const auto& [id, parameter] : open.document().drug().parameters) expected.insert(id);
        for (const auto& [id, parameter] : testLibrary()->physiology.parameters) expected.insert(id);
        INFO(name);
        CHECK(shown == expected);
    }
}

TEST_CASE("every parameter has a name, a field name and one group", "[evidence]") {
    const Drug& drug = testLibrary()->drugs.at("baclofen");
    std::set<QString> names;
    std::multiset<ParameterId> grouped;
    for (int group = 0; group < numberGroupCount; ++group) {
        for (const ParameterId id : numbersOf(static_cast<NumberGroup>(group), drug)) grouped.insert(id);
    }
    const auto fixed = allParameters();
    std::vector<ParameterInfo> all(fixed.begin(), fixed.end());
    for (const auto& [id, parameter] : drug.parameters) {
        if (siteNumberOf(id)) all.push_back(info(id));
    }
    for (const ParameterInfo& about : all) {
        INFO(about.key);
        CHECK(names.insert(plainName(about.id, drug)).second);
        CHECK_FALSE(fieldName(about.id, drug).isEmpty());
        CHECK(grouped.count(about.id) == 1);
    }
    CHECK(plainName(*ke0Named("tone"), drug) == QStringLiteral("How fast tone follows"));
    CHECK(fieldName(*ke0Named("h_reflex"), drug) == QStringLiteral("ke0 H"));
}

TEST_CASE("twice a number runs the model at once and undo restores it", "[evidence]") {
    OpenNumbers open;
    const double before = open.meanAtL1();
    QTest::mouseClick(twiceButton(open.row(ParameterId::k)), Qt::LeftButton);
    CHECK(open.document().scenario().patient.parameters.at(ParameterId::k) == 0.56);
    CHECK(open.meanAtL1() < 0.9 * before);
    CHECK(wordsOf(open.row(ParameterId::k), "difference").contains(QStringLiteral("0.28")));
    CHECK(resetButton(open.row(ParameterId::k))->isEnabled());
    open.document().undo();
    CHECK(open.document().scenario() == usual());
    CHECK(open.meanAtL1() == before);
    CHECK(wordsOf(open.row(ParameterId::k), "difference").isEmpty());
}

TEST_CASE("half of the patient's own numbers and back", "[evidence]") {
    OpenNumbers open;
    QTest::mouseClick(halfButton(open.row(ParameterId::spinalVolume)), Qt::LeftButton);
    CHECK(open.document().scenario().patient.spinalCsfVolume.number() == 48.5);
    QTest::mouseClick(resetButton(open.row(ParameterId::spinalVolume)), Qt::LeftButton);
    CHECK(open.document().scenario() == usual());
}

TEST_CASE("a number no scenario can say opens and changes nothing", "[evidence]") {
    OpenNumbers open;
    NumberRow& row = open.row(ParameterId::renalFraction);
    CHECK_FALSE(twiceButton(row)->isEnabled());  // more than all of the drug
    QTest::mouseClick(halfButton(row), Qt::LeftButton);
    CHECK(open.document().scenario() == usual());
    CHECK(row.isOpen());
    CHECK(wordsOf(row, "details").contains(QStringLiteral("Vlavonou")));
    CHECK_FALSE(resetButton(row)->isVisible());
}

TEST_CASE("a factor beyond the limits is off and says why", "[evidence]") {
    OpenNumbers open;
    CHECK_FALSE(twiceButton(open.row(ParameterId::F))->isEnabled());
    CHECK(twiceButton(open.row(ParameterId::F))->toolTip().contains(QStringLiteral("1.5")));
    CHECK(halfButton(open.row(ParameterId::F))->isEnabled());
    CHECK_FALSE(halfButton(open.row(ParameterId::tlag))->isEnabled());
}

TEST_CASE("the shown sensitivity is that of a direct simulation", "[evidence]") {
    OpenNumbers open;
    const auto effects = factorEffects(open.document().shown(), ParameterId::CL);
    REQUIRE(effects.size() == 3);
    Scenario twice = usual();
    twice.patient.parameters[ParameterId::CL] = 16.2;
    const auto plasma = [](const Scenario& scenario) {
        const Run run = *simulate(scenario, *testLibrary());
        return *exposure(run.therapies[0], scenario.therapies[0], Signal::plasma()).cmax.value;
    };
    const double expected = plasma(twice) / plasma(usual()) - 1;
    CHECK(*effects[0].twice->plasmaHighest == Approx(expected));
    CHECK(effects[2].half->toneLowest);
    open.row(ParameterId::CL).setOpen(true);
    const QString shown = QStringLiteral("−%1 %").arg(-expected * 100, 0, 'f', 1);
    CHECK(wordsOf(open.row(ParameterId::CL), "details").contains(shown));
}

TEST_CASE("an opened number tells what, in whom, by whom and why", "[evidence]") {
    OpenNumbers open;
    NumberRow& row = open.row(ParameterId::CL);
    row.heading()->setFocus();
    QTest::keyClick(row.heading(), Qt::Key_Return);
    CHECK(row.isOpen());
    for (const char* words : {"10.8 L/h", "8 to 12.6", "25 %", "Healthy men", "Kochak", "10.1038/clpt.1985.167",
                              "As read", "180 mL/min", "8.1 L/h"}) {
        INFO(words);
        CHECK(wordsOf(row, "details").contains(QString::fromUtf8(words)));
    }
    QTest::keyClick(row.heading(), Qt::Key_Space);
    CHECK_FALSE(row.isOpen());
    QTest::keyClick(row.heading(), Qt::Key_Down);
    CHECK(open.row(ParameterId::Vc).heading()->hasFocus());
}

TEST_CASE("one number is open at a time", "[evidence]") {
    OpenNumbers open;
    open.row(ParameterId::CL).heading()->click();
    open.row(ParameterId::Vc).heading()->click();
    CHECK_FALSE(open.row(ParameterId::CL).isOpen());
    CHECK(open.row(ParameterId::Vc).isOpen());
}

TEST_CASE("what the kidneys leave of clearance is shown beside it", "[evidence]") {
    OpenNumbers open;
    open.document().edit([](Scenario& s) { s.patient.creatinineClearance_mL_per_min = 50; });
    CHECK(wordsOf(open.row(ParameterId::CL), "difference").contains(QStringLiteral("4.658")));
}

namespace {

bool isInView(OpenWindow& open, ParameterId id) {
    QCoreApplication::processEvents();
    const auto& rows = open.window.findChild<NumbersPanel*>()->rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [id](const NumberRow* one) { return one->id() == id; });
    if (row == rows.end() || !(*row)->isOpen() || QApplication::focusWidget() != (*row)->heading()) return false;
    return (*row)->heading()->visibleRegion().boundingRect() == (*row)->heading()->rect();
}

QAction* cardAction(TherapyCard& card, const char* words) {
    for (QAction* action : menuButton(card)->menu()->actions())
        if (action->text().contains(QLatin1String(words))) return action;
    return nullptr;
}

}  // namespace

TEST_CASE("a number on a card leads to where it comes from, also where the right column lies under the charts",
          "[evidence]") {
    const auto size = GENERATE(QSize(1280, 800), QSize(900, 650));
    OpenWindow open(size);
    for (const auto& [label, id] : {std::pair("Tubing in the pump", ParameterId::pumpDeadVolume),
                                    std::pair("Catheter", ParameterId::catheterVolume)}) {
        NumberControl& control = open.control(2, QLatin1String(label));
        REQUIRE(sourceButton(control));
        QTest::mouseClick(sourceButton(control), Qt::LeftButton);
        CHECK(isInView(open, id));
    }
    CHECK_FALSE(sourceButton(open.control(2, QStringLiteral("Rate"))));
}

TEST_CASE("the patient's numbers lead to where they come from, by keys", "[evidence]") {
    OpenWindow open;
    const std::map<QString, ParameterId> expected{
        {QStringLiteral("Creatinine clearance"), ParameterId::renalFraction},
        {QStringLiteral("Spinal fluid"), ParameterId::spinalVolume},
        {QStringLiteral("Length of the canal"), ParameterId::canalLength},
        {QStringLiteral("Ashworth before treatment"), ParameterId::scoreBaseline}};
    PatientPanel* patient = open.window.therapies()->patient();
    patient->heading()->click();
    std::size_t led = 0;
    for (NumberControl* control : patient->findChildren<NumberControl*>()) {
        const auto found = expected.find(control->spec().label);
        INFO(control->spec().label.toStdString());
        CHECK((found != expected.end()) == (sourceButton(*control) != nullptr));
        if (!sourceButton(*control) || found == expected.end()) continue;
        control->slider()->setFocus();
        QTest::keyClick(control->slider(), Qt::Key_Tab);
        if (QApplication::focusWidget() == control->box()) QTest::keyClick(control->box(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget() == sourceButton(*control));
        QTest::keyClick(sourceButton(*control), Qt::Key_Space);
        CHECK(isInView(open, found->second));
        ++led;
    }
    CHECK(led == expected.size());
}

TEST_CASE("the menu of a card leads to the numbers of each of its ways", "[evidence]") {
    OpenWindow open;
    const std::array expected{ParameterId::F, ParameterId::bolusMixingVolume, ParameterId::mixingNeck};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QAction* sources = cardAction(open.card(i), "come from");
        REQUIRE(sources);
        sources->trigger();
        CHECK(isInView(open, expected[i]));
    }
}

TEST_CASE("numbers that are not shown are not built", "[evidence]") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.patient.tolerance = true; });
    CHECK(open.window.findChild<NumbersPanel*>()->rows().empty());
    CHECK_FALSE(open.window.findChild<BrainPanel*>());
}

TEST_CASE("the right column's page is remembered and comes back from hiding", "[evidence]") {
    OpenWindow open;
    open.window.views().showExposure(false);
    open.window.views().showPage(QStringLiteral("numbers"));
    CHECK(settings()->value(QStringLiteral("view/side")).toString() == QLatin1String("numbers"));
    CHECK(open.window.findChild<NumbersPanel*>()->isVisible());
    MainWindow again(testLibrary(), usual());
    again.restorePlace();
    CHECK(again.workspace()->pages()->current() == QLatin1String("numbers"));
}

TEST_CASE("another drug is one step, and undo brings all back", "[drugs]") {
    OpenWindow open;
    giveDrug(open, "morphine");
    CHECK(open.document().errors().empty());
    CHECK(open.document().drug().name == "morphine");
    CHECK(open.control(0, QStringLiteral("Dose")).value() == 30);
    open.document().undo();
    CHECK(open.document().scenario() == usual());
    CHECK(open.window.findChild<ViewBar*>()->drugs()->currentText() == QStringLiteral("Baclofen"));
}

TEST_CASE("ziconotide's tablet card stays and says why it is empty", "[drugs]") {
    OpenWindow open;
    giveDrug(open, "ziconotide");
    CHECK(open.document().errors().empty());
    REQUIRE(open.window.therapies()->cards().size() == 3);
    QStringList words;
    for (const QLabel* label : open.card(0).findChildren<QLabel*>()) words << label->text();
    CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("Ziconotide is not given by mouth")));
    QStringList note;
    for (const QLabel* label : open.window.workspace()->findChildren<QLabel*>()) note << label->text();
    CHECK(note.join(QLatin1Char(' ')).contains(QStringLiteral("No effect is shown for ziconotide")));
}

TEST_CASE("a new therapy starts with the drug's own amounts", "[drugs]") {
    OpenWindow open;
    giveDrug(open, "ziconotide");
    const QList<QAction*> offers = open.window.therapies()->addButton()->menu()->actions();
    CHECK_FALSE(offers[0]->isEnabled());
    offers[2]->trigger();
    CHECK(open.document().errors().empty());
    CHECK(open.document().scenario().therapies.back().pump->program.front().rate.number() == 2.4);
}

TEST_CASE("published cases are simulated by the same model and stand beside this run", "[evidence]") {
    OpenWindow open;
    open.window.workspace()->pages()->setCurrent(QStringLiteral("exposure"));
    BrainPanel* brain = open.window.findChild<BrainPanel*>();
    CHECK(brain->isVisible());
    brain->setOpen(true);
    for (const BrainCase& one : testLibrary()->cases) {
        INFO(one.id);
        const double level = brainLevel(one, usual(), *testLibrary())->highest;
        CHECK(brain->text().contains(figure(level * 1000) + QStringLiteral(" ng/mL")));
        CHECK(brain->text().contains(QString::fromStdString(one.what.english())));
    }
    const Trajectory& pump = open.document().run().therapies[2];
    const double highest = extremes(pump, Signal::cranial(), Hours(0), pump.horizon()).highest.value;
    CHECK(brain->text().contains(figure(highest * 1000)));
    CHECK(brain->text().contains(QStringLiteral("No level that harms or sedates a person is known")));
    const QString before = brain->text();
    open.document().edit([](Scenario& s) { s.patient.spinalCsfVolume = Millilitres(60); });
    CHECK(brain->text() != before);
    giveDrug(open, "morphine");
    CHECK_FALSE(brain->isVisible());
}
