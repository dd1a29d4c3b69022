#pragma once

#include <string>
#include <string_view>

#include "core/text/shape.h"

namespace theca {

/// A shape as JSON Schema (2020-12). It contains everything a shape does; rules between values cannot be expressed.
std::string schemaText(const Shape& shape, std::string_view title);

std::string scenarioSchema();
std::string drugSchema();
std::string lessonSchema();
std::string explainSchema();

}  // namespace theca
