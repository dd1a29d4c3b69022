#include "core/model/regimen.h"

#include "core/model/pump_hardware.h"
#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;
using namespace theca::test;

namespace {

Result<Inputs> inputsOf(const Therapy& therapy, double horizon = 72, const Library& library = referenceLibrary()) {
    const auto person = individual(library.drugs.at("reference"), library.physiology, Patient{});
    return inputs(therapy, *person, Hours(horizon), pumpHardware(library.physiology), "therapies/0");
}

std::vector<std::string> codes(const Errors& errors) {
    std::vector<std::string> list;
    for (const Error& error : errors) list.push_back(error.code + " " + error.path);
    return list;
}

}  // namespace

TEST_CASE("missed tablets are not swallowed, doubled ones count twice, both are events") {
    Therapy therapy = tablets(20, 8, 4);
    therapy.oral[0].missed = {2};
    therapy.oral[0].doubled = {4};
    const Inputs entering = *inputsOf(therapy);
    REQUIRE(entering.deposits.size() == 3);
    CHECK(entering.deposits[1].at == Hours(16));
    CHECK(entering.deposits[2].amount.number() == Approx(2 * 0.75 * 20000));
    REQUIRE(entering.events.size() == 4);
    CHECK(entering.events[1].kind == Event::Kind::TabletMissed);
    CHECK(entering.events[3].kind == Event::Kind::TabletDoubled);
    CHECK(entering.events[3].amount == 40000);
}

TEST_CASE("lag moves the absorption, not the tablet") {
    Library library = referenceLibrary();
    library.drugs.at("reference").parameters[ParameterId::tlag] = number(0.5);
    const Inputs entering = *inputsOf(tablets(20, 8, 3), 16.25, library);
    CHECK(entering.events.back().at == Hours(16));
    REQUIRE(entering.deposits.size() == 2);
    CHECK(entering.deposits[1].at == Hours(8.5));
}

TEST_CASE("a drug without an oral route refuses tablets by name") {
    Library library = referenceLibrary();
    for (const auto id : {ParameterId::F, ParameterId::ka}) library.drugs.at("reference").parameters.erase(id);
    const auto refused = inputsOf(tablets(20), 72, library);
    REQUIRE_FALSE(refused);
    CHECK(codes(refused.errors()) == std::vector<std::string>{"no_oral_route therapies/0/oral"});
}

TEST_CASE("a primed pump delivers at once whatever its catheter's length") {
    Therapy longer = pump(200, "T10");
    longer.pump->catheterLength = Centimetres(150);
    const Run run = *simulate(scenario({pump(200, "T10"), longer}, 24), referenceLibrary());
    CHECK(run.therapies[0].value(Signal::csf(level("L1")), Hours(3)) ==
          run.therapies[1].value(Signal::csf(level("L1")), Hours(3)));
    CHECK(run.therapies[0].value(Signal::csf(level("T10")), Hours(0.1)) > 0);
}

TEST_CASE("every problem of a scenario is reported, those of its values first") {
    Scenario bad = scenario({tablets(10), pump(1, "T10")}, 24);
    bad.patient.parameters[ParameterId::pumpMaxFlow] = 1;
    bad.drug = "nothing";
    CHECK(codes(problems(bad, referenceLibrary())) ==
          std::vector<std::string>{"unknown_key patient/parameters/pump_max_flow_mL_per_day"});
    bad.patient.parameters.clear();
    CHECK(codes(problems(bad, referenceLibrary())) == std::vector<std::string>{"unknown_drug drug"});
    bad.drug = "reference";
    CHECK(codes(problems(bad, referenceLibrary())) ==
          std::vector<std::string>{"pump_flow therapies/1/pump/program/0/rate_ug_per_day"});
    CHECK_FALSE(simulate(bad, referenceLibrary()));
}
