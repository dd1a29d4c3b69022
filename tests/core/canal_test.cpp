#include <cmath>

#include "core/people/people.h"
#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/random_model.h"

// What mixes along the canal, what is mixed with at first, and what tissue holds [docs/model.md, M2, M3, M13].

using namespace theca;
using namespace theca::test;

namespace {

/// What flows from a level to the next one, mL/h, as the rate matrix has it.
double conductance(const Model& model, const char* from) {
    const int node = model.csf(level(from));
    return model.rateMatrix()(node + 1, node) * model.compartments()[static_cast<std::size_t>(node)].volume.number();
}

RandomCase usualCase(double sac, double neck) {
    RandomCase one{referenceLibrary(), scenario({injection(100, "L3")}, 24)};
    setMixing(one, sac, neck);
    return one;
}

Model modelOf(const RandomCase& one) { return *simulate(one.scenario, one.library)->model; }

}  // namespace

TEST_CASE("mixing grows with the square of the way from the sacral end", "[M2]") {
    const Model model = modelOf(usualCase(30, 720));
    // Heights 2.4, 2.4, … of 57.9 cm, scaled to 58; 6 mL of 96.6, scaled to 97.
    const double stretch = 58 / 57.9;
    const double swell = 97 / 96.6;
    const auto halfResistance = [&](double height, double volume, double middle) {
        const double D = 30 + 690 * std::pow(middle / 57.9, 2);
        return height * stretch / 2 / (volume * swell / (height * stretch)) / D;
    };
    CHECK(conductance(model, "S2") == Approx(1 / (halfResistance(2.4, 6, 1.2) + halfResistance(2.4, 6, 3.6))));
    CHECK(conductance(model, "T12") == Approx(1 / (halfResistance(2.5, 6, 20.55) + halfResistance(2.2, 2.7, 22.9))));
    CHECK(conductance(model, "C1") == Approx(1 / halfResistance(1.7, 2.7, 57.05)));
}

TEST_CASE("the same number at both ends is one number for the whole canal", "[M2]") {
    const Model ends = modelOf(usualCase(300, 300));
    RandomCase one{referenceLibrary(), scenario({injection(100, "L3")}, 24)};
    CHECK(ends.rateMatrix() == modelOf(one).rateMatrix());
    setMixing(one, 30, 720);
    one.scenario.patient.parameters[ParameterId::D] = 300;  // a file of the first version
    CHECK(ends.rateMatrix() == modelOf(one).rateMatrix());
}

TEST_CASE("a patient may give either end of the canal its own mixing", "[M2]") {
    RandomCase one{referenceLibrary(), scenario({injection(100, "L3")}, 24)};
    one.scenario.patient.parameters[ParameterId::mixingSac] = 30;
    CHECK(modelOf(one).individual().mixing.sac.number() == 30);
    CHECK(modelOf(one).individual().mixing.neck.number() == 300);  // the drug's one number
    one.scenario.patient.parameters[ParameterId::mixingNeck] = 720;
    CHECK(modelOf(one).rateMatrix() == modelOf(usualCase(30, 720)).rateMatrix());
}

TEST_CASE("with one number for the canal go the drug's numbers that were fitted with it", "[M2]") {
    RandomCase one = usualCase(30, 720);
    one.library.drugs.at("reference").presets[PopulationPreset::Uniform][ParameterId::k].value = 0.11;
    CHECK(modelOf(one).individual().k.number() == 0.3);
    one.scenario.patient.parameters[ParameterId::D] = 300;
    CHECK(modelOf(one).individual().k.number() == 0.11);
    one.scenario.patient.parameters[ParameterId::k] = 0.2;
    CHECK(modelOf(one).individual().k.number() == 0.2);
}

