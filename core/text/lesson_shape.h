#pragma once

#include <string_view>

#include "core/text/shape.h"

namespace theca {

/// The key of whole drug files in a lesson, for drugs that are not shipped.
inline constexpr std::string_view lessonDrugsKey = "drugs";

/// Keys, types and limits of a lesson file as its table of fields has them (core/lesson/lesson_fields.h), and `drugs`.
const Shape& lessonShape();

}  // namespace theca
