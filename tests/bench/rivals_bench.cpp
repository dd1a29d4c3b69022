// E1–E3: the engine beside Boost.odeint and beside itself. Every benchmark first checks the answer of what it times;
// every repetition has new parameters; what is computed is added up and looked at.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <numeric>
#include <span>
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

/// Our side of a work: the whole state of every row.
class Ours {
public:
    explicit Ours(const Work& work)
        : m_work(work),
          m_states(std::make_shared<const Model>(work.drug, work.people[0], work.structure)->compartments().size()),
          m_amounts(m_states * work.rows) {}

    std::size_t states() const { return m_states; }
    std::span<const double> amounts() const { return m_amounts; }
    std::shared_ptr<const Model> model(std::size_t person) const {
        return std::make_shared<const Model>(m_work.drug, m_work.people[person], m_work.structure);
    }

    void run(const std::shared_ptr<const Model>& model, std::size_t plan) {
        const Trajectory trajectory(model, m_work.plans[plan], m_work.horizon());
        trajectory.onGrid(m_work.step, m_work.rows, m_amounts);
    }

    /// Of the last row; taken from every run, so that none is left out.
    double checksum() const {
        double sum = 0;
        for (std::size_t c = 0; c < m_states; ++c) sum += m_amounts[(c + 1) * m_work.rows - 1];
        return sum;
    }

    /// Within 1e-9 of the peak of the exact curve, at every `stride`th row.
    void check(std::size_t stride) {
        run(model(0), 0);
        const auto model = this->model(0);
        const Trajectory trajectory(model, m_work.plans[0], m_work.horizon());
        checkSignal(trajectory, Signal::plasma(), model->plasma(), stride);
        checkSignal(trajectory, Signal::cranial(), model->cranial(), stride);
        if (m_work.structure == CsfModel::Levels) {
            for (const Level level : allLevels())
                checkSignal(trajectory, Signal::csf(level), model->csf(level), stride);
        }
        for (std::size_t i = 0; i < m_work.drug->readOuts.size(); ++i) {
            const ReadOut& readOut = m_work.drug->readOuts[i];
            if (readOut.kind != ReadOutKind::Concentration || model->site(readOut.site) < 0) continue;
            checkSignal(trajectory, Signal::readOut(static_cast<int>(i)), model->site(readOut.site), stride);
        }
    }

private:
    void checkSignal(const Trajectory& trajectory, Signal signal, int compartment, std::size_t stride) const {
        const auto c = static_cast<std::size_t>(compartment);
        const double volume = trajectory.model().compartments()[c].volume.number();
        double peak = 0, worst = 0;
        for (std::size_t i = 0; i < m_work.rows; i += stride) {
            const double hours = std::nextafter(static_cast<double>(i) * m_work.step.number() + 1e-10, 0);
            const double right = trajectory.value(signal, std::min(Hours(hours), trajectory.horizon()));
            peak = std::max(peak, right * (volume > 0 ? volume : 1));
            worst = std::max(worst, std::abs(m_amounts[c * m_work.rows + i] - right * (volume > 0 ? volume : 1)));
        }
        demand(peak > 0 && worst <= 1e-9 * peak, trajectory.model().compartments()[c].name);
    }

    const Work& m_work;
    std::size_t m_states;
    std::vector<double> m_amounts;
};

/// The rival of a work, checked and tuned.
template <class Equations>
struct Tuned {
    Rival<Equations> rival;
    Accuracy tolerance;
    double error = 0;

    Tuned(const Work& work, Ours& ours) : rival(work, planOf(work, work.plans[0])) {
        demand(ours.states() == Equations::size, "the rival has other compartments");
        ours.check(1);
        rival.run(work.people[0], {1e-13, 1e-13, true});
        demand(rival.distance(ours.amounts()) <= 1e-9, "the rival, at its best, disagrees");
        tolerance = rival.tuned(work.people[0], ours.amounts(), allowedError);
        rival.run(work.people[0], tolerance);
        error = rival.distance(ours.amounts());
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

/// How long it takes to write the rows alone, any number: nobody who keeps them can be faster.
std::string floorWords(const Ours& ours) {
    std::vector<double> rows(ours.amounts().size());
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
    std::snprintf(text, sizeof text, "; %zu states, %.0f kB of rows, which take %.1f µs to write alone", ours.states(),
                  static_cast<double>(rows.size() * sizeof(double)) / 1e3, median(microseconds));
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
