#pragma once

#include <string>
#include <string_view>

#include "core/text/form.h"
#include "core/text/json_node.h"

namespace theca {

/// What a data file says it is: "scenario", "drug", …; empty where it does not say.
std::string fileKind(std::string_view text);

/// Whether a tree is a file of this kind and of a version this program reads; else the one thing refused, since
/// nothing further in it can be judged.
bool isOfKind(const JsonNode& root, const std::string& kind, int version, Form& form);

}  // namespace theca
