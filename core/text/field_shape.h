#pragma once

#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "core/scenario/names.h"
#include "core/scenario/scenario_fields.h"
#include "core/text/level_shape.h"
#include "core/text/shape.h"

/// From a table of fields to what a file may contain: one struct per kind of member.
namespace theca {

template <class Names>
Shape choiceOf(const Names& all) {
    return choice(std::vector<std::string>(all.begin(), all.end()));
}

template <class T>
std::vector<ShapeKey> keysOf();

/// The shape of a member of type T in a file: one struct per kind of member.
template <class T>
struct ShapeOf;

template <class T>
struct ShapeOf<std::optional<T>> : ShapeOf<T> {};

template <>
struct ShapeOf<std::optional<Level>> {
    static Shape with(const format::OrElse& word) { return levelShape(std::string(word.none)); }
};

template <class T>
struct ShapeOf<std::vector<T>> {
    template <class Limits>
    static Shape with(const format::List<Limits>& list) {
        Shape shape = array(ShapeOf<T>::with(list.each), list.most);
        shape.why = list.why;
        shape.least = list.least;
        return shape;
    }
};

template <format::Number T>
struct ShapeOf<T> {
    static Shape with(const format::Range& range) {
        const bool isTimeOfRun = std::is_same_v<T, Hours> && range == format::duringRun;
        return isTimeOfRun ? defined("hours", numbers(range)) : numbers(range);
    }
};

template <format::Whole T>
struct ShapeOf<T> {
    static Shape with(const format::WholeRange& range) { return whole(range.least, range.most); }
};

template <format::Enumeration T>
struct ShapeOf<T> {
    static Shape with(format::Free) { return choiceOf(names<T>); }
};

template <>
struct ShapeOf<bool> {
    static Shape with(format::Free) { return boolean(); }
};

template <>
struct ShapeOf<std::string> {
    static Shape with(const format::Words& words) { return string(words); }
    static Shape with(const format::OneOf& one) { return choiceOf(one.names); }
    static Shape with(const format::Pattern& form) { return string(std::string(form.expression), form.matches); }
};

template <>
struct ShapeOf<ClockTime> : ShapeOf<std::string> {};

template <>
struct ShapeOf<Text> {
    static Shape with(const format::Words& words) { return text(words); }
};

template <>
struct ShapeOf<Level> {
    static Shape with(format::Free) { return levelShape(); }
};

template <>
struct ShapeOf<Overrides> {
    static Shape with(format::Free) {
        std::vector<ShapeKey> keys;
        for (const ParameterInfo& one : allParameters()) {
            if (!one.overridable) continue;
            keys.push_back(optional(std::string(one.key), numbers({one.minimum, one.maximum, one.minimumExcluded})));
        }
        Shape overrides = object(std::move(keys));
        overrides.families = {family<SiteNumber::ke0>(), family<SiteNumber::EC50>(), family<SiteNumber::gamma>(),
                              family<SiteNumber::Emax>(), family<SiteNumber::plasmaEC50>()};
        return overrides;
    }

    /// The keys of one number of effect sites, whatever its name.
    template <SiteNumber which>
    static ShapeFamily family() {
        const auto matches = [](std::string_view key) {
            const auto id = parameterWithKey(key);
            return id && siteNumberOf(*id) == which;
        };
        const ParameterInfo about = info(*siteNumber(which, "a"));
        std::string example("NAME");
        example += keyEnding(which);
        std::string pattern("^[a-z][A-Za-z0-9_]{0,9}");
        pattern.append(keyEnding(which)).append("$");
        return {std::move(example), std::move(pattern), matches,
                numbers({about.minimum, about.maximum, about.minimumExcluded})};
    }
};

template <class T>
struct ShapeOf<std::map<std::string, T, std::less<>>> {
    template <class Limits>
    static Shape with(const format::Named<Limits>& named) {
        Shape shape = object({});
        shape.most = named.most;
        shape.families = {
            {"NAME", std::string(named.name.expression), named.name.matches, ShapeOf<T>::with(named.each)}};
        return shape;
    }
};

template <>
struct ShapeOf<std::variant<double, bool, std::string>> {
    static Shape with(format::Free) { return plainValue(format::plainWords); }
};

template <>
struct ShapeOf<Axes> {
    static Shape with(const format::NamedRanges& ranges) {
        std::vector<ShapeKey> keys;
        for (const format::NamedRange& one : ranges.all) {
            const bool isTime = one.range == format::duringRun;
            const Shape end = isTime ? ShapeOf<Hours>::with(one.range) : numbers(one.range);
            keys.push_back(optional(std::string(one.name), tuple({end, end}, 2)));
        }
        return object(std::move(keys));
    }
};

template <format::Row T>
struct ShapeOf<T> {
    static Shape with(format::Free) {
        std::vector<Shape> shapes;
        std::uint64_t needed = 0;
        format::forEach(format::items<T>, [&](const auto& item) {
            shapes.push_back(ShapeOf<std::remove_cvref_t<decltype(item.of(std::declval<T&>()))>>::with(item.limits));
            needed += item.presence == format::Presence::Required ? 1 : 0;
        });
        return tuple(std::move(shapes), needed);
    }
};

template <class T, class Field>
ShapeKey keyOf(const Field& field) {
    using Held = std::remove_cvref_t<decltype(field.of(std::declval<T&>()))>;
    return {std::string(field.key), field.presence == format::Presence::Required, ShapeOf<Held>::with(field.limits)};
}

template <class... Kinds>
struct ShapeOf<std::variant<Kinds...>> {
    static Shape with(format::Free) { return variants("kind", {variantOf<Kinds>()...}); }

    template <class Kind>
    static ShapeVariant variantOf() {
        const std::string name(Kind::name);
        std::vector<ShapeKey> keys = keysOf<Kind>();
        keys.insert(keys.begin(), required("kind", choice({name})));
        return {name, std::move(keys)};
    }
};

template <format::Object T>
struct ShapeOf<T> {
    static Shape with(format::Free) { return defined(std::string(format::definition<T>), object(keysOf<T>())); }
};

/// All keys of an object; those of a pinned scenario have no pins.
template <class T>
std::vector<ShapeKey> keysOf() {
    std::vector<ShapeKey> keys;
    if constexpr (format::file<T>.version > 0) {
        constexpr auto version = static_cast<std::uint64_t>(format::file<T>.version);
        keys.push_back(required("theca", choice({std::string(format::file<T>.name)})));
        keys.push_back(required("version", whole(version, version)));
    }
    format::forEach(format::fields<T>, [&]<class Field>(const Field& field) {
        if constexpr (!Field::template is<&Scenario::pins>()) keys.push_back(keyOf<T>(field));
    });
    return keys;
}

}  // namespace theca
