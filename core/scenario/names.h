#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "core/scenario/scenario.h"

namespace theca {

/// `[a-z0-9-]{1,40}`: never a path.
bool isDrugName(std::string_view name);
/// "plasma", "csf:LEVEL", "csf:cranial", or a possible column of a read-out.
bool isSignalName(std::string_view name);
/// A column or an id: a letter, then letters, digits and '_'.
bool isIdentifier(std::string_view name);

/// The names of an enumeration's values in files, in their order.
template <class E>
inline constexpr std::nullptr_t names = nullptr;

template <>
inline constexpr auto names<CsfModel> = std::to_array<std::string_view>({"levels", "one-pool"});
template <>
inline constexpr auto names<PopulationPreset> = std::to_array<std::string_view>({"typical", "low-mixing", "wide", "uniform"});
template <>
inline constexpr auto names<ConcentrationUnit> = std::to_array<std::string_view>({"ng/mL", "ug/mL", "nmol/L", "mg/L"});
template <>
inline constexpr auto names<TimeUnit> = std::to_array<std::string_view>({"auto", "h", "d"});

template <class E>
std::string_view nameOf(E value) {
    return names<E>.at(static_cast<std::size_t>(value));
}
template <class E>
std::optional<E> valueNamed(std::string_view name) {
    for (std::size_t i = 0; i < names<E>.size(); ++i)
        if (names<E>.at(i) == name) return static_cast<E>(i);
    return std::nullopt;
}

}  // namespace theca
