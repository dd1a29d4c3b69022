#include "core/scenario/scenario_path.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <type_traits>
#include <utility>

#include "core/base/number_text.h"
#include "core/scenario/scenario_fields.h"

namespace theca {

namespace {

/// What was found at the end of a path.
struct Place {
    std::optional<FieldValue> value;
    std::optional<format::Range> limits;
    bool found = false;
    bool taken = false;  ///< the value offered was allowed, and stands there now
};

/// Walks a scenario along its tables of fields to the end of a path; writes there if `offered` is set.
class Walk {
public:
    explicit Walk(const FieldValue* offered) : m_offered(offered) {}

    Place place() const { return m_place; }

    template <format::Object T>
    void go(T& object, const auto&, std::string_view path) {
        const auto parts = cut(path);
        format::forEach(format::fields<T>, [&]<class Field>(const Field& field) {
            if (field.key == parts.first) go(Field::of(object), field.limits, parts.second);
        });
    }
    template <class T, class Limits>
    void go(std::vector<T>& list, const format::List<Limits>& limits, std::string_view path) {
        const auto [step, rest] = cut(path);
        const auto index = wholeNumberIn(step);
        if (index && *index < list.size()) go(list[*index], limits.each, rest);
    }
    template <class... Kinds>
    void go(std::variant<Kinds...>& variant, const auto& limits, std::string_view path) {
        std::visit([&](auto& kind) { go(kind, limits, path); }, variant);
    }
    template <class T>
    void go(std::optional<T>& maybe, const auto& limits, std::string_view path) {
        if (maybe) return go(*maybe, limits, path);
        if constexpr (format::Number<T>) {
            T fresh{};
            go(fresh, limits, path);
            m_place.value.reset();
            if (m_place.taken) maybe = fresh;
        }
    }
    void go(Overrides& numbers, const auto&, std::string_view path) {
        const auto id = parameterWithKey(path);
        if (!id || !info(*id).overridable) return;
        const ParameterInfo& about = info(*id);
        const auto held = numbers.find(*id);
        double number = held == numbers.end() ? 0 : held->second;
        go(number, format::Range{about.minimum, about.maximum, about.minimumExcluded}, {});
        if (held == numbers.end()) m_place.value.reset();
        if (m_place.taken) numbers[*id] = number;
    }
    template <format::Number T>
    void go(T& number, const format::Range& limits, std::string_view path) {
        if (!path.empty()) return;
        m_place = {format::numberOf(number), limits, true, false};
        const auto* wish = offered<double>();
        if (!wish || !limits.holds(*wish)) return;
        number = T(*wish);
        m_place.taken = true;
    }
    template <format::Whole T>
    void go(T& number, const format::WholeRange& limits, std::string_view path) {
        if (!path.empty()) return;
        const auto range = format::from(double(limits.least), double(limits.most));
        m_place = {static_cast<double>(number), range, true, false};
        const auto* wish = offered<double>();
        if (!wish || !range.holds(*wish) || std::floor(*wish) != *wish) return;
        number = static_cast<T>(*wish);
        m_place.taken = true;
    }
    void go(bool& flag, const auto&, std::string_view path) { plain(flag, path, offered<bool>(), flag); }
    template <format::Enumeration T>
    void go(T& choice, const auto&, std::string_view path) {
        const auto* word = offered<std::string>();
        const auto wish = word ? valueNamed<T>(*word) : std::nullopt;
        plain(choice, path, wish ? &*wish : nullptr, std::string(nameOf(choice)));
    }
    void go(Level& level, const auto&, std::string_view path) {
        const auto* word = offered<std::string>();
        const auto wish = word ? levelNamed(*word) : std::nullopt;
        plain(level, path, wish ? &*wish : nullptr, std::string(levelName(level)));
    }
    void go(std::optional<Level>& level, const format::OrElse& orElse, std::string_view path) {
        const auto* word = offered<std::string>();
        const std::optional<Level> wish = word ? levelNamed(*word) : std::nullopt;
        const bool allowed = wish || (word && *word == orElse.none);
        plain(level, path, allowed ? &wish : nullptr, std::string(level ? levelName(*level) : orElse.none));
    }
    /// Text for people, clock times, axes, rows and pins are no places to move something at.
    void go(const Text&, const auto&, std::string_view) {}
    void go(const std::string&, const auto&, std::string_view) {}
    void go(const ClockTime&, const auto&, std::string_view) {}
    void go(const Axes&, const auto&, std::string_view) {}
    void go(const std::vector<Pin>&, const auto&, std::string_view) {}
    template <format::Row T>
    void go(const T&, const auto&, std::string_view) {}

private:
    template <class T>
    void plain(T& held, std::string_view path, const T* wish, FieldValue now) {
        if (!path.empty()) return;
        m_place = {std::move(now), std::nullopt, true, false};
        if (!wish) return;
        held = *wish;
        m_place.taken = true;
    }
    template <class T>
    const T* offered() const {
        return m_offered ? std::get_if<T>(m_offered) : nullptr;
    }
    static std::pair<std::string_view, std::string_view> cut(std::string_view path) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        return {path.substr(0, slash), path.substr(std::min(slash + 1, path.size()))};
    }

    const FieldValue* m_offered;
    Place m_place;
};

Place looked(const Scenario& scenario, std::string_view path) {
    Scenario copy = scenario;
    Walk walk(nullptr);
    walk.go(copy, format::Free{}, path);
    return walk.place();
}

std::string wordOf(const FieldValue& value) {
    if (const auto* number = std::get_if<double>(&value)) return spelledOut(*number);
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    return std::get<std::string>(value);
}

}  // namespace

std::optional<FieldValue> valueAt(const Scenario& scenario, std::string_view path) {
    return looked(scenario, path).value;
}

std::optional<format::Range> limitsAt(const Scenario& scenario, std::string_view path) {
    return looked(scenario, path).limits;
}

Result<Scenario> withValueAt(Scenario scenario, std::string_view path, const FieldValue& value) {
    Walk walk(&value);
    walk.go(scenario, format::Free{}, path);
    const Place place = walk.place();
    if (!place.found) return Error{"no_such_place", std::string(path), {std::string(path)}};
    if (!place.taken) return Error{"not_plain_here", std::string(path), {wordOf(value), std::string(path)}};
    return scenario;
}

}  // namespace theca
