#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "core/base/visible_text.h"

/// What a table of fields (core/scenario/scenario_fields.h) consists of: for every member of a struct its key in files
/// and the values it may have. Reader, writer, JSON Schema, `problems` and differences walk these tables.
namespace theca::format {

/// Numbers from `lowest` (excluded if `lowestExcluded`) to `highest`.
struct Range {
    double lowest = 0;
    double highest = 0;
    bool lowestExcluded = false;

    constexpr bool holds(double number) const {
        return (lowestExcluded ? number > lowest : number >= lowest) && number <= highest;
    }
    constexpr bool operator==(const Range&) const = default;
};
constexpr Range from(double lowest, double highest) { return {lowest, highest, false}; }
constexpr Range above(double lowest, double highest) { return {lowest, highest, true}; }

/// Whole numbers from `least` to `most`, both allowed.
struct WholeRange {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
};

/// No limits, or those of the type itself, such as a struct or an enumeration.
struct Free {};

/// A string of a form: a regular expression, and a function that accepts the same strings.
struct Pattern {
    std::string_view expression;
    bool (*matches)(std::string_view);
};

/// A string that is one of these.
struct OneOf {
    std::span<const std::string_view> names;
};

/// Text for people: how many characters, and whether several lines are allowed. Invisible characters are refused.
struct Words {
    std::string_view definition;  ///< its name in the JSON Schema
    std::size_t longest = 0;
    LineBreaks breaks = LineBreaks::Refused;
    std::string_view why = {};  ///< reason for the limit
};

/// The word in files for no level.
struct OrElse {
    std::string_view none;
};

inline constexpr std::size_t longestText = 20'000;  // code points, in data files

inline constexpr std::uint64_t anyNumber = std::numeric_limits<std::uint64_t>::max();

/// A list of `least` to `most` entries.
template <class Limits = Free>
struct List {
    Limits each;
    std::uint64_t least = 0;
    std::uint64_t most = anyNumber;
    std::string_view why = {};  ///< reason for `most`
};

/// Pairs of numbers, the first less than the second, each under one of these names and in its range.
struct NamedRange {
    std::string_view name;
    Range range;
};
struct NamedRanges {
    std::span<const NamedRange> all;
};

/// Values under names that the file gives them; each name is of this form.
template <class Limits = Free>
struct Named {
    Pattern name;
    Limits each;
    std::uint64_t most = anyNumber;
};

inline constexpr std::size_t mostErrors = 1000;  // of one value
inline constexpr Words plainWords = {"value", 200};

enum class Presence {
    Required,  ///< a file without it is refused
    Written,   ///< may be missing, is always written
    Optional,  ///< may be missing, is written only if it differs from the default
};

/// A member and its key. If a file leaves it out, it has the value of its initialiser, or that of `like`, an earlier
/// member of the same struct.
template <auto member, class Limits, auto like = member>
struct Field {
    std::string_view key;
    Limits limits;
    Presence presence;

    template <class Owner>
    static constexpr auto& of(Owner& owner) {
        return owner.*member;
    }
    /// The value of the member if a file leaves it out.
    template <class Owner>
    static const auto& usual(const Owner& owner) {
        if constexpr (is<like>()) {
            static const Owner initial;
            return initial.*member;
        } else {
            return owner.*like;
        }
    }
    template <auto other>
    static constexpr bool is() {
        if constexpr (std::same_as<decltype(other), decltype(member)>)
            return other == member;
        else
            return false;
    }
};

template <auto member, class Limits = Free>
constexpr auto required(std::string_view key, Limits limits = {}) {
    return Field<member, Limits>{key, limits, Presence::Required};
}
template <auto member, class Limits = Free>
constexpr auto written(std::string_view key, Limits limits = {}) {
    return Field<member, Limits>{key, limits, Presence::Written};
}
template <auto member, class Limits = Free>
constexpr auto optional(std::string_view key, Limits limits = {}) {
    return Field<member, Limits>{key, limits, Presence::Optional};
}
template <auto member, auto like, class Limits = Free>
constexpr auto optionalLike(std::string_view key, Limits limits = {}) {
    return Field<member, Limits, like>{key, limits, Presence::Optional};
}

/// The tables, one per type. `fields`: an object with these keys. `items`: a list of these values in their order. A
/// variant is an object whose `kind` is the `name` of one of its types, with the fields of that type.
template <class T>
inline constexpr std::nullptr_t fields = nullptr;
template <class T>
inline constexpr std::nullptr_t items = nullptr;
/// Kind and version of a whole file, written first in it.
struct FileKind {
    std::string_view name;
    int version = 0;
};
template <class T>
inline constexpr FileKind file = {};
/// The name of an object's definition in the JSON Schema; empty: it has no definition of its own.
template <class T>
inline constexpr std::string_view definition = {};

template <class T>
concept Number = std::same_as<T, double> || requires(T value) {
    value.number();
};
template <class T>
concept Whole = std::integral<T> && !std::same_as<T, bool>;
template <class T>
concept Enumeration = std::is_enum_v<T>;
template <class T>
concept Object = !std::same_as<decltype(fields<T>), const std::nullptr_t>;
template <class T>
concept Row = !std::same_as<decltype(items<T>), const std::nullptr_t>;
template <Number T>
constexpr double numberOf(const T& value) {
    if constexpr (std::same_as<T, double>)
        return value;
    else
        return value.number();
}

/// Calls `visit` with every field of a table, in order.
template <class Table, class Visit>
constexpr void forEach(const Table& table, Visit visit) {
    std::apply([&visit](const auto&... all) { (visit(all), ...); }, table);
}

/// The field of a member that occurs in only one table: `field<&OralCourse::dose>().key`.
template <class Owner, class Value>
Owner ownerOf(Value Owner::*);

template <auto member>
constexpr auto field() {
    constexpr const auto& table = fields<decltype(ownerOf(member))>;
    constexpr std::size_t place = [] {
        std::size_t found = 0, at = 0;
        forEach(table, [&]<class F>(const F&) {
            if (F::template is<member>()) found = at;
            ++at;
        });
        return found;
    }();
    static_assert(std::tuple_element_t<place, std::remove_cvref_t<decltype(table)>>::template is<member>());
    return std::get<place>(table);
}

}  // namespace theca::format
