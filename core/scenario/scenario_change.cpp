#include "core/scenario/scenario_change.h"

#include <algorithm>
#include <set>

#include "core/base/number_text.h"
#include "core/scenario/scenario_fields.h"

namespace theca {

namespace {

using Kind = ScenarioChange::Kind;

/// A list of parts is compared part by part, a list of plain values as a whole.
template <class T>
concept Part = format::Object<T> || std::same_as<T, Fault>;

template <format::Number T>
FieldValue told(const T& number, const auto&) {
    return format::numberOf(number);
}
template <format::Whole T>
FieldValue told(T number, const auto&) {
    return static_cast<double>(number);
}
template <format::Enumeration T>
FieldValue told(T choice, const auto&) {
    return std::string(nameOf(choice));
}
FieldValue told(bool flag, const auto&) { return flag; }
FieldValue told(const std::string& string, const auto&) { return string; }
FieldValue told(Level level, const auto&) { return std::string(levelName(level)); }
FieldValue told(const std::optional<Level>& level, const format::OrElse& word) {
    return std::string(level ? levelName(*level) : word.none);
}
FieldValue told(ClockTime time, const auto&) { return clockText(time); }

std::string asText(const FieldValue& value) {
    if (const auto* number = std::get_if<double>(&value)) return shortest(*number);
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    return std::get<std::string>(value);
}

template <format::Row T>
FieldValue told(const T& row, const auto&) {
    std::string text;
    format::forEach(format::items<T>, [&]<class Item>(const Item& item) {
        const auto& held = Item::of(row);
        if constexpr (requires { told(held, item.limits); })
            text.append(text.empty() ? "" : ", ").append(asText(told(held, item.limits)));
        else if (held)
            text.append(", ").append(asText(told(*held, item.limits)));
    });
    return text;
}
template <class T, class Limits>
FieldValue told(const std::vector<T>& list, const format::List<Limits>& limits) {
    std::string text;
    for (const T& one : list) text.append(text.empty() ? "" : ", ").append(asText(told(one, limits.each)));
    return text;
}

/// Walks two values along their tables of fields.
class Comparison {
public:
    template <format::Object T>
    void values(const T& a, const T& b, format::Free) {
        format::forEach(format::fields<T>, [&](const auto& field) { member(a, b, field); });
    }

    std::vector<ScenarioChange> found;

private:
    template <class Owner, class Field>
    void member(const Owner& a, const Owner& b, const Field& field) {
        if (Field::of(a) == Field::of(b)) return;
        m_steps.push_back({idOf<Owner>(field.key), {}});
        values(Field::of(a), Field::of(b), field.limits);
        m_steps.pop_back();
    }
    template <class T>
    void values(const T& a, const T& b, const auto& limits) {
        add(Kind::Value, told(a, limits), told(b, limits));
    }
    /// Both values have the same kind.
    template <class... Kinds>
    void values(const std::variant<Kinds...>& a, const std::variant<Kinds...>& b, format::Free free) {
        std::visit([&]<class Kind>(const Kind& kind) { values(kind, std::get<Kind>(b), free); }, a);
    }
    template <Part T>
    void values(const std::optional<T>& a, const std::optional<T>& b, format::Free free) {
        if (a && b) return values(*a, *b, free);
        add(a ? Kind::Removed : Kind::Added);
    }
    template <format::Number T>
    void values(const std::optional<T>& a, const std::optional<T>& b, const format::Range& range) {
        std::optional<FieldValue> before, after;
        if (a) before = told(*a, range);
        if (b) after = told(*b, range);
        add(Kind::Value, std::move(before), std::move(after));
    }
    void values(const Text& a, const Text& b, const format::Words&) {
        std::set<std::string, std::less<>> languages;
        for (const auto* text : {&a, &b})
            for (const auto& [language, words] : text->words) languages.insert(language);
        for (const std::string& language : languages) {
            const auto in = [&language](const Text& text) {
                const auto words = text.words.find(language);
                return words == text.words.end() ? std::string() : words->second;
            };
            if (in(a) != in(b)) add(Kind::Value, in(a), in(b));
        }
    }
    void values(const Overrides& a, const Overrides& b, format::Free) {
        pairs(a, b, [this](ParameterId id, std::optional<FieldValue> before, std::optional<FieldValue> after) {
            m_steps.push_back({idOf<Overrides>(info(id).key), {}});
            add(Kind::Value, std::move(before), std::move(after));
            m_steps.pop_back();
        });
    }
    void values(const Axes& a, const Axes& b, const format::NamedRanges&) {
        pairs(a, b, [this](const std::string&, std::optional<FieldValue> before, std::optional<FieldValue> after) {
            add(Kind::Value, std::move(before), std::move(after));
        });
    }
    template <Part T, class Limits>
    void values(const std::vector<T>& a, const std::vector<T>& b, const format::List<Limits>& limits) {
        if (a.size() != b.size()) return unequalLists(a, b);
        if (std::is_permutation(a.begin(), a.end(), b.begin())) return add(Kind::Reordered);
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (a[i] == b[i]) continue;
            m_steps.back().index = i;
            if (sameKind(a[i], b[i])) {
                values(a[i], b[i], limits.each);
            } else {
                add(Kind::Removed);
                add(Kind::Added);
            }
        }
        m_steps.back().index.reset();
    }

    /// One of the two lists is longer: entries that are equal at the beginning and at the end are unchanged.
    template <class T>
    void unequalLists(const std::vector<T>& a, const std::vector<T>& b) {
        const auto start = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
        auto oldEnd = a.end();
        auto newEnd = b.end();
        while (oldEnd != start.first && newEnd != start.second && *std::prev(oldEnd) == *std::prev(newEnd)) {
            --oldEnd;
            --newEnd;
        }
        tell(Kind::Removed, start.first - a.begin(), oldEnd - a.begin());
        tell(Kind::Added, start.second - b.begin(), newEnd - b.begin());
    }
    void tell(Kind kind, std::ptrdiff_t from, std::ptrdiff_t until) {
        for (; from != until; ++from) {
            m_steps.back().index = static_cast<std::size_t>(from);
            add(kind);
        }
        m_steps.back().index.reset();
    }

    /// Calls `differ` for each key of two maps whose value differs.
    template <class Map, class Differ>
    static void pairs(const Map& a, const Map& b, Differ differ) {
        Map all = a;
        all.insert(b.begin(), b.end());
        for (const auto& [key, value] : all) {
            const auto before = valueIn(a, key), after = valueIn(b, key);
            if (before != after) differ(key, before, after);
        }
    }
    template <class Map>
    static std::optional<FieldValue> valueIn(const Map& map, const typename Map::key_type& key) {
        const auto found = map.find(key);
        if (found == map.end()) return std::nullopt;
        if constexpr (std::is_same_v<Map, Overrides>)
            return found->second;
        else
            return shortest(found->second[0]) + ", " + shortest(found->second[1]);
    }
    template <class T>
    static bool sameKind(const T& a, const T& b) {
        if constexpr (std::same_as<T, Fault>)
            return a.index() == b.index();
        else
            return true;
    }
    void add(Kind kind, std::optional<FieldValue> before = {}, std::optional<FieldValue> after = {}) {
        found.push_back({kind, m_steps, std::move(before), std::move(after)});
    }

    std::vector<FieldStep> m_steps;
};

}  // namespace

std::vector<ScenarioChange> scenarioChanges(const Scenario& before, const Scenario& after) {
    Comparison comparison;
    comparison.values(before, after, format::Free{});
    return std::move(comparison.found);
}

}  // namespace theca
