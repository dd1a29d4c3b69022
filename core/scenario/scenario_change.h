#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/scenario/field.h"
#include "core/scenario/scenario.h"

namespace theca {

/// A field of a table, told from all others: the type it is of, and its key there.
struct FieldId {
    const void* owner = nullptr;
    std::string key;

    bool operator==(const FieldId&) const = default;
};

template <class Owner>
inline constexpr char fieldOwner = 0;
template <class Owner>
FieldId idOf(std::string_view key) {
    return {&fieldOwner<Owner>, std::string(key)};
}
/// Of a member that stands in one table only.
template <auto member>
FieldId idOf() {
    return idOf<decltype(format::ownerOf(member))>(format::field<member>().key);
}

/// A way into a scenario: a field, and in a list the place there.
struct FieldStep {
    FieldId field;
    std::optional<std::size_t> index;

    bool operator==(const FieldStep&) const = default;
};

/// A number, a flag, or a word; a list of them is one text with commas.
using FieldValue = std::variant<double, bool, std::string>;

/// One difference between two scenarios.
struct ScenarioChange {
    enum class Kind {
        Value,
        Added,    ///< `steps` lead to its place in the second scenario
        Removed,  ///< `steps` lead to its place in the first one
        Reordered,
    };

    Kind kind = Kind::Value;
    std::vector<FieldStep> steps;      ///< from the scenario inwards, at least one
    std::optional<FieldValue> before;  ///< of a value; none where there is none, as for a number the drug's own
    std::optional<FieldValue> after;

    bool operator==(const ScenarioChange&) const = default;
};

/// All of them, in the order of the file. A part put into a list or taken out of it is one change, whatever comes
/// behind it. The fields are those of the tables (core/scenario/scenario_fields.h); a number of `patient.parameters` is
/// `idOf<Overrides>(key)`.
std::vector<ScenarioChange> scenarioChanges(const Scenario& before, const Scenario& after);

}  // namespace theca
