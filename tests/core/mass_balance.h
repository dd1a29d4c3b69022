#pragma once

#include <algorithm>
#include <cmath>

#include "core/solve/trajectory.h"

/// Where the drug of a run is, computed from the run's signals and from its inputs.
namespace theca::test {

/// All deposits and inflows until `hours`, µg.
inline double givenUpTo(const Inputs& inputs, double hours) {
    double given = 0;
    for (const Deposit& deposit : inputs.deposits) {
        if (deposit.at.number() <= hours) given += deposit.amount.number();
    }
    for (const Inflow& inflow : inputs.inflows) {
        const double until = std::min(inflow.until.number(), hours);
        given += inflow.rate.number() * std::max(0.0, until - inflow.from.number());
    }
    return given;
}

/// The amount left of it in the tissue depot, which empties with the rate `ka` (1/h), in closed form, µg.
inline double inDepot(const Inputs& inputs, double ka, double hours) {
    const auto left = [&](double since) { return std::exp(-ka * (hours - since)); };
    double held = 0;
    for (const Deposit& deposit : inputs.deposits) {
        if (deposit.into.place == Entry::Place::Depot && deposit.at.number() <= hours)
            held += deposit.amount.number() * left(deposit.at.number());
    }
    for (const Inflow& inflow : inputs.inflows) {
        if (inflow.into.place != Entry::Place::Depot || inflow.from.number() >= hours) continue;
        const double until = std::min(inflow.until.number(), hours);
        held += inflow.rate.number() / ka * (left(until) - left(inflow.from.number()));
    }
    return held;
}

/// The amount in canal and cranial pool, or in the one pool, µg.
inline double inFluid(const Trajectory& run, Hours at) {
    const Individual& person = run.model().individual();
    const double cranial = run.value(Signal::cranial(), at);
    if (run.model().structure() == CsfModel::OnePool) return cranial * person.onePoolV.number();
    double held = cranial * person.cranialVolume.number();
    for (const Level level : allLevels()) {
        const auto place = static_cast<std::size_t>(level.index);
        held += run.value(Signal::csf(level), at) * person.canal[place].volume.number();
    }
    return held;
}

}  // namespace theca::test
