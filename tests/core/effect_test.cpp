#include <cmath>

#include "core/solve/exposure.h"
#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/random_model.h"

// What effect sites make of what reaches them [docs/model.md, M8].

using namespace theca;
using namespace theca::test;

namespace {

const Signal ceLegs = Signal::readOut(0);
const Signal legs = Signal::readOut(2);
const Signal arms = Signal::readOut(3);
const Signal reflex = Signal::readOut(4);

Drug& drugIn(Library& library) { return library.drugs.at("reference"); }

double E(double u, double gamma) { return std::pow(u, gamma) / (1 + std::pow(u, gamma)); }

Trajectory runOf(const Library& library, const Therapy& therapy, double hours = 24) {
    return simulate(scenario({therapy}, hours), library)->therapies[0];
}

}  // namespace

TEST_CASE("each site has the EC50, gamma and Emax that its drug names for it", "[M8]") {
    Library library = referenceLibrary();
    Drug& drug = drugIn(library);
    const ParameterId EC50 = *siteNumber(SiteNumber::EC50, "arm");
    const ParameterId gamma = *siteNumber(SiteNumber::gamma, "arm");
    const ParameterId Emax = *siteNumber(SiteNumber::Emax, "arm");
    const Trajectory before = runOf(library, pump(400, "T10"));
    drug.parameters[EC50] = number(40);
    drug.parameters[gamma] = number(3);
    drug.parameters[Emax] = number(0.5);
    drug.sites[1].EC50 = EC50;
    drug.sites[1].gamma = gamma;
    drug.sites[1].Emax = Emax;
    const Trajectory run = runOf(library, pump(400, "T10"));
    const double ce = 1000 * run.value(Signal::readOut(1), Hours(24));
    CHECK(run.value(arms, Hours(24)) == Approx(3.5 - 2.5 * 0.5 * E(ce / 40, 3)));
    CHECK(run.value(legs, Hours(24)) == before.value(legs, Hours(24)));
    CHECK(run.value(reflex, Hours(24)) == before.value(reflex, Hours(24)));
    CHECK(run.ec50(Hours(0), 1) == Approx(0.04));
    CHECK(run.ec50(Hours(0)) == Approx(0.11));

    Scenario own = scenario({pump(400, "T10")}, 24);
    own.patient.parameters = {{EC50, 80}, {ParameterId::EC50, 55}};
    const Trajectory overridden = simulate(own, library)->therapies[0];
    CHECK(overridden.value(arms, Hours(24)) == Approx(3.5 - 2.5 * 0.5 * E(ce / 80, 3)));
    CHECK(overridden.ec50(Hours(0)) == Approx(0.055));
}

TEST_CASE("plasma adds to what a site sees where it has an EC50 of its own", "[M8]") {
    Library library = referenceLibrary();
    const Trajectory fluidOnly = runOf(library, tablets(20, 8, 3));
    setPlasmaEC50(drugIn(library), 1060);
    const Trajectory both = runOf(library, tablets(20, 8, 3));
    const Model& model = both.model();
    const int follower = model.plasmaSite(static_cast<std::size_t>(legs.index));
    CHECK(model.plasmaSite(static_cast<std::size_t>(arms.index)) == follower);
    CHECK(model.plasmaSite(static_cast<std::size_t>(reflex.index)) == -1);
    CHECK(both.value(ceLegs, Hours(10)) == Approx(fluidOnly.value(ceLegs, Hours(10))).epsilon(1e-12));
    CHECK(both.value(legs, Hours(10)) < fluidOnly.value(legs, Hours(10)) - 0.1);
    CHECK(both.value(reflex, Hours(10)) == Approx(fluidOnly.value(reflex, Hours(10))).epsilon(1e-12));

    Scenario off = scenario({tablets(20, 8, 3)}, 24);
    off.patient.parameters[*siteNumber(SiteNumber::plasmaEC50, "tone")] = 0;
    const Trajectory turnedOff = simulate(off, library)->therapies[0];
    CHECK(turnedOff.value(legs, Hours(10)) == fluidOnly.value(legs, Hours(10)));
}

TEST_CASE("a read-out's extremes are those of the read-out", "[M11]") {
    Library library = referenceLibrary();
    setPlasmaEC50(drugIn(library), 300);
    Therapy mixed = tablets(20, 8, 3);
    mixed.injections = injection(50, "L3", 5).injections;
    const Trajectory run = runOf(library, mixed);
    const Extremes found = extremes(run, legs, Hours(0), Hours(24));
    double lowest = 10;
    double highest = 0;
    for (int i = 0; i <= 24'000; ++i) {
        const double value = run.value(legs, Hours(i * 0.001));
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    CHECK(found.lowest.value == Approx(lowest).epsilon(1e-6));
    CHECK(found.lowest.value <= lowest + 1e-13);
    CHECK(run.value(legs, found.lowest.at) == Approx(found.lowest.value).epsilon(1e-12));
    CHECK(found.highest.value == Approx(highest));
}
