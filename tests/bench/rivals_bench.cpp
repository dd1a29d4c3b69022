// E1–E3: the engine compared with Boost.odeint and with itself. Every benchmark first checks the result of what it
// times; every repetition has new parameters; results are added up and used, so that none is optimised away.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

#include "core/solve/model.h"
#include "core/solve/trajectory.h"
#include "core/text/library_text.h"
#include "tests/bench/rival.h"

namespace {

using namespace theca;
using namespace theca::bench;

constexpr double allowedError = 1e-6;  // of the rival, of the peak

/// Our computation of a work.
class Ours {
public:
    explicit Ours(const Work& work) : m_work(work), m_rows(work) {}

    std::size_t columns() const { return m_rows.signals().size(); }
    std::size_t bytes() const { return m_rows.bytes(); }
    double checksum() const { return m_rows.checksum(); }
    std::shared_ptr<const Model> model(std::size_t person) const {
        return std::make_shared<const Model>(m_work.drug, m_work.people[person], m_work.structure);
    }

    void run(const std::shared_ptr<const Model>& model, std::size_t plan) {
        m_rows.sample(Trajectory(model, m_work.plans[plan], m_work.horizon()));
    }

    /// Within 1e-9 of the peak of the exact curve, at every `stride`th row.
    void check(std::size_t stride) {
        run(model(0), 0);
        const Trajectory trajectory(model(0), m_work.plans[0], m_work.horizon());
        for (std::size_t s = 0; s < columns(); ++s) {
            if (!trajectory.offers(m_rows.signals()[s])) continue;
            double peak = 0, worst = 0;
            for (std::size_t i = 0; i < m_work.rows; i += stride) {
                const Hours at = std::min(m_work.step * static_cast<double>(i), m_work.horizon());
                const double right = trajectory.value(m_rows.signals()[s], at);
                peak = std::max(peak, right);
                worst = std::max(worst, std::abs(m_rows.at(s, i) - right));
            }
            demand(worst <= 1e-9 * peak, signalName(m_rows.signals()[s], *m_work.drug));
        }
    }

    /// The compartments of the first person that columns show.
    Amounts amounts() {
        const auto first = model(0);
        run(first, 0);
        Amounts amounts;
        for (std::size_t s = 0; s < columns(); ++s) {
            const Signal signal = m_rows.signals()[s];
            if (!isConcentration(signal, *m_work.drug) || !first->offers(signal)) continue;
            const auto compartment = static_cast<std::size_t>(first->node(signal));
            const double volume = first->compartments()[compartment].volume.number();
            std::vector<double>& held = amounts[compartment];
            held.clear();
            for (std::size_t i = 0; i < m_work.rows; ++i) held.push_back(m_rows.at(s, i) * (volume > 0 ? volume : 1));
        }
        return amounts;
    }

private:
    const Work& m_work;
    Rows m_rows;
};

/// The rival of a work, checked and tuned.
template <class Equations>
struct Tuned {
    Rival<Equations> rival;
    Accuracy tolerance;
    double error = 0;

    Tuned(const Work& work, Ours& ours) : rival(work, planOf(work, work.plans[0])) {
        demand(ours.model(0)->compartments().size() == Equations::size, "the rival has other compartments");
        ours.check(1);
        const Amounts right = ours.amounts();
        rival.run(work.people[0], {1e-13, 1e-13, true});
        demand(rival.distance(right) <= 1e-9, "the rival, at its best, disagrees");
        tolerance = rival.tuned(work.people[0], right, allowedError);
        rival.run(work.people[0], tolerance);
        error = rival.distance(right);
        demand(error <= allowedError, "the rival misses its error");
    }

    std::string words() const {
        char text[160];
        std::snprintf(text, sizeof text, "%s, tolerances %.1e relative, %.1e absolute, error %.1e of the peak",
                      tolerance.dense ? "dense output" : "a step to every row", tolerance.relative, tolerance.absolute,
                      error);
        return text;
    }
};

/// Keeps every repetition's time, ms.
class Collect final : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            m_times[run.run_name.function_name].push_back(run.GetAdjustedRealTime());
        }
    }
    double operator()(const std::string& name) const { return median(m_times.at(name)); }

private:
    std::map<std::string, std::vector<double>> m_times;
};

