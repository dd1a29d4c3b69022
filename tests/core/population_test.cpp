#include "core/people/population.h"

#include <algorithm>
#include <cmath>

#include "core/people/people.h"
#include "core/scenario/scenario.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;
using namespace theca::test;

namespace {

const std::vector<double> hours = {0, 0.5, 2, 8, 8.25, 24};
const std::vector<Signal> signals = {Signal::plasma(),   Signal::csf(*levelNamed("L1")),
                                     Signal::cranial(),  Signal::readOut(0),
                                     Signal::readOut(3), Signal::readOut(5)};

Library variedLibrary() {
    Library library = referenceLibrary();
    Drug& drug = library.drugs.begin()->second;
    for (const ParameterId id : variedParameters(drug)) {
        if (drug.has(id)) drug.parameters.at(id).cv = 0.4;
    }
    for (const ParameterId id : {ParameterId::spinalVolume, ParameterId::cranialVolume, ParameterId::scoreBaseline}) {
        library.physiology.parameters[id].cv = 0.3;
    }
    return library;
}

Scenario peopled(int count, CsfModel structure = CsfModel::Levels) {
    Scenario scenario = test::scenario({tablets(20, 8, 3), pump(200, "T10")}, 24);
    scenario.population = {count, 9, PopulationPreset::Typical};
    scenario.csfModel = structure;
    return scenario;
}

/// One value of every person, each simulated as the patient of a separate scenario.
std::vector<double> oneByOne(const Scenario& scenario, const Library& library,
                             const std::function<double(const Run&)>& value) {
    const People people(library.drugs.begin()->second, library.physiology, scenario.patient, scenario.population);
    std::vector<double> values;
    for (int i = 0; i < scenario.population.patients; ++i) {
        Scenario alone = scenario;
        alone.population = {};
        alone.patient = people.person(static_cast<std::uint64_t>(i));
        values.push_back(value(*simulate(alone, library)));
    }
    return values;
}

void checkNear(const Percentiles& a, const Percentiles& b) {
    for (std::size_t i = 0; i < a.size(); ++i) {
        CAPTURE(i, a[i], b[i]);
        CHECK(std::abs(a[i] - b[i]) <= 1e-11 * std::max(1e-6, std::abs(b[i])));
    }
}

Percentiles entry(const Band& band, std::size_t time) {
    return {band.p5[time], band.p25[time], band.p50[time], band.p75[time], band.p95[time]};
}

}  // namespace

