#pragma once

#include <map>
#include <span>
#include <string>

#include "core/data/drug.h"
#include "core/data/parameter.h"
#include "core/text/form.h"
#include "core/text/json_node.h"
#include "core/text/shape.h"

namespace theca {

using Sources = std::map<std::string, Source>;

/// A parameter's name in data files: its key without the unit, which has a key of its own there.
std::string parameterName(ParameterId id);
/// The ke0 of "tone_ke0"; none for other names.
std::optional<ParameterId> ke0WithName(std::string_view name);
/// The keys `NAME_ke0` of an object, which all have the same shape.
inline constexpr const char* ke0Pattern = "^[a-z][A-Za-z0-9_]{0,9}_ke0$";
ShapeFamily ke0Family(Shape shape);
/// A ke0 with its number, its title and its symbol.
Shape ke0Shape();

/// An object with one object per parameter: value, unit, grade, source or reason, cv, range.
Shape parametersShape(std::span<const ParameterId> ids);

/// Reads them, converted to the unit of their key. With `apparent`, CL, Vc, Q and Vp are over F and are made true.
/// Refuses values outside the parameter's limits, and values with neither source nor reason.
ParameterTable parametersIn(const JsonNode& node, std::span<const ParameterId> ids, bool apparent,
                            const Sources& sources, Form& form, const JsonPath& path);

/// Whether its apparent value is over F.
bool scalesWithF(ParameterId id);
/// The allowed values of `cv`.
Shape cvShape();
/// Refuses the node's `value`, in the parameter's own unit, if it is outside the parameter's limits.
void checkLimits(const JsonNode& node, double value, const ParameterInfo& about, Form& form, const JsonPath& path);

/// The keys `grade`, `source`, `reason`, which every number has.
std::vector<ShapeKey> provenanceKeys();
Provenance provenanceIn(const JsonNode& node);
/// Refuses a number that has neither a published source nor a reason.
void checkProvenance(const JsonNode& node, const Sources& sources, Form& form, const JsonPath& path);

}  // namespace theca