template <class Step>
void add(const char* name, int repetitions, Step step) {
    const auto loop = [step](benchmark::State& state) mutable {
        static std::size_t turn = 0;
        double sum = 0;
        for (auto once : state) {
            (void)once;
            sum += step(++turn);
            benchmark::ClobberMemory();
        }
        demand(std::isfinite(sum) && sum > 0, "the sum of the last rows");
    };
    benchmark::RegisterBenchmark(name, loop)->MinTime(0.02)->Repetitions(repetitions)->Unit(benchmark::kMillisecond);
}

template <class Equations>
void addRival(const char* name, const Work& work, Tuned<Equations>& tuned) {
    add(name, 40, [&work, &tuned](std::size_t turn) {
        tuned.rival.run(work.people[turn % work.people.size()], tuned.tolerance);
        const auto& last = tuned.rival.rows().back();
        return std::accumulate(last.begin(), last.end(), 0.0);
    });
}

void addOurs(const char* name, int repetitions, const Work& work, Ours& ours) {
    add(name, repetitions, [&work, &ours](std::size_t turn) {
        ours.run(ours.model(turn % work.people.size()), turn % work.plans.size());
        return ours.checksum();
    });
}

/// The time only to write our rows, with any numbers: no method that stores them can be faster.
std::string floorWords(const Ours& ours) {
    std::vector<double> rows(ours.bytes() / sizeof(double));
    std::vector<double> microseconds;
    for (int turn = 0; turn < 200; ++turn) {
        const auto begin = std::chrono::steady_clock::now();
        std::fill(rows.begin(), rows.end(), static_cast<double>(turn + 1));
        benchmark::DoNotOptimize(rows.data());
        benchmark::ClobberMemory();
        const std::chrono::duration<double, std::micro> passed = std::chrono::steady_clock::now() - begin;
        microseconds.push_back(passed.count());
    }
    char text[120];
    std::snprintf(text, sizeof text, "; %zu columns, %.0f kB of rows, which take %.1f µs to write alone",
                  ours.columns(), static_cast<double>(ours.bytes()) / 1e3, median(microseconds));
    return text;
}

}  // namespace

int main(int argc, char** argv) {
    std::string interleave = "--benchmark_enable_random_interleaving=true";
    std::vector<char*> words(argv, argv + argc);
    words.push_back(interleave.data());
    int count = static_cast<int>(words.size());
    benchmark::Initialize(&count, words.data());

    const Library library = builtInLibrary().value();
    const Work tablets = tabletsInOnePool(library);
    Ours tabletsOurs(tablets);
    Tuned<OnePoolEquations> tabletsRival(tablets, tabletsOurs);
    addOurs("E1", 40, tablets, tabletsOurs);
    addRival("E1 rival", tablets, tabletsRival);

    const Work pump = pumpInLevels(library);
    Ours pumpOurs(pump);
    Tuned<LevelEquations> pumpRival(pump, pumpOurs);
    addOurs("E2", 40, pump, pumpOurs);
    const auto known = pumpOurs.model(0);
    add("E2 rate", 40, [&](std::size_t turn) {
        pumpOurs.run(known, turn % pump.plans.size());
        return pumpOurs.checksum();
    });
    addRival("E2 rival", pump, pumpRival);

    const Work month = tabletsAndPump(library, 30);
    Ours monthOurs(month);
    monthOurs.check(1);
    const Work year = tabletsAndPump(library, 365);
    Ours yearOurs(year);
    yearOurs.check(17);
    addOurs("E3 month", 20, month, monthOurs);
    addOurs("E3 year", 20, year, yearOurs);

    Collect times;
    benchmark::RunSpecifiedBenchmarks(&times);
    const auto us = [&times](const std::string& name) { return 1000 * times(name); };
    goal("E1", us("E1"), us("E1 rival"), tabletsRival.words() + floorWords(tabletsOurs));
    goal("E2", us("E2"), us("E2 rival"), pumpRival.words() + floorWords(pumpOurs));
    goal("E2 rate", us("E2 rate"), us("E2 rival"));
    const auto perRow = [](double time, const Work& work) { return 1e6 * time / static_cast<double>(work.rows); };
    goal("E3 row", perRow(times("E3 year"), year), perRow(times("E3 month"), month));
    goal("E3", times("E3 year"), times("E3 month"));
}