TEST_CASE("a narrowing lets less through at one place only", "[M2]") {
    RandomCase one = usualCase(30, 720);
    const Model wide = modelOf(one);
    one.scenario.patient.narrowing = Narrowing{level("T6"), 0.1};
    const Model narrow = modelOf(one);
    CHECK(conductance(narrow, "T6") == Approx(0.1 * conductance(wide, "T6")));
    for (const char* other : {"S2", "T7", "T5", "C1"}) CHECK(conductance(narrow, other) == conductance(wide, other));
    one.scenario.patient.narrowing->factor = 0;
    const Trajectory closed = simulate(one.scenario, one.library)->therapies[0];
    one.scenario.patient.narrowing.reset();
    const Trajectory open = simulate(one.scenario, one.library)->therapies[0];
    // Only what returns from plasma gets past.
    CHECK(closed.value(Signal::csf(level("T5")), Hours(4)) < 0.01 * open.value(Signal::csf(level("T5")), Hours(4)));
    CHECK(closed.value(Signal::csf(level("T6")), Hours(4)) > open.value(Signal::csf(level("T6")), Hours(4)));
}

TEST_CASE("an injection mixes with its own volume where it has one", "[M3]") {
    Therapy small = injection(100, "L3");
    small.injections[0].mixingVolume = Millilitres(6);
    const Run run = *simulate(scenario({injection(100, "L3"), small}, 24), referenceLibrary());
    const double swell = 97 / 96.6;
    CHECK(run.therapies[0].value(Signal::csf(level("L3")), Hours(0)) == Approx(100.0 / 22));
    CHECK(run.therapies[1].value(Signal::csf(level("L3")), Hours(0)) == Approx(100.0 / (6 * swell)));
    CHECK(run.therapies[1].value(Signal::csf(level("L4")), Hours(0)) < 1e-12);
}

TEST_CASE("tissue takes what it is given and gives it back slowly", "[M13]") {
    RandomCase one = usualCase(30, 720);
    setTissue(one.library.drugs.at("reference"), 0.164, 2.71e-4);
    one.scenario.horizon = Hours(8784);
    const Trajectory run = simulate(one.scenario, one.library)->therapies[0];
    const auto halfLife = [&](double from, double until) {
        const auto at = [&](double hours) { return std::log(run.value(Signal::csf(level("L3")), Hours(hours))); };
        return std::log(2.0) * (until - from) / (at(from) - at(until));
    };
    CHECK(halfLife(1, 4) < 3);
    CHECK(halfLife(4000, 8000) > 1000);
    const int tissue = run.model().cranial() + 1;
    CHECK(run.model().compartments()[static_cast<std::size_t>(tissue)].name == "tissue_S2");
    CHECK(run.model().compartments()[static_cast<std::size_t>(tissue + 26)].name == "effect_site_legs");
    one.scenario.csfModel = CsfModel::OnePool;
    CHECK(modelOf(one).compartments()[static_cast<std::size_t>(modelOf(one).cranial() + 1)].name == "tissue_pool");
    CHECK(modelOf(usualCase(30, 720)).compartments().size() == run.model().compartments().size() - 26);
}

TEST_CASE("people differ at both ends of the canal together", "[M12]") {
    RandomCase one = usualCase(30, 720);
    for (const ParameterId id : {ParameterId::mixingSac, ParameterId::mixingNeck})
        one.library.physiology.parameters.at(id).cv = 0.4;
    const Drug& drug = one.library.drugs.at("reference");
    Patient patient;
    const auto person = [&](std::uint64_t i) {
        return People(drug, one.library.physiology, patient, {100, 1, PopulationPreset::Typical}).person(i).parameters;
    };
    CHECK(person(3).at(ParameterId::mixingSac) != 30);
    CHECK(person(3).at(ParameterId::mixingNeck) / 720 == Approx(person(3).at(ParameterId::mixingSac) / 30));
    CHECK_FALSE(person(3).contains(ParameterId::D));
    const double share = person(3).at(ParameterId::mixingSac) / 30;
    patient.parameters[ParameterId::D] = 300;
    CHECK(person(3).at(ParameterId::D) / 300 == Approx(share));
    CHECK_FALSE(person(3).contains(ParameterId::mixingSac));
}
