#include "tests/bench/kernels.h"

#include <array>
#include <memory>
#include <utility>

#include "core/solve/model.h"
#include "core/solve/trajectory.h"
#include "tests/bench/equations.h"

using namespace theca;
using namespace theca::bench;

namespace {

double rowsOf(const Work& work, Rows& rows) {
    auto model = std::make_shared<const Model>(work.drug, work.people[2], work.structure);
    rows.sample(Trajectory(std::move(model), work.plans[0], work.horizon()));
    return rows.checksum();
}

}  // namespace

double thecaE1(const Work& work, Rows& rows) { return rowsOf(work, rows); }

double thecaE2(const Work& work, Rows& rows) { return rowsOf(work, rows); }

double thecaReference(const Work& work) {
    using State = LevelEquations::State;
    constexpr double step = 0.002;  // h; the canal mixes fastest at the neck, which 0.005 h no longer follows
    LevelEquations equations(work.people[2], *work.drug);
    equations.setInflow(LevelEquations::csf, 8);
    State x{}, slope{}, sum{}, next{};
    for (int turn = 0; turn < 500; ++turn) {
        equations(x, sum, 0);
        slope = sum;
        for (const double share : {0.5, 0.5, 1.0}) {
            for (std::size_t i = 0; i < x.size(); ++i) next[i] = x[i] + share * step * slope[i];
            equations(next, slope, 0);
            const double weight = share < 1 ? 2 : 1;
            for (std::size_t i = 0; i < x.size(); ++i) sum[i] += weight * slope[i];
        }
        for (std::size_t i = 0; i < x.size(); ++i) x[i] += step / 6 * sum[i];
    }
    return x[LevelEquations::csf];
}
