#include "core/text/names.h"

#include <algorithm>
#include <array>

#include "core/data/physiology.h"
#include "core/scenario/scenario.h"

namespace theca {

namespace {

constexpr std::array<std::string_view, 2> csfModels = {"levels", "one-pool"};
constexpr std::array<std::string_view, 3> presets = {"typical", "low-mixing", "wide"};
constexpr std::array<std::string_view, 4> units = {"ng/mL", "ug/mL", "nmol/L", "mg/L"};
constexpr std::array<std::string_view, 3> timeUnits = {"auto", "h", "d"};

template <class Table, class Enum>
std::string_view nameIn(const Table& table, Enum value) {
    return table.at(static_cast<std::size_t>(value));
}

template <class Enum, class Table>
std::optional<Enum> valueIn(const Table& table, std::string_view name) {
    const auto* found = std::find(table.begin(), table.end(), name);
    if (found == table.end()) return std::nullopt;
    return static_cast<Enum>(found - table.begin());
}

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

bool isDrugName(std::string_view name) {
    const auto allowed = [](char c) { return isSmall(c) || isDigit(c) || c == '-'; };
    return !name.empty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), allowed);
}

bool isIdentifier(std::string_view name) {
    const auto allowed = [](char c) { return isSmall(c) || isCapital(c) || isDigit(c) || c == '_'; };
    return !name.empty() && isSmall(name.front()) && std::all_of(name.begin(), name.end(), allowed);
}

bool isSignalName(std::string_view name) {
    constexpr std::string_view csf = "csf:";
    if (!name.starts_with(csf)) return isIdentifier(name);
    name.remove_prefix(csf.size());
    return name == "cranial" || levelNamed(name).has_value();
}

std::string_view csfModelName(CsfModel model) { return nameIn(csfModels, model); }
std::optional<CsfModel> csfModelNamed(std::string_view name) { return valueIn<CsfModel>(csfModels, name); }
std::string_view presetName(PopulationPreset preset) { return nameIn(presets, preset); }
std::optional<PopulationPreset> presetNamed(std::string_view name) { return valueIn<PopulationPreset>(presets, name); }
std::string_view unitName(ConcentrationUnit unit) { return nameIn(units, unit); }
std::optional<ConcentrationUnit> unitNamed(std::string_view name) { return valueIn<ConcentrationUnit>(units, name); }
std::string_view timeUnitName(TimeUnit unit) { return nameIn(timeUnits, unit); }
std::optional<TimeUnit> timeUnitNamed(std::string_view name) { return valueIn<TimeUnit>(timeUnits, name); }

}  // namespace theca
