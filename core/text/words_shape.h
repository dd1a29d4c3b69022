#pragma once

#include "core/text/shape.h"

namespace theca {

/// Keys, types and limits of the files of words, of claims and of drills (core/lesson/glossary_fields.h).
const Shape& wordsShape();
const Shape& claimsShape();
const Shape& drillsShape();

}  // namespace theca