TEST_CASE("bands are the percentiles of people simulated one by one", "[M12]") {
    const Library library = variedLibrary();
    for (const CsfModel structure : {CsfModel::Levels, CsfModel::OnePool}) {
        for (const int count : {1, 2, 40}) {
            const Scenario scenario = peopled(count, structure);
            const auto bands = populationBands(scenario, library, signals, hours);
            REQUIRE(bands);
            CHECK(bands->people == count);
            for (std::size_t therapy = 0; therapy < 2; ++therapy) {
                for (std::size_t s = 0; s < signals.size(); ++s) {
                    for (const std::size_t t : {std::size_t{1}, std::size_t{3}, std::size_t{5}}) {
                        const auto values = oneByOne(scenario, library, [&](const Run& run) {
                            return run.therapies[therapy].value(signals[s], Hours(hours[t]));
                        });
                        const Percentiles found = entry(bands->therapies[therapy][s], t);
                        if (std::isnan(values.front())) {
                            CHECK(std::isnan(found[2]));
                        } else {
                            checkNear(found, percentilesOf(values));
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("figures over people are those of people one by one", "[M12][M11]") {
    const Library library = variedLibrary();
    const Scenario scenario = peopled(40);
    const auto figures = populationFigures(scenario, library);
    REQUIRE(figures);
    const Therapy& pumped = scenario.therapies[1];
    const auto of = [&](const std::function<double(const Trajectory&)>& value) {
        return percentilesOf(oneByOne(scenario, library, [&](const Run& run) { return value(run.therapies[1]); }));
    };
    const Signal legs = Signal::csf(*levelNamed("L1"));
    const TherapyFigures& found = figures->at(1);
    checkNear(found.csfL1.cmax, of([&](const Trajectory& t) { return *exposure(t, pumped, legs).cmax.value; }));
    checkNear(found.csfL1.cavg, of([&](const Trajectory& t) { return *exposure(t, pumped, legs).cavg.value; }));
    checkNear(found.plasma.auc,
              of([&](const Trajectory& t) { return *exposure(t, pumped, Signal::plasma()).auc.value; }));
    checkNear(*found.hoursAboveEC50, of([&](const Trajectory& t) { return *timeAboveEC50(t); }));
}

TEST_CASE("the number of threads, passes and kept values changes no bit", "[M12]") {
    const Library library = variedLibrary();
    const Scenario scenario = peopled(1500, CsfModel::OnePool);
    const std::vector<Signal> offered(signals.begin(), signals.begin() + 4);
    const auto usual = populationBands(scenario, library, offered, hours);
    const auto figures = populationFigures(peopled(50), library);
    REQUIRE(usual);
    for (const unsigned threads : {2U, 7U}) {
        PopulationOptions options;
        options.threads = threads;
        CHECK(*populationBands(scenario, library, offered, hours, options) == *usual);
        CHECK(*populationFigures(peopled(50), library, options) == *figures);
    }
    PopulationOptions small;
    small.mostBytes = 50'000;
    PopulationOptions narrow;
    narrow.deviations = 0;
    narrow.mostBytes = small.mostBytes;
    int ends = 0;  // of a pass: the bands take several, and ranks that escape take more
    const auto countEnds = [&ends](double share) { ends += share == 1 ? 1 : 0; };
    small.progress = narrow.progress = countEnds;
    CHECK(*populationBands(scenario, library, offered, hours, small) == *usual);
    CHECK(ends == 1);
    CHECK(*populationBands(scenario, library, offered, hours, narrow) == *usual);
    CHECK(ends > 2);
}

TEST_CASE("what is not offered has no percentiles at any time, with other signals or alone", "[M12]") {
    const Library library = variedLibrary();
    const Scenario scenario = peopled(3, CsfModel::OnePool);
    std::vector<double> many;
    for (int i = 0; i < 100; ++i) many.push_back(24.0 * i / 99);
    const auto bands = populationBands(scenario, library, {Signal::readOut(3)}, many);
    const auto both = populationBands(scenario, library, {Signal::plasma(), Signal::readOut(3)}, many);
    REQUIRE(bands);
    REQUIRE(both);
    for (std::size_t therapy = 0; therapy < 2; ++therapy) {
        for (const Band& band : {bands->therapies[therapy][0], both->therapies[therapy][1]}) {
            REQUIRE(band.p50.size() == many.size());
            CHECK(std::all_of(band.p50.begin(), band.p50.end(), [](double value) { return std::isnan(value); }));
        }
        CHECK_FALSE(std::isnan(both->therapies[therapy][0].p50.back()));
    }
}

TEST_CASE("a population can be stopped and says how far it is", "[M12]") {
    const Library library = variedLibrary();
    std::stop_source source;
    PopulationOptions options;
    options.stop = source.get_token();
    std::vector<double> told;
    options.progress = [&](double share) {
        told.push_back(share);
        if (told.size() == 2) source.request_stop();
    };
    const auto stopped = populationBands(peopled(1000, CsfModel::OnePool), library, signals, hours, options);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.errors().front().code == "stopped");
    CHECK(told == std::vector<double>{0.25, 0.5});
    told.clear();
    options.mostBytes = 50'000;
    options.stop = (source = {}).get_token();
    CHECK(populationBands(peopled(1000, CsfModel::OnePool), library, signals, hours, options).errors().front().code ==
          "stopped");
    CHECK(told.size() == 2);
}

TEST_CASE("what is wrong with a scenario is reported before its people are simulated") {
    Scenario bad = peopled(10);
    bad.drug = "nothing";
    CHECK(populationBands(bad, variedLibrary(), signals, hours).errors().front().code == "unknown_drug");
    CHECK(populationFigures(bad, variedLibrary()).errors().front().code == "unknown_drug");
}

TEST_CASE("many signals at once are the same as each alone", "[M4]") {
    const Library library = referenceLibrary();
    Scenario scenario = peopled(0);
    scenario.patient.parameters[ParameterId::ka] = 9.675 / 21.6;
    scenario.patient.parameters[ParameterId::Kp] = 0;
    const Run run = *simulate(scenario, library);
    std::vector<double> times;
    for (int i = 0; i <= 500; ++i) times.push_back(24.0 * i / 500);
    for (const Trajectory& trajectory : run.therapies) {
        std::vector<double> all(signals.size() * times.size());
        trajectory.sample(signals, times, all);
        for (std::size_t s = 0; s < signals.size(); ++s) {
            std::vector<double> one(times.size());
            trajectory.sample(signals[s], times, one);
            const double peak = *std::max_element(one.begin(), one.end());
            for (std::size_t t = 0; t < times.size(); ++t) {
                CHECK_FALSE(std::abs(all[s * times.size() + t] - one[t]) > 1e-13 * peak);
            }
        }
    }
}
