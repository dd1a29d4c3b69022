#include "core/evidence/validation.h"

#include <algorithm>
#include <cmath>

#include "core/solve/simulator.h"

namespace theca {

namespace {

bool within(const TargetPart& part, double value) {
    return (!part.low || value >= *part.low) && (!part.high || value <= *part.high);
}

Verdict judged(const TargetPart& part, std::optional<double> value) {
    if (part.misfit) {
        const double expected = part.misfit->expected;
        const bool there = value && std::abs(*value - expected) <= misfitLeeway * std::abs(expected);
        return there && !within(part, *value) ? Verdict::Misfit : Verdict::LeftMisfit;
    }
    if (!value) return Verdict::Fail;
    if (!part.low && !part.high) return Verdict::NotJudged;
    if (!within(part, *value)) return Verdict::Fail;
    return part.byConstruction ? Verdict::ByConstruction : Verdict::Pass;
}

/// The verdict of a target is the most serious one among its parts.
int weight(Verdict verdict) {
    switch (verdict) {
        case Verdict::NotJudged:
            return 0;
        case Verdict::ByConstruction:
            return 1;
        case Verdict::Pass:
            return 2;
        case Verdict::Misfit:
            return 3;
        case Verdict::LeftMisfit:
            return 4;
        case Verdict::Fail:
            return 5;
    }
    return 5;
}

Result<TargetOutcome> outcomeOf(const Target& target, const Library& library) {
    MeasuredRuns runs;
    for (const Scenario& scenario : target.scenarios) {
        Result<Run> run = simulate(scenario, library);
        if (!run) return run.errors();
        runs.push_back(std::move(run).value().therapies);
    }
    TargetOutcome outcome;
    for (const TargetPart& part : target.parts) {
        PartOutcome one{measured(part.measure, runs), Verdict::Fail};
        if (one.simulated) *one.simulated *= part.factor;
        one.verdict = judged(part, one.simulated);
        outcome.parts.push_back(one);
    }
    return outcome;
}

}  // namespace

bool isFailure(Verdict verdict) { return verdict == Verdict::Fail || verdict == Verdict::LeftMisfit; }

Verdict TargetOutcome::verdict() const {
    const auto lighter = [](const PartOutcome& a, const PartOutcome& b) {
        return weight(a.verdict) < weight(b.verdict);
    };
    const auto worst = std::max_element(parts.begin(), parts.end(), lighter);
    return worst == parts.end() ? Verdict::Fail : worst->verdict;
}

bool Validation::passed() const {
    const auto fails = [](const TargetOutcome& one) { return isFailure(one.verdict()); };
    return std::none_of(outcomes.begin(), outcomes.end(), fails);
}

Result<Validation> validate(std::vector<Target> targets, const Library& library) {
    Validation all{std::move(targets), {}};
    for (const Target& target : all.targets) {
        Result<TargetOutcome> outcome = outcomeOf(target, library);
        if (!outcome) return outcome.errors();
        all.outcomes.push_back(std::move(outcome).value());
    }
    return all;
}

}  // namespace theca
