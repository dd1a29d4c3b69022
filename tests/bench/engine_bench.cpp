// Times of the engine. Every benchmark first checks the result of what it times.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "core/solve/exposure.h"
#include "core/solve/segment.h"
#include "core/solve/simulator.h"
#include "core/solve/steady_state.h"
#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"

namespace {

using namespace theca;

void demand(bool right, const char* what) {
    if (right) return;
    std::fprintf(stderr, "wrong answer: %s\n", what);
    std::exit(1);
}

bool near(double a, double b, double relative) {
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

const Library& library() {
    static const Library read = builtInLibrary().value();
    return read;
}

constexpr auto defaultFile = "scenarios/default.theca";
constexpr Level reader{7};  // L1
constexpr std::size_t pump = 2;

/// The default scenario; every `turn` has another rate, another dose and another patient.
Scenario scenario(int turn = 0) {
    Scenario scenario = readScenario(resource(defaultFile)).value();
    const double change = 1 + 1e-6 * turn;
    scenario.patient.creatinineClearance_mL_per_min *= change;
    scenario.therapies[0].oral[0].dose = change * scenario.therapies[0].oral[0].dose;
    scenario.therapies[pump].pump->program[0].rate = change * scenario.therapies[pump].pump->program[0].rate;
    return scenario;
}

const Run& run() {
    static const Run simulated = simulate(scenario(), library()).value();
    return simulated;
}

double eliminated(const Trajectory& trajectory) {
    return trajectory.model().individual().CL.number() *
           trajectory.integral(Signal::plasma(), Hours(0), trajectory.horizon());
}

/// The amount eliminated at the end of every therapy: more than 0, and not more than was given.
double checkedSum(const Run& simulated) {
    double sum = 0;
    for (const Trajectory& trajectory : simulated.therapies) {
        const double gone = eliminated(trajectory);
        demand(gone > 0 && gone < givenUpToHorizon(trajectory).sum(), "what is eliminated was given");
        sum += gone;
    }
    return sum;
}

std::vector<double> gridTimes(std::size_t count) {
    std::vector<double> times(count);
    for (std::size_t i = 0; i < count; ++i) times[i] = 72.0 * static_cast<double>(i) / static_cast<double>(count - 1);
    return times;
}

/// A pump at a constant rate into an empty body.
struct Stretch {
    const ModalSystem& modal;
    SystemState start;
    SystemInflow inflow;

    explicit Stretch(const Model& model)
        : modal(model.modal()),
          start{Eigen::VectorXd::Zero(modal.size()), std::vector<double>(modal.sourceRate.size(), 0)},
          inflow{modal.input * model.spread({Entry::Place::Tip, reader}),
                 std::vector<double>(modal.sourceRate.size(), 0)} {}

    SystemState after(double hours) const { return Segment(modal, 0, hours, start, inflow).end(modal); }
};

void oneSegment(benchmark::State& state) {
    Stretch stretch(*run().model);
    const SystemState whole = stretch.after(24);
    stretch.start = stretch.after(10);
    demand((stretch.after(14).states - whole.states).norm() <= 1e-12 * whole.states.norm(), "10 h + 14 h are 24 h");
    double hours = 14;
    for (auto segment : state) {
        (void)segment;
        benchmark::DoNotOptimize(stretch.after(hours += 1e-6));
    }
}

void oneScenario(benchmark::State& state) {
    const double before = checkedSum(run());
    double sum = 0;
    int turn = 0;
    for (auto scenarioTime : state) {
        (void)scenarioTime;
        const Result<Run> simulated = simulate(scenario(++turn % 1000), library());
        sum += simulated->therapies[pump].value(Signal::plasma(), Hours(72));
    }
    demand(std::isfinite(sum) && sum > 0, "plasma at the end");
    demand(near(checkedSum(simulate(scenario(1), library()).value()), before, 1e-3), "a change of 1e-6");
}

void sample600(benchmark::State& state) {
    const std::vector<double> times = gridTimes(600);
    std::vector<double> values(times.size());
    const Trajectory& trajectory = run().therapies[0];
    trajectory.sample(Signal::plasma(), times, values);
    for (std::size_t i = 0; i < times.size(); ++i) {
        demand(near(values[i], trajectory.value(Signal::plasma(), Hours(times[i])), 1e-12), "a sampled value");
    }
    for (auto curve : state) {
        (void)curve;
        trajectory.sample(Signal::plasma(), times, values);
        benchmark::DoNotOptimize(values.data());
        benchmark::ClobberMemory();
    }
}

void exposureOfTablets(benchmark::State& state) {
    const Therapy therapy = scenario().therapies[0];
    const Trajectory& trajectory = run().therapies[0];
    const Exposure known = exposure(trajectory, therapy, Signal::plasma());
    const double halves = trajectory.integral(Signal::plasma(), Hours(0), Hours(30)) +
                          trajectory.integral(Signal::plasma(), Hours(30), Hours(72));
    demand(near(*known.auc.value, halves, 1e-12), "the AUC is that of two parts");
    const double peak = trajectory.value(Signal::plasma(), Hours(*known.tmax.value));
    demand(near(peak, *known.cmax.value, 1e-9), "the peak at its time");
    for (auto table : state) {
        (void)table;
        benchmark::DoNotOptimize(exposure(trajectory, therapy, Signal::plasma()));
    }
}

void readDefault(benchmark::State& state) {
    const Scenario known = scenario();
    demand(readScenario(writeScenario(known)).value() == known, "what is written is read back");
    for (auto file : state) {
        (void)file;
        benchmark::DoNotOptimize(readScenario(resource(defaultFile)));
    }
}

void readAllData(benchmark::State& state) {
    demand(library().drugs.contains("baclofen"), "the drugs");
    for (auto files : state) {
        (void)files;
        benchmark::DoNotOptimize(builtInLibrary());
    }
}

double percentile95(const std::vector<double>& times) {
    std::vector<double> sorted = times;
    std::sort(sorted.begin(), sorted.end());
    return sorted[(sorted.size() * 95 + 99) / 100 - 1];
}

void add(const char* name, void (*function)(benchmark::State&)) {
    benchmark::RegisterBenchmark(name, function)
        ->MinTime(0.02)
        ->Repetitions(40)
        ->ComputeStatistics("p95", percentile95)
        ->ReportAggregatesOnly()
        ->Unit(benchmark::kMicrosecond);
}

}  // namespace

int main(int argc, char** argv) {
    add("one segment (solved and carried to its end)", oneSegment);
    add("one scenario (the default: 3 therapies, 72 h)", oneScenario);
    add("one curve (600 points of plasma, 9 tablets)", sample600);
    add("one exposure (plasma, 9 tablets)", exposureOfTablets);
    add("the default scenario read from its text", readDefault);
    add("all data files read", readAllData);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
