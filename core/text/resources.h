#pragma once

#include <span>
#include <string_view>

namespace theca {

/// Names of all data files compiled into the program, sorted: "drugs/baclofen.json", "scenarios/default.theca", …
std::span<const std::string_view> resourcePaths();

/// The text of one of them; empty if there is no such name.
std::string_view resource(std::string_view path);

}  // namespace theca
