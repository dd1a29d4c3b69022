#pragma once

#include <span>
#include <string_view>

#include "core/solve/measure.h"
#include "core/text/shape.h"

namespace theca {

/// What a kind of measure needs in addition to its scenario.
enum class MeasureNeeds { Nothing, Signal, Time, Window, Steps, Level, Score, Years, Two };

struct MeasureKindUse {
    MeasureKind kind;
    MeasureNeeds needs;
};
/// The kinds of measures that a target may have.
std::span<const MeasureKindUse> measureKinds();

/// The keys of the two measures that a combining kind holds: "of" and "over", "of" and "minus", "of" and "below".
std::string_view secondKey(Measure::Kind kind);

/// Keys, types and limits of targets.json, version 1.
const Shape& targetsShape();

}  // namespace theca
