#pragma once

#include <cmath>
#include <map>

#include "core/solve/exposure.h"
#include "core/solve/simulator.h"
#include "core/text/library_text.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

/// Runs of baclofen as shipped, and what the tables of docs/model.md read off them.
namespace theca::test {

inline const Library& shipped() {
    static const Library library = *builtInLibrary();
    return library;
}

inline Trajectory baclofenRun(const Therapy& therapy, double hours,
                              std::map<ParameterId, double> parameters) {
    Scenario one = scenario({therapy}, hours);
    one.drug = "baclofen";
    one.patient.parameters = std::move(parameters);
    const auto run = simulate(one, shipped());
    REQUIRE(run);
    return run->therapies[0];
}

inline Signal csf(const char* name) { return Signal::csf(level(name)); }

inline double ngPerMl(const Trajectory& run, Signal signal, double hours) { return 1000 * run.value(signal, Hours(hours)); }

inline double mean(const Trajectory& run, Signal signal, double from, double until) {
    return 1000 * run.integral(signal, Hours(from), Hours(until)) / (until - from);
}

inline Signal readOut(const char* column) { return *signalNamed(column, shipped().drugs.at("baclofen")); }

inline auto fourDigits(double expected) { return Approx(expected).epsilon(1e-3); }

/// Half-life from a straight line through ln C.
inline double halfLife(const Trajectory& run, Signal signal, double from, double until, double step) {
    double n = 0, t = 0, y = 0, tt = 0, ty = 0;
    for (double at = from; at <= until + 1e-9; at += step) {
        const double log = std::log(run.value(signal, Hours(at)));
        n += 1;
        t += at;
        y += log;
        tt += at * at;
        ty += at * log;
    }
    return -std::log(2.0) / ((n * ty - t * y) / (n * tt - t * t));
}

/// Both versions of the model give the same here: in blood, and in fluid that exchanges with it alone.
inline void checkSettledTablets(const Trajectory& run) {
    const Extremes interval = extremes(run, Signal::plasma(), Hours(96), Hours(104));
    CHECK(mean(run, Signal::plasma(), 96, 104) == fourDigits(231.5));
    CHECK(1000 * interval.lowest.value == fourDigits(104.0));
    CHECK(1000 * interval.highest.value == fourDigits(370.5));
    CHECK(mean(run, csf("L3"), 96, 104) == fourDigits(27.78));
}

}  // namespace theca::test
