// What a change cannot use is kept while the file is open.
#include <QCheckBox>

#include "app/base/display.h"
#include "tests/app/drug_change.h"
#include "tests/app/full_scenario.h"

using namespace theca;
using namespace theca::app;

namespace {

const Therapy& therapy(OpenWindow& open, std::size_t index) { return open.document().scenario().therapies[index]; }

OralCourse& courseOf(Scenario& scenario) { return scenario.therapies[0].oral[0]; }

Scenario richScenario() {
    Scenario scenario = usual();
    courseOf(scenario).missed = {4, 8};
    courseOf(scenario).doubled = {5, 9};
    courseOf(scenario).dose = Milligrams(12.5);
    scenario.therapies[2].pump->program[0].rate = MicrogramsPerDay(350);
    scenario.patient.parameters[ParameterId::CL] = 9;
    scenario.patient.parameters[ParameterId::cranialVolume] = 150;
    scenario.observations.push_back({.label = plainText("mine"), .what = "plasma", .points = {{Hours(1), 100, {}}}});
    scenario.view.axes["csf"] = {0, 900};
    return scenario;
}

}  // namespace

TEST_CASE("a drug that is given again comes with all it had") {
    OpenWindow open({1280, 800}, richScenario());
    REQUIRE(open.document().errors().empty());
    for (const auto& [name, drug] : testLibrary()->drugs) {
        if (name == open.document().scenario().drug) continue;
        INFO(name);
        giveDrug(open, name.c_str());
        CHECK(therapy(open, 0).oral.empty() == !drug.hasOralRoute());
        giveDrug(open, "baclofen");
        CHECK(open.document().scenario() == richScenario());
    }
    giveDrug(open, "ziconotide");
    giveDrug(open, "morphine");
    giveDrug(open, "baclofen");
    CHECK(open.document().scenario() == richScenario());
}

TEST_CASE("what was changed with the other drug stays changed, and what it could not hold comes back") {
    OpenWindow open({1280, 800}, richScenario());
    giveDrug(open, "ziconotide");
    open.document().edit([](Scenario& s) {
        s.therapies[2].pump->program[0].rate = MicrogramsPerDay(7);
        s.therapies[0].name = plainText("Mine");
        s.patient.parameters[ParameterId::cranialVolume] = 120;
    });
    open.document().edit(moveTherapy(0, 1));
    giveDrug(open, "baclofen");
    CHECK(inLanguage(therapy(open, 1).name) == QStringLiteral("Mine"));
    CHECK(therapy(open, 1).oral == richScenario().therapies[0].oral);
    CHECK(therapy(open, 0).injections == richScenario().therapies[1].injections);
    CHECK(therapy(open, 2).pump->program[0].rate != richScenario().therapies[2].pump->program[0].rate);
    CHECK(open.document().scenario().patient.parameters.at(ParameterId::cranialVolume) == 120);
    CHECK(open.document().scenario().patient.parameters.at(ParameterId::CL) == 9);
    CHECK(open.document().errors().empty());
}

TEST_CASE("another file knows nothing of the drug before") {
    OpenWindow open({1280, 800}, richScenario());
    giveDrug(open, "ziconotide");
    Scenario other = open.document().scenario();
    REQUIRE(open.document().replace(other, {}).empty());
    giveDrug(open, "baclofen");
    CHECK(therapy(open, 0).oral.empty());
}

TEST_CASE("fewer doses and then more again: the missed and the doubled ones are as before") {
    OpenWindow open({1280, 800}, richScenario());
    const auto count = [&open](const char* doses) {
        type(open.control(0, QStringLiteral("How many")).box(), QLatin1String(doses));
    };
    count("3");
    CHECK(therapy(open, 0).oral[0].missed.empty());
    type(open.control(0, QStringLiteral("Dose")).box(), QStringLiteral("15"));
    count("6");
    CHECK(therapy(open, 0).oral[0].missed == std::vector{4});
    CHECK(therapy(open, 0).oral[0].doubled == std::vector{5});
    count("9");
    CHECK(therapy(open, 0).oral[0].missed == std::vector{4, 8});
    CHECK(therapy(open, 0).oral[0].doubled == std::vector{5, 9});
    CHECK(therapy(open, 0).oral[0].dose == Milligrams(15));
    open.document().edit([](Scenario& s) { courseOf(s).missed = {8}; });
    count("2");
    count("20");
    CHECK(therapy(open, 0).oral[0].missed == std::vector{8});
}

TEST_CASE("in one drag down and up the missed doses come back too") {
    OpenWindow open({1280, 800}, richScenario());
    ValueSlider& slider = *open.control(0, QStringLiteral("How many")).slider();
    const int nine = slider.value();
    drag(slider, {20, nine});
    CHECK(therapy(open, 0).oral[0].doses == 9);
    CHECK(therapy(open, 0).oral[0].missed == std::vector{4, 8});
}

TEST_CASE("a tip that comes back into the canal lies where it had slipped to") {
    OpenWindow open({1280, 800}, fullScenario());
    const auto tip = [&open] { return std::get<Migration>(therapy(open, 2).pump->faults[4]).tip; };
    REQUIRE(tip() == levelNamed("L4"));
    QCheckBox* out = nullptr;
    for (QCheckBox* box : open.card(2).findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("Out of the canal")) out = box;
    REQUIRE(out);
    out->click();
    CHECK_FALSE(tip());
    out->click();
    CHECK(tip() == levelNamed("L4"));
}

TEST_CASE("to look from elsewhere is no change to be saved") {
    OpenWindow open;
    open.document().edit([](Scenario& s) {
        s.view.level = levelNamed("T4");
        s.view.units = ConcentrationUnit::UgPerMl;
        s.view.timeUnit = TimeUnit::InDays;
        s.view.log = true;
        s.therapies[1].shown = false;
    });
    CHECK_FALSE(open.document().isModified());
    CHECK_FALSE(open.window.isWindowModified());
    CHECK(open.window.files().mayDiscard());
    for (const Edit& change :
         {Edit([](Scenario& s) {
              s.view.bookmarks.push_back({Hours(3), {}});
          }),
          Edit([](Scenario& s) {
              s.view.axes["csf"] = {0, 5};
          }),
          Edit([](Scenario& s) { s.therapies.pop_back(); }), Edit([](Scenario& s) { s.title = plainText("Other"); })}) {
        open.document().edit(change);
        CHECK(open.document().isModified());
        open.document().undo();
        CHECK_FALSE(open.document().isModified());
    }
}
