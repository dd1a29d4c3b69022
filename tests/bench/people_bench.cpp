// Times of a population: 10,000 people, tablets and a pump, 7 days, every 15 minutes, exact percentiles of plasma and
// CSF at L1. people_bench [levels|one-pool THREADS] runs one of them once, to see what memory it takes.

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/people.h"
#include "core/population.h"
#include "core/simulator.h"
#include "core/text/library_text.h"
#include "tests/bench/measured.h"

namespace {

using namespace theca;

constexpr double horizon = 168;  // h
constexpr std::size_t times = 673;
constexpr int crowd = 10'000;
constexpr int turns = 3;

const std::vector<Signal> outputs = {Signal::plasma(), Signal::csf(*levelNamed("L1"))};

Scenario scenario(CsfModel structure, int people) {
    Therapy both;
    both.oral = {{Milligrams(20), Hours(0), Hours(8), 21, {}, {}}};
    both.pump = Pump{};
    both.pump->tip = *levelNamed("T10");
    both.pump->program = {{Hours(0), MicrogramsPerDay(400)}};
    Scenario scenario;
    scenario.drug = "baclofen";
    scenario.csfModel = structure;
    scenario.horizon = Hours(horizon);
    scenario.therapies = {both};
    scenario.population.patients = people;
    return scenario;
}

PopulationBands bands(const Library& library, CsfModel structure, int people, unsigned threads) {
    std::vector<double> hours(times);
    for (std::size_t i = 0; i < times; ++i) hours[i] = static_cast<double>(i) / 4;
    PopulationOptions options;
    options.threads = threads;
    return populationBands(scenario(structure, people), library, outputs, hours, options).value();
}

/// The median of CSF at the end, of people simulated one by one and sorted.
void check(const Library& library, CsfModel structure) {
    constexpr int few = 600;
    const Scenario whole = scenario(structure, few);
    const People people(library.drugs.at(whole.drug), library.physiology, whole.patient, whole.population);
    std::vector<double> values;
    for (std::uint64_t i = 0; i < few; ++i) {
        Scenario alone = whole;
        alone.patient = people.person(i);
        values.push_back(simulate(alone, library)->therapies[0].value(outputs[1], Hours(horizon)));
    }
    const double sorted = percentilesOf(values)[2];
    const double found = bands(library, structure, few, 1).therapies[0][1].p50.back();
    if (std::abs(found - sorted) <= 1e-11 * sorted) return;
    std::fprintf(stderr, "wrong answer: a median of people\n");
    std::exit(1);
}

void measure(const Library& library, CsfModel structure, const char* name) {
    check(library, structure);
    for (const unsigned threads : {1U, 2U}) {
        std::vector<double> milliseconds;
        for (int turn = 0; turn < turns; ++turn) {
            const auto begin = std::chrono::steady_clock::now();
            bands(library, structure, crowd, threads);
            const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
            milliseconds.push_back(passed.count());
        }
        const std::string title = std::string("10,000 people, ") + name + ", threads: " + std::to_string(threads);
        bench::row(title.c_str(), milliseconds, "7 days every 15 min");
    }
}

}  // namespace

int main(int count, char** words) {
    const Library library = builtInLibrary().value();
    if (count == 3) {
        const CsfModel structure = std::string(words[1]) == "levels" ? CsfModel::Levels : CsfModel::OnePool;
        bands(library, structure, crowd, static_cast<unsigned>(std::atoi(words[2])));
        return 0;
    }
    measure(library, CsfModel::OnePool, "one-pool");
    measure(library, CsfModel::Levels, "levels");
}
