// E4, E5: exact percentiles over virtual people, tablets and a pump, 7 days, of plasma and CSF at L1.
// people_bench one-pool|levels THREADS runs one population once, to see what memory it takes.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "core/people/fast/block_sampler.h"
#include "core/people/fast/block_solver.h"
#include "core/people/plain_people.h"
#include "core/people/population.h"
#include "core/text/library_text.h"
#include "tests/bench/measured.h"

namespace {

using namespace theca;
using namespace theca::bench;

constexpr double horizon = 168;  // h

const std::vector<Signal> outputs = {Signal::plasma(), Signal::csf(*levelNamed("L1"))};

/// A population and the times at which its percentiles are wanted.
struct Question {
    CsfModel structure;
    int people;
    std::size_t times;

    std::size_t rows() const { return outputs.size() * times; }

    Scenario scenario() const {
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

    std::vector<double> hours() const {
        std::vector<double> hours(times);
        for (std::size_t i = 0; i < times; ++i)
            hours[i] = horizon * static_cast<double>(i) / static_cast<double>(times - 1);
        return hours;
    }
};

constexpr Question onePool{CsfModel::OnePool, 10'000, 673};
constexpr Question levels{CsfModel::Levels, 1'000, 300};

using Rows = std::vector<Percentiles>;  ///< signal by signal, time by time

Rows rowsOf(const PopulationBands& bands) {
    Rows rows;
    for (const Band& band : bands.therapies[0]) {
        for (std::size_t i = 0; i < bands.hours.size(); ++i)
            rows.push_back({band.p5[i], band.p25[i], band.p50[i], band.p75[i], band.p95[i]});
    }
    return rows;
}

PopulationBands bands(const Library& library, const Question& question, unsigned threads) {
    PopulationOptions options;
    options.threads = threads;
    return populationBands(question.scenario(), library, outputs, question.hours(), options).value();
}

/// Every value of every person, by the same simulation as ours in the fastest way: ordered by time, then signal, all
/// people next to each other.
std::vector<double> fullTable(const Library& library, const Question& question) {
    const Scenario scenario = question.scenario();
    const std::vector<double> hours = question.hours();
    const PopulationModel people(scenario, library);
    const SamplingPlan plan(people, outputs, hours);
    const BlockSolver solver(people, plan.request());
    std::vector<double> table(question.rows() * people.count());
    std::vector<double> own(question.rows());
    for (std::size_t first = 0; first < people.count(); first += PeopleBlock::size) {
        const PeopleBlock block = solver.solve(first);
        BlockSampler sampler(plan, block);
        for (std::size_t from = 0; from < question.times; from += SamplingPlan::chunk) {
            const std::size_t until = std::min(question.times, from + SamplingPlan::chunk);
            sampler.sample(0, from, until, table.data() + from * outputs.size() * people.count() + first,
                           people.count());
        }
        for (const std::size_t person : block.fallback) {
            people.trajectory(people.model(person), 0).sample(outputs, hours, own);
            for (std::size_t row = 0; row < own.size(); ++row) {
                const std::size_t place = row % question.times * outputs.size() + row / question.times;
                table[place * people.count() + person] = own[row];
            }
        }
    }
    return table;
}

/// Type 7 of one row; each order statistic by std::nth_element among the values above the previous one.
Percentiles selected(std::span<double> row) {
    Percentiles found{};
    auto from = row.begin();
    for (std::size_t p = 0; p < found.size(); ++p) {
        const double rank = percentileShares[p] * static_cast<double>(row.size() - 1);
        const auto low = row.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(from, low, row.end());
        const double above = low + 1 == row.end() ? *low : *std::min_element(low + 1, row.end());
        found[p] = *low + (rank - std::floor(rank)) * (above - *low);
        from = low;
    }
    return found;
}

Rows percentilesByTable(const Library& library, const Question& question) {
    std::vector<double> table = fullTable(library, question);
    const auto count = static_cast<std::size_t>(question.people);
    Rows rows(question.rows());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::size_t place = row % outputs.size() * question.times + row / outputs.size();
        rows[place] = selected(std::span(table).subspan(row * count, count));
    }
    return rows;
}

/// Ours must equal those of the full table, except for rounding between two ranks, and those of the plain definition
/// within 1e-9 of the output's peak.
void check(const Library& library, const Question& question) {
    const Rows found = rowsOf(bands(library, question, 1));
    const Rows byTable = percentilesByTable(library, question);
    const Rows plain = rowsOf(plainBands(question.scenario(), library, outputs, question.hours()).value());
    for (std::size_t output = 0; output < outputs.size(); ++output) {
        double peak = 0;  // of the highest percentile
        const std::size_t end = (output + 1) * question.times;
        for (std::size_t row = output * question.times; row < end; ++row) peak = std::max(peak, plain[row].back());
        for (std::size_t row = output * question.times; row < end; ++row) {
            for (std::size_t p = 0; p < plain[row].size(); ++p) {
                demand(std::abs(found[row][p] - byTable[row][p]) <= 1e-15 * peak, "a percentile of the full table");
                demand(std::abs(found[row][p] - plain[row][p]) <= 1e-9 * peak, "a percentile of the plain definition");
            }
        }
    }
}

template <class Task>
double milliseconds(Task task) {
    const auto begin = std::chrono::steady_clock::now();
    task();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Only arithmetic in registers, about 20 ms.
void spin() {
    std::uint64_t number = 1;
    for (int i = 0; i < 20'000'000; ++i) {
        number = number * 6364136223846793005U + 1442695040888963407U;
        asm volatile("" : "+r"(number));
    }
}

/// How many times the work of one thread two independent threads do: 2 if two cores are free.
double freeCores() {
    std::vector<double> gains;
    for (int turn = 0; turn < 7; ++turn) {
        const double one = milliseconds(spin);
        const double two = milliseconds([] {
            std::jthread other(spin);
            spin();
        });
        gains.push_back(2 * one / two);
    }
    return median(gains);
}

/// A goal on two threads; it counts only if both cores were free before and after.
class OnTwoCores {
public:
    void tell(const std::string& key, double ours, double beside) const {
        const double gain = std::min(m_before, freeCores());
        char text[100];
        std::snprintf(text, sizeof text, "two threads of a spin loop did %.2f times the work of one", gain);
        goal(key, ours, beside, text, gain < 1.8 ? "cores busy" : "");
    }

private:
    double m_before = freeCores();
};

void measureOnePool(const Library& library) {
    check(library, onePool);
    const OnTwoCores cores;
    std::vector<double> one, two, table;
    double sum = 0;
    for (int turn = 0; turn < 5; ++turn) {
        one.push_back(milliseconds([&] { sum += rowsOf(bands(library, onePool, 1)).back()[2]; }));
        table.push_back(milliseconds([&] { sum += percentilesByTable(library, onePool).back()[2]; }));
        two.push_back(milliseconds([&] { sum += rowsOf(bands(library, onePool, 2)).back()[2]; }));
    }
    demand(std::isfinite(sum) && sum > 0, "the last medians");
    goal("E4", median(one), median(table));
    cores.tell("E4 threads", median(two), median(one));
    row("10,000 people, one-pool, 1 thread", one);
    row("10,000 people, one-pool, 2 threads", two);
}

void measureLevels(const Library& library) {
    check(library, levels);
    const OnTwoCores cores;
    std::vector<double> one, two;
    double sum = 0;
    for (int turn = 0; turn < 9; ++turn) {
        one.push_back(milliseconds([&] { sum += rowsOf(bands(library, levels, 1)).back()[2]; }));
        two.push_back(milliseconds([&] { sum += rowsOf(bands(library, levels, 2)).back()[2]; }));
    }
    demand(std::isfinite(sum) && sum > 0, "the last medians");
    cores.tell("E5", 1000 * levels.people / median(two), 1000 * levels.people / median(one));
    row("1,000 people, levels, 1 thread", one);
    row("1,000 people, levels, 2 threads", two);
}

}  // namespace

int main(int count, char** words) {
    const Library library = builtInLibrary().value();
    if (count == 3) {
        const Question& question = std::string(words[1]) == "levels" ? levels : onePool;
        demand(bands(library, question, static_cast<unsigned>(std::atoi(words[2]))).people > 0, "people");
        return 0;
    }
    measureOnePool(library);
    measureLevels(library);
}
