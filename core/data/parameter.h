#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text_value.h"
#include "core/scenario/parameter_id.h"

namespace theca {

/// How well a number is known, best first.
enum class Grade { Seen, SeenSecondary, Derived, Recalled, Assumption };
std::string_view gradeName(Grade grade);
std::optional<Grade> gradeNamed(std::string_view name);

/// One number and its provenance. `value` is the true value in the unit of its key; `published` and `publishedUnit` are
/// as the file gives them (they differ if a paper uses another unit or a value over F). A recalled or assumed number
/// has a `reason`; every other one has `sources` (ids of sources.json).
struct Parameter {
    double value = 0;
    double published = 0;
    std::string publishedUnit;
    std::optional<double> cv;  ///< coefficient of variation between people, log-normal, as a fraction
    std::optional<Grade> cvGrade;
    Grade grade = Grade::Assumption;
    std::vector<std::string> sources;
    Text reason;
    Text population;                           ///< in whom it was measured; empty if unknown
    std::optional<std::vector<double>> range;  ///< two numbers, low and high, in the published unit
    Text title;          ///< of a number of effect sites: "How fast tone follows"
    std::string symbol;  ///< of a number of effect sites, as the field writes it: "ke0"

    bool operator==(const Parameter&) const = default;
};

/// Provenance of numbers that are not parameters; the fields mean the same as those of `Parameter`.
struct Provenance {
    Grade grade = Grade::Assumption;
    std::vector<std::string> sources;
    Text reason;

    bool operator==(const Provenance&) const = default;
};

using ParameterTable = std::map<ParameterId, Parameter>;

}  // namespace theca
