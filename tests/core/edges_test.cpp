#include <cmath>

#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;
using namespace theca::test;

namespace {

/// A one-compartment oral drug with almost no exchange with the CSF, so that the textbook's closed form applies.
Library textbook(double ka, double k10) {
    Library library = referenceLibrary();
    auto& parameters = library.drugs.at("reference").parameters;
    parameters.erase(ParameterId::Q);
    parameters[ParameterId::Kp] = number(0);
    parameters[ParameterId::ka] = number(ka);
    parameters[ParameterId::Vc] = number(20);
    parameters[ParameterId::CL] = number(20 * k10);
    return library;
}

}  // namespace

TEST_CASE("absorption as fast as elimination follows t·e^(−kt)", "[M5]") {
    for (const double off : {0.0, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3}) {
        const double k = 0.4;
        const double ka = k * (1 + off);
        const Run run = *simulate(scenario({tablets(10)}, 24), textbook(ka, k));
        for (const double t : {0.5, 2.5, 10.0}) {
            const double amount = 0.75 * 10000 / 20000;  // µg/mL
            const double x = (ka - k) * t;
            const double shape =
                ka * t * std::exp(-ka * t) * (std::abs(x) < 1e-5 ? 1 + x / 2 + x * x / 6 : std::expm1(x) / x);
            INFO("relative gap " << off << " at " << t);
            CHECK(run.therapies[0].value(Signal::plasma(), Hours(t)) == Approx(amount * shape).epsilon(1e-13));
        }
    }
}

TEST_CASE("without dispersion nothing moves along the canal", "[M2]") {
    Library library = referenceLibrary();
    library.drugs.at("reference").parameters[ParameterId::D] = number(0);
    library.drugs.at("reference").parameters[ParameterId::Kp] = number(0);
    const Run run = *simulate(scenario({pump(200, "T10")}, 24), library);
    const Trajectory& trajectory = run.therapies[0];
    for (const Level at : allLevels())
        CHECK((trajectory.value(Signal::csf(at), Hours(24)) > 0) == (at == level("T10")));
    CHECK(trajectory.value(Signal::cranial(), Hours(24)) == 0);
}

TEST_CASE("a canal that loses nothing fills without bound", "[M2]") {
    Library library = referenceLibrary();
    auto& parameters = library.drugs.at("reference").parameters;
    parameters[ParameterId::D] = number(0);
    parameters[ParameterId::k] = number(0);
    const Run run = *simulate(scenario({pump(240, "T10")}, 100), library);
    const double volume = 2.7 * 97 / 96.6;
    CHECK(run.therapies[0].value(Signal::csf(level("T10")), Hours(100)) == Approx(1000 / volume).epsilon(1e-13));
}

TEST_CASE("nothing comes back from plasma where Kp is zero", "[M1]") {
    Library library = referenceLibrary();
    library.drugs.at("reference").parameters[ParameterId::Kp] = number(0);
    const Run run = *simulate(scenario({tablets(50, 8, 3), injection(100, "L3")}, 24), library);
    CHECK(run.therapies[0].value(Signal::csf(level("L3")), Hours(12)) == 0);
    CHECK(run.therapies[1].value(Signal::plasma(), Hours(4)) > 0);
}

TEST_CASE("at the time of a dose the state is the one after it", "[M3]") {
    const Run run = *simulate(scenario({injection(100, "L3", 6)}, 6), referenceLibrary());
    CHECK(run.therapies[0].value(Signal::csf(level("L3")), Hours(std::nextafter(6.0, 0.0))) == 0);
    CHECK(run.therapies[0].value(Signal::csf(level("L3")), Hours(6)) > 3);
}

TEST_CASE("a dose on a point of the output grid or after the horizon is an ordinary dose", "[M3]") {
    const Run run = *simulate(scenario({injection(100, "L3", 12), injection(100, "L3", 30)}, 24), referenceLibrary());
    CHECK(run.therapies[0].value(Signal::csf(level("L3")), Hours(13)) == Approx(1.05695).epsilon(1e-5));
    CHECK(run.therapies[1].value(Signal::csf(level("L3")), Hours(24)) == 0);
    CHECK(run.therapies[1].events().empty());
}

TEST_CASE("the mixing volume is taken from the other side where the canal ends", "[M3]") {
    const Run run = *simulate(scenario({tablets(1)}, 1), referenceLibrary());
    for (const Level at : allLevels()) {
        const Eigen::VectorXd share = run.model->spread({Entry::Place::Around, at});
        CHECK(share.sum() == Approx(1).epsilon(1e-14));
        CHECK(share.minCoeff() >= 0);
    }
    const Eigen::VectorXd lowest = run.model->spread({Entry::Place::Around, level("S2")});
    const double volume = 6.0 * 97 / 96.6;
    for (int i = 0; i < 3; ++i) CHECK(lowest(run.model->csf(Level{i})) == Approx(volume / 22).epsilon(1e-13));
    CHECK(lowest(run.model->csf(Level{3})) == Approx((22 - 3 * volume) / 22).epsilon(1e-12));
    const Eigen::VectorXd middle = run.model->spread({Entry::Place::Around, level("L3")});
    CHECK(middle(run.model->csf(level("L2"))) == Approx(middle(run.model->csf(level("L4")))).epsilon(1e-12));
    const Eigen::VectorXd highest = run.model->spread({Entry::Place::Around, level("C1")});
    CHECK(highest(run.model->cranial()) == 0);
}

TEST_CASE("one pool holds every level and offers legs but no arms", "[M3]") {
    Scenario pooled = scenario({injection(100, "C5")}, 24);
    pooled.csfModel = CsfModel::OnePool;
    const Trajectory trajectory = simulate(pooled, referenceLibrary())->therapies[0];
    CHECK(trajectory.value(Signal::csf(level("L3")), Hours(0)) == Approx(100.0 / 65));
    CHECK(trajectory.value(Signal::csf(level("C1")), Hours(1.5)) == trajectory.value(Signal::cranial(), Hours(1.5)));
    CHECK(trajectory.value(Signal::cranial(), Hours(std::log(2.0) * 65 / 30)) == Approx(50.0 / 65).epsilon(1e-3));
    CHECK(trajectory.offers(Signal::readOut(0)));
    CHECK_FALSE(trajectory.offers(Signal::readOut(1)));
    CHECK(std::isnan(trajectory.value(Signal::readOut(3), Hours(1))));
}

TEST_CASE("a therapy without any route is drug-free", "[M4]") {
    const Trajectory none = simulate(scenario({Therapy{}}, 24), referenceLibrary())->therapies[0];
    CHECK(none.value(Signal::plasma(), Hours(24)) == 0);
    CHECK(none.value(Signal::readOut(2), Hours(24)) == 3.5);
    CHECK(none.value(Signal::readOut(5), Hours(24)) == 0);
}
