#include "core/scenario/lock.h"

#include <algorithm>
#include <array>

#include "core/scenario/scenario_change.h"
#include "core/scenario/scenario_fields.h"

namespace theca {

namespace {

/// Whether `path` is `part` or lies within it.
bool within(std::string_view path, std::string_view part) {
    return path == part || (path.starts_with(part) && path[part.size()] == '/');
}

template <auto member>
constexpr std::string_view key = format::field<member>().key;

bool looksOnly(std::string_view path) {
    constexpr std::array free{key<&Scenario::view>, key<&Scenario::pins>, key<&Scenario::observations>};
    if (std::any_of(free.begin(), free.end(), [path](std::string_view part) { return within(path, part); }))
        return true;
    return within(path, key<&Scenario::therapies>) && path.substr(path.rfind('/') + 1) == key<&Therapy::shown>;
}

std::string pathOf(const ScenarioChange& change) {
    std::string path;
    for (const FieldStep& step : change.steps) {
        path.append(path.empty() ? "" : "/").append(step.field.key);
        const bool ofList = change.kind != ScenarioChange::Kind::Value && &step == &change.steps.back();
        if (step.index && !ofList) path.append("/").append(std::to_string(*step.index));
    }
    return path;
}

}  // namespace

bool adjustable(const std::vector<std::string>& lock, std::string_view path) {
    const auto leaves = [path](const std::string& part) { return within(path, part); };
    return lock.empty() || looksOnly(path) || std::any_of(lock.begin(), lock.end(), leaves);
}

std::optional<std::string> lockedChange(const Scenario& before, const Scenario& after) {
    if (before.lock.empty()) return std::nullopt;
    for (const ScenarioChange& change : scenarioChanges(before, after)) {
        std::string path = pathOf(change);
        if (!adjustable(before.lock, path)) return path;
    }
    return std::nullopt;
}

}  // namespace theca
