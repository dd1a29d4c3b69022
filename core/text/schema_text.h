#pragma once

#include <string>
#include <string_view>

#include "core/text/shape.h"

namespace theca {

/// A shape as JSON Schema (2020-12). Says all that a shape says; rules between values it cannot say.
std::string schemaText(const Shape& shape, std::string_view title);

std::string scenarioSchema();
std::string drugSchema();

}  // namespace theca
