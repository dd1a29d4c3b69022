#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/library.h"
#include "core/lesson/expression.h"
#include "core/lesson/lesson.h"
#include "core/solve/simulator.h"

namespace theca {

/// Where measures come from.
struct MeasureSources {
    const Lesson& lesson;
    const ByName<Run>& runs;
    const Library& library;
    /// A measure that another one is computed from.
    std::function<std::optional<double>(std::string_view name)> named;
    /// What replaces the number of a curve: the drawn line. Says whether it does.
    std::function<bool(const MeasureSpec& measure, std::optional<double>& value)> instead;
};

/// The number of a measure, in the unit of `unitOfKind`; none if it does not exist in these runs.
std::optional<double> measuredOf(const MeasureSpec& measure, const MeasureSources& sources);

/// The unit of that number: what a computed measure states (empty if it does not), else as `unitOfKind` of the drug's
/// signal. "1" of what has none.
std::string measuredUnit(const MeasureSpec& measure, const Lesson& lesson, const Library& library);

/// value(SCENARIO, WHAT, t) and the other functions of an expression that look at a curve, with a therapy as last
/// number if there is one.
std::optional<double> measuredCall(const Expression& call, const std::vector<double>& numbers,
                                   const MeasureSources& sources);

/// Ratio, difference and fall (in per cent) of two numbers.
std::optional<double> combinedOf(MeasureKind kind, std::optional<double> first, std::optional<double> second);

}  // namespace theca
