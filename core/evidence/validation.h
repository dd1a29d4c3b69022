#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/text_value.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/measure.h"

namespace theca {

/// A part of a target that the model is known to miss: the value it gives instead, and why this is accepted.
struct Misfit {
    double expected = 0;
    Text why;

    bool operator==(const Misfit&) const = default;
};

/// One number that is compared with an observation.
struct TargetPart {
    Text quantity;
    std::string unit;
    double factor = 1;  ///< from the unit of the measure to `unit`
    Text observed;
    std::optional<double> low;  ///< in `unit`; without limits the part is not judged
    std::optional<double> high;
    bool byConstruction = false;      ///< a parameter was set to this number, so it is not a prediction
    std::vector<std::string> fitted;  ///< parameters that were fitted to this same observation
    std::optional<Misfit> misfit;
    Measure measure;

    bool operator==(const TargetPart&) const = default;
};

/// A published observation, and the numbers of the model that are compared with it.
struct Target {
    std::string id;
    Text quantity;
    Text protocol;       ///< what was done
    Text protocolExact;  ///< what is simulated
    Text observed;
    Text tolerance;
    std::vector<std::string> sources;
    std::string structure;
    std::vector<Scenario> scenarios;
    std::vector<TargetPart> parts;

    bool operator==(const Target&) const = default;
};

/// A misfit may differ from its expected value by this share.
inline constexpr double misfitLeeway = 0.05;

enum class Verdict {
    Pass,
    ByConstruction,
    NotJudged,  ///< it has no limits
    Misfit,     ///< a declared misfit, with the expected value
    Fail,
    LeftMisfit,  ///< a declared misfit that has another value now: a failure, better or worse
};
bool isFailure(Verdict verdict);

struct PartOutcome {
    std::optional<double> simulated;
    Verdict verdict = Verdict::Fail;
};

struct TargetOutcome {
    std::vector<PartOutcome> parts;

    /// The most serious verdict of the parts.
    Verdict verdict() const;
};

/// Targets and their outcomes, in the same order.
struct Validation {
    std::vector<Target> targets;
    std::vector<TargetOutcome> outcomes;

    /// Whether no part failed.
    bool passed() const;
};

/// Simulates every protocol and judges every part.
Result<Validation> validate(std::vector<Target> targets, const Library& library);

}  // namespace theca
