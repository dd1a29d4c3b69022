#pragma once

#include "core/scenario/scenario_fields.h"
#include "core/text/level_shape.h"
#include "core/text/shape.h"

namespace theca {

/// Keys, types and limits of a scenario file as its table of fields has them (core/scenario/scenario_fields.h).
const Shape& scenarioShape();

/// The limits of a number in a scenario file.
template <auto member>
Shape limitsOf() {
    return numbers(format::field<member>().limits);
}

}  // namespace theca
