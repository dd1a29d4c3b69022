#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/scenario/field.h"
#include "core/scenario/scenario.h"

namespace theca {

/// A field of a table, identified by the type it belongs to and its key there.
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
/// For a member that occurs in only one table.
template <auto member>
FieldId idOf() {
    return idOf<decltype(format::ownerOf(member))>(format::field<member>().key);
}

/// One step of a path into a scenario: a field, and the index if it is a list.
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
        Added,    ///< `steps` lead to its index in the second scenario
        Removed,  ///< `steps` lead to its index in the first one
        Reordered,
    };

    Kind kind = Kind::Value;
    std::vector<FieldStep> steps;      ///< from the scenario to the changed part, at least one
    std::optional<FieldValue> before;  ///< of a value; none if there was none, as for a number that was the drug's own
    std::optional<FieldValue> after;

    bool operator==(const ScenarioChange&) const = default;
};

/// All differences, in the order of the file. A part added to a list or removed from it is one change, whatever follows
/// it. The fields are those of the tables (core/scenario/scenario_fields.h); a number of `patient.parameters` is
/// `idOf<Overrides>(key)`.
std::vector<ScenarioChange> scenarioChanges(const Scenario& before, const Scenario& after);

}  // namespace theca
