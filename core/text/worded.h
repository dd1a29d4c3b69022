#pragma once

#include <string_view>

#include "core/base/text_value.h"
#include "core/text/form.h"

namespace theca {

/// The text at a key of an object, which every language has to have: refused where one is missing or empty, and where
/// one string with letters stands for all languages. Numbers and signs need no translation.
Text wordedAt(const JsonNode& node, std::string_view key, Form& form, const JsonPath& path);

}  // namespace theca
