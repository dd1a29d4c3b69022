#pragma once

#include <concepts>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/units.h"

namespace theca {

/// The unit of a member's type, as shown to people; empty for plain numbers and for what is not a number.
template <class T>
inline constexpr std::string_view unitOf = {};
template <>
inline constexpr std::string_view unitOf<Milligrams> = "mg";
template <>
inline constexpr std::string_view unitOf<Micrograms> = "µg";
template <>
inline constexpr std::string_view unitOf<Centimetres> = "cm";
template <>
inline constexpr std::string_view unitOf<Millilitres> = "mL";
template <>
inline constexpr std::string_view unitOf<Hours> = "h";
template <>
inline constexpr std::string_view unitOf<Minutes> = "min";
template <>
inline constexpr std::string_view unitOf<MicrogramsPerDay> = "µg/day";
template <>
inline constexpr std::string_view unitOf<MicrogramsPerMillilitre> = "µg/mL";
template <class T>
inline constexpr std::string_view unitOf<std::optional<T>> = unitOf<T>;
template <class T>
inline constexpr std::string_view unitOf<std::vector<T>> = unitOf<T>;

}  // namespace theca
