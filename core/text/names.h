#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/scenario/scenario.h"

namespace theca {

/// `[a-z0-9-]{1,40}`: never a path.
bool isDrugName(std::string_view name);
/// "plasma", "csf:LEVEL", "csf:cranial", or what may be a read-out's column.
bool isSignalName(std::string_view name);
/// A column or an id: a letter, then letters, digits and '_'.
bool isIdentifier(std::string_view name);

/// Enumerations as files spell them.
std::string_view csfModelName(CsfModel model);
std::optional<CsfModel> csfModelNamed(std::string_view name);
std::string_view presetName(PopulationPreset preset);
std::optional<PopulationPreset> presetNamed(std::string_view name);
std::string_view unitName(ConcentrationUnit unit);
std::optional<ConcentrationUnit> unitNamed(std::string_view name);
std::string_view timeUnitName(TimeUnit unit);
std::optional<TimeUnit> timeUnitNamed(std::string_view name);

}  // namespace theca
