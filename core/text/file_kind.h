#pragma once

#include <string>
#include <string_view>

#include "core/text/form.h"
#include "core/text/json_node.h"

namespace theca {

/// The kind of a data file as it states it: "scenario", "drug", …; empty if it does not.
std::string fileKind(std::string_view text);

/// Whether a tree is a file of this kind and of a version this program reads. If not, this is the only error reported,
/// since nothing else in it can be judged.
bool isOfKind(const JsonNode& root, const std::string& kind, int version, Form& form);

}  // namespace theca
