#pragma once

#include <map>
#include <span>
#include <string>

#include "core/data/drug.h"
#include "core/data/parameter.h"
#include "core/data/source.h"
#include "core/text/form.h"
#include "core/text/json_node.h"
#include "core/text/shape.h"

namespace theca {

using Sources = std::map<std::string, Source>;

/// A parameter's name in data files: its key without the unit, which has a key of its own there.
std::string parameterName(ParameterId id);
/// A number of effect sites under one of the keys of a site: "ke0", "EC50", "gamma", "Emax", "EC50_plasma".
struct SiteKey {
    SiteNumber which;
    std::string name;     ///< as a site has it
    std::string pattern;  ///< of the names it may give, an ECMA regular expression
    bool required;
};
const std::vector<SiteKey>& siteKeys();
/// The parameter a site names so under this key: `NAME_ke0`, or one that all sites share: `EC50`, `gamma`. Nothing for
/// other names.
std::optional<ParameterId> siteNumberWithName(std::string_view name, SiteNumber which);
/// Those among the keys of an object that have a name of their own.
std::vector<ParameterId> siteNumbersIn(const JsonNode& parameters);
/// The keys `NAME_ke0`, `NAME_EC50`, … of an object, each with the shape that goes with its unit.
std::vector<ShapeFamily> siteNumberFamilies(Shape (*shape)(std::string_view unit));
/// One with its number, its title and its symbol.
Shape siteNumberShape(std::string_view unit);

/// An object with one object per parameter: value, unit, grade, source or reason, cv, range.
Shape parametersShape(std::span<const ParameterId> ids);

/// Reads them, converted to the unit of their key. With `apparent`, CL, Vc, Q and Vp are over F and are made true.
/// Refuses values outside the parameter's limits, and values with neither source nor reason.
ParameterTable parametersIn(const JsonNode& node, std::span<const ParameterId> ids, bool apparent,
                            const Sources& sources, Form& form, const JsonPath& path);

/// Whether its apparent value is over F.
bool scalesWithF(ParameterId id);
/// What `cv` may be: above 0, and at most this.
inline constexpr double mostCv = 5;
Shape cvShape();
/// Refuses the node's `value`, in the parameter's own unit, if it is outside the parameter's limits.
void checkLimits(const JsonNode& node, double value, const ParameterInfo& about, Form& form, const JsonPath& path);

/// The keys `grade`, `source`, `reason`, which every number has.
std::vector<ShapeKey> provenanceKeys();
Provenance provenanceIn(const JsonNode& node);
/// Refuses a number that has neither a published source nor a reason.
void checkProvenance(const JsonNode& node, const Sources& sources, Form& form, const JsonPath& path);

}  // namespace theca
