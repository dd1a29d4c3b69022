#pragma once

#include "core/text/shape.h"

namespace theca {

/// The explain file, version 1 (docs/explain.md).
const Shape& explainShape();
/// The staff's setup, version 1.
const Shape& setupShape();
/// What a person answered, saved by hand, version 1.
const Shape& answersShape();

/// The names in files, in the order of the enumerations of core/explain.
const std::vector<std::string>& aboutNames();
const std::vector<std::string>& cardKindNames();
const std::vector<std::string>& whenNames();
const std::vector<std::string>& pictureNames();
const std::vector<std::string>& leanNames();

}  // namespace theca
