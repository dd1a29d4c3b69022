#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/random_model.h"

using namespace theca;
using namespace theca::test;

namespace {

/// What a compartment holds at one moment, found signal by signal; less than nothing where no signal shows it.
double held(const Trajectory& run, int compartment, Hours at) {
    const Model& model = run.model();
    const auto volume = [&] { return model.compartments()[static_cast<std::size_t>(compartment)].volume.number(); };
    if (compartment == model.gut()) return run.amounts(at).gut;
    if (compartment == model.depot()) return run.amounts(at).depot;
    if (compartment == model.plasma()) return run.amounts(at).plasma;
    if (compartment == model.peripheral()) return run.amounts(at).peripheral;
    for (const Level level : allLevels()) {
        if (compartment == model.csf(level)) return run.value(Signal::csf(level), at) * volume();
    }
    if (compartment == model.cranial()) return run.value(Signal::cranial(), at) * volume();
    for (std::size_t i = 0; i < model.drug().readOuts.size(); ++i) {
        if (compartment != model.site(model.drug().readOuts[i].site)) continue;
        return run.stretches(Signal::readOut(static_cast<int>(i)), at, at).back().value(at.number());
    }
    return -1;
}

/// Compartments whose largest amount is the measure of an error in any of them: gut, depot, plasma with its periphery,
/// CSF.
int space(const Model& model, int compartment) {
    if (compartment == model.gut()) return 0;
    if (compartment == model.depot()) return 1;
    if (compartment == model.plasma() || compartment == model.peripheral()) return 2;
    return compartment <= model.cranial() ? 3 : 4;
}

std::vector<double> grid(const Trajectory& run, Hours step, std::size_t count) {
    std::vector<double> rows(run.model().compartments().size() * count);
    run.onGrid(step, count, rows);
    return rows;
}

using Peaks = std::array<double, 5>;

Peaks peaksOf(const Trajectory& run) {
    constexpr std::size_t fine = 2000;
    const std::vector<double> rows = grid(run, run.horizon() / fine, fine);
    Peaks peak{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double& here = peak.at(static_cast<std::size_t>(space(run.model(), static_cast<int>(i / fine))));
        here = std::max(here, rows[i]);
    }
    return peak;
}

/// The largest difference to `held` at every `every`-th row, relative to the peak of its space.
double worst(const Trajectory& run, const Peaks& peak, std::size_t count, std::size_t every) {
    const Hours step = run.horizon() / (static_cast<double>(count) - 0.5);
    const std::vector<double> rows = grid(run, step, count);
    double worst = 0;
    for (int c = 0; c < static_cast<int>(run.model().compartments().size()); ++c) {
        for (std::size_t i = 0; i < count; i += every) {
            const double right = held(run, c, step * static_cast<double>(i));
            if (right < 0) continue;
            const double difference = std::abs(rows[static_cast<std::size_t>(c) * count + i] - right);
            worst = std::max(worst, difference / (peak.at(static_cast<std::size_t>(space(run.model(), c))) + 1e-300));
        }
    }
    return worst;
}

}  // namespace

TEST_CASE("an even grid holds what the run holds at its times", "[M4][M5]") {
    for (std::uint64_t seed = 900; seed < 980; ++seed) {
        const RandomCase random = randomCase(seed);
        INFO("seed " << seed);
        const auto run = simulate(random.scenario, random.library);
        REQUIRE(run);
        const Peaks peak = peaksOf(run->therapies[0]);
        for (const std::size_t count : {std::size_t{2}, std::size_t{7}, std::size_t{403}}) {
            CHECK(worst(run->therapies[0], peak, count, count < 10 ? 1 : 13) < 1e-12);
        }
    }
}

TEST_CASE("a row at a dose is after the dose, however its time was rounded", "[M4]") {
    const Library library = referenceLibrary();
    const auto run = simulate(scenario({tablets(20, 8, 90)}, 720), library);
    const std::size_t count = 8641;
    const std::vector<double> rows = grid(run->therapies[0], Hours(5.0 / 60), count);
    for (std::size_t dose = 0; dose < 90; ++dose) CHECK(rows[dose * 96] >= 15000);
    CHECK(rows[95] < 15000);
}
