#include <algorithm>
#include <cmath>

#include "core/people/fast/block_sampler.h"
#include "core/people/fast/block_solver.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"
#include "core/solve/steady_state.h"
#include "tests/catch.h"
#include "tests/core/random_model.h"

using namespace theca;
using namespace theca::test;

namespace {

const std::vector<Signal> everything = {Signal::plasma(),
                                        Signal::csf(*levelNamed("L1")),
                                        Signal::csf(*levelNamed("C7")),
                                        Signal::cranial(),
                                        Signal::readOut(0),
                                        Signal::readOut(1),
                                        Signal::readOut(2),
                                        Signal::readOut(4),
                                        Signal::readOut(5)};

/// A random scenario with people who differ in everything that can vary.
RandomCase randomPeople(std::uint64_t seed, int count) {
    RandomCase random = randomCase(seed);
    Drug& drug = random.library.drugs.begin()->second;
    for (const ParameterId id : variedParameters(drug)) {
        if (drug.has(id)) drug.parameters.at(id).cv = 0.4;
    }
    for (const ParameterId id : {ParameterId::spinalVolume, ParameterId::cranialVolume, ParameterId::scoreBaseline}) {
        random.library.physiology.parameters[id].cv = 0.3;
    }
    for (const ParameterId id : {ParameterId::mixingSac, ParameterId::mixingNeck}) {
        if (random.library.physiology.parameters.contains(id)) random.library.physiology.parameters.at(id).cv = 0.3;
    }
    random.scenario.population = {count, seed, PopulationPreset::Typical};
    return random;
}

/// Evenly spaced, irregular and equal times.
std::vector<double> timesOver(double horizon, Dice& dice) {
    std::vector<double> hours;
    for (int i = 0; i <= 90; ++i) hours.push_back(std::min(horizon, horizon * i / 90));
    for (int i = 0; i < 30; ++i) hours.push_back(dice.uniform(0, horizon));
    hours.push_back(horizon / 3);
    std::sort(hours.begin(), hours.end());
    return hours;
}

}  // namespace

TEST_CASE("people side by side are those simulated one by one", "[M12][M4]") {
    std::size_t sideBySide = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Dice dice(seed);
        const RandomCase random = randomPeople(seed, 11);
        if (!problems(random.scenario, random.library).empty()) continue;
        const PopulationModel people(random.scenario, random.library);
        std::vector<Signal> signals = everything;
        std::erase_if(signals, [&](Signal signal) { return !people.median().offers(signal); });
        const std::vector<double> hours = timesOver(random.scenario.horizon.number(), dice);
        const SamplingPlan plan(people, signals, hours);
        const BlockSolver solver(people, plan.request());
        if (solver.exponentials() == 0) continue;
        const PeopleBlock block = solver.solve(0);
        std::vector<double> values(hours.size() * signals.size() * block.count);
        BlockSampler sampler(plan, block);
        for (std::size_t from = 0; from < hours.size(); from += SamplingPlan::chunk) {
            const std::size_t until = std::min(hours.size(), from + SamplingPlan::chunk);
            sampler.sample(0, from, until, values.data() + from * signals.size() * block.count, block.count);
        }
        for (std::size_t person = 0; person < block.count; ++person) {
            if (std::find(block.fallback.begin(), block.fallback.end(), person) != block.fallback.end()) continue;
            ++sideBySide;
            const Trajectory alone = people.trajectory(people.model(person), 0);
            const double given = givenUpToHorizon(alone).sum();
            for (std::size_t s = 0; s < signals.size(); ++s) {
                std::vector<double> own(hours.size());
                alone.sample(signals[s], hours, own);
                const double peak = *std::max_element(own.begin(), own.end());
                double worst = 0;
                for (std::size_t t = 0; t < hours.size(); ++t) {
                    const double value = values[(t * signals.size() + s) * block.count + person];
                    worst = std::max(worst, std::isnan(value) ? 1.0 : std::abs(value - own[t]));
                }
                CAPTURE(seed, person, s, peak, worst / peak);
                CHECK_FALSE(worst > std::max(1e-9 * peak, 1e-14 * given));  // where D = 0, little drug goes far
            }
        }
    }
    CHECK(sideBySide > 250);
}
