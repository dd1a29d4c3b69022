#pragma once

#include <string>

#include "core/base/text_value.h"
#include "core/text/json_node.h"

namespace theca {

/// The text of a value, ending in a line break. What holds only plain values stands on one line if there is room. Numbers
/// are the shortest text that reads back the same.
std::string writeJson(const JsonNode& root);

/// A text as files have it: one string, or an object with one a language.
JsonNode textValue(const Text& text);

}  // namespace theca
