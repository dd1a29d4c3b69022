#pragma once

#include "core/scenario/scenario_fields.h"
#include "core/text/shape.h"

namespace theca {

/// Keys, types and limits of a scenario file as its table of fields has them (core/scenario/scenario_fields.h).
const Shape& scenarioShape();

/// The limits a scenario file has for a number.
template <auto member>
Shape limitsOf() {
    return numbers(format::field<member>().limits);
}

/// "S2" … "C1", and one name more where there is one.
Shape levelShape(const std::string& orElse = {});

}  // namespace theca
