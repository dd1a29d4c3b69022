// Scenarios over the whole of what a file may hold. Each has to give figures of a body: finite, none below nothing.
#include "tests/text/random_scenario.h"

#include <array>

#include "core/people/population.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"
#include "core/text/csv.h"
#include "core/text/library_text.h"
#include "core/text/scenario_text.h"
#include "core/text/summary.h"
#include "tests/catch.h"

using namespace theca;

namespace {

#ifdef __OPTIMIZE__
constexpr int lessOften = 1;
#else
constexpr int lessOften = 20;  // Eigen takes that much longer there
#endif

const Library& library() {
    static const Library all = *builtInLibrary();
    return all;
}

/// The next one that nothing is wrong with.
Scenario nextValid(test::RandomScenario& random) {
    for (;;) {
        Scenario scenario = random.drawn();
        if (problems(scenario, library()).empty()) return scenario;
    }
}

/// Where it is looked at: both ends, between, and at both sides of every change as far as there are not too many.
std::vector<double> looks(const Trajectory& trajectory) {
    const double end = trajectory.horizon().number();
    std::vector<double> times = {0, end / 1000, end / 3, end};
    const auto& breaks = trajectory.breaks();
    for (std::size_t i = 0; i < breaks.size(); i += 1 + breaks.size() / 8)
        for (const double at : {std::nextafter(breaks[i], 0.0), breaks[i], std::nextafter(breaks[i], end)})
            if (at <= end) times.push_back(at);
    std::sort(times.begin(), times.end());
    return times;
}

std::vector<Signal> everySignal(const Drug& drug) {
    std::vector<Signal> all = {Signal::plasma(), Signal::cranial()};
    for (const int level : {0, 6, 12, 25}) all.push_back(Signal::csf(Level{level}));
    for (std::size_t i = 0; i < drug.readOuts.size(); ++i) all.push_back(Signal::readOut(static_cast<int>(i)));
    return all;
}

bool isOfABody(double value) { return std::isfinite(value) && value >= 0; }

/// What is wrong with the values of a run, in words; empty where nothing is.
std::string faultIn(const Trajectory& trajectory) {
    const std::vector<double> times = looks(trajectory);
    std::vector<double> values(times.size());
    for (const Signal signal : everySignal(trajectory.model().drug())) {
        if (!trajectory.offers(signal)) continue;
        trajectory.sample(signal, times, values);
        for (std::size_t i = 0; i < times.size(); ++i)
            if (!isOfABody(values[i]))
                return signalName(signal, trajectory.model().drug()) + " is " + std::to_string(values[i]) + " at " +
                       std::to_string(times[i]);
    }
    return {};
}

std::string faultIn(const Exposure& exposure) {
    for (const Figure* figure : {&exposure.cmax, &exposure.tmax, &exposure.cmin, &exposure.auc, &exposure.cavg,
                                 &exposure.fluctuationPercent, &exposure.csfToPlasma}) {
        if (figure->value && !isOfABody(*figure->value)) return "a figure is " + std::to_string(*figure->value);
        if (!figure->value && figure->reason.empty()) return "a figure has no reason";
    }
    // On a plateau the first of values that differ by rounding counts (core/solve/exposure.cpp).
    constexpr double rounding = 1e-11;
    if (*exposure.cmin.value > (1 + rounding) * *exposure.cmax.value) return "the lowest is above the highest";
    return {};
}

std::string faultIn(const Scenario& scenario, const Run& run) {
    std::string fault;
    for (const Trajectory& trajectory : run.therapies)
        if (fault.empty()) fault = faultIn(trajectory);
    for (const TherapySummary& therapy : summarise(scenario, run)) {
        for (const PlaceSummary& place : therapy.places)
            if (fault.empty()) fault = faultIn(place.exposure);
        const auto hours = therapy.hoursAboveEC50.value;
        if (hours && !(*hours >= 0 && *hours <= scenario.horizon.number() * (1 + 1e-12))) fault = "hours above EC50";
    }
    return fault;
}

/// A share of the ten thousand, so that they can run beside each other.
void checkValid(std::uint64_t seed, int count) {
    test::RandomScenario random(library(), seed);
    for (int i = 0; i < count / lessOften; ++i) {
        const Scenario scenario = nextValid(random);
        const auto run = simulate(scenario, library());
        REQUIRE(run);
        const std::string fault = faultIn(scenario, *run);
        if (!fault.empty()) FAIL(fault << "\nin seed " << seed << ", number " << i << ":\n" << writeScenario(scenario));
    }
}

/// The lines of a CSV but its events, which are those since the line before.
std::vector<std::string> lines(const Scenario& scenario, const Run& run, double step, unsigned threads) {
    std::string text;
    CsvOptions options;
    options.threads = threads;
    writeCsv(scenario, run, step, options, [&](std::string_view piece) {
        text += piece;
        return true;
    });
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
        const std::string line = text.substr(at, text.find('\n', at) - at);
        all.push_back(line.substr(0, line.rfind(',')));
    }
    return all;
}

}  // namespace

TEST_CASE("valid scenarios give figures of a body, first quarter of ten thousand", "[random]") { checkValid(1, 2500); }
TEST_CASE("valid scenarios give figures of a body, second quarter of ten thousand", "[random]") { checkValid(2, 2500); }
TEST_CASE("valid scenarios give figures of a body, third quarter of ten thousand", "[random]") { checkValid(3, 2500); }
TEST_CASE("valid scenarios give figures of a body, last quarter of ten thousand", "[random]") { checkValid(4, 2500); }

TEST_CASE("a valid scenario is read back as it was written", "[random]") {
    test::RandomScenario random(library(), 5);
    for (int i = 0; i < 1000 / lessOften; ++i) {
        const Scenario scenario = nextValid(random);
        const auto again = readScenario(writeScenario(scenario));
        REQUIRE(again);
        CHECK(*again == scenario);
    }
}

TEST_CASE("neither steps nor threads change a valid scenario's numbers", "[random]") {
    test::RandomScenario random(library(), 6);
    for (int i = 0; i < 60 / lessOften; ++i) {
        Scenario scenario = nextValid(random);
        scenario.horizon = Hours(1 + i % 5);
        const auto run = simulate(scenario, library());
        if (!run) continue;  // a shorter run has other schedules
        const auto every = lines(scenario, *run, 1, 3);
        CHECK((every == lines(scenario, *run, 1, 1)));
        for (const std::string& line : lines(scenario, *run, 60, 1))
            CHECK(std::find(every.begin(), every.end(), line) != every.end());
    }
}

TEST_CASE("neither threads nor passes change a valid scenario's people", "[random]") {
    test::RandomScenario random(library(), 7);
    for (int i = 0; i < 40 / lessOften; ++i) {
        Scenario scenario = nextValid(random);
        scenario.population.patients = 5 + i % 3;
        const double end = scenario.horizon.number();
        const auto bands = [&](unsigned threads) {
            PopulationOptions options;
            options.threads = threads;
            return *populationBands(scenario, library(), {Signal::plasma(), Signal::csf(Level{6})}, {0, end / 2, end},
                                    options);
        };
        const PopulationBands once = bands(1);
        CHECK((once == bands(3)));
        for (const auto& therapy : once.therapies)
            for (const Band& band : therapy)
                for (const std::vector<double>* line : {&band.p5, &band.p50, &band.p95})
                    CHECK(std::all_of(line->begin(), line->end(), isOfABody));
    }
}
