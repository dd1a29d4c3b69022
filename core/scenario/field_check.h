#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/scenario/scenario_rules.h"

namespace theca {

namespace fieldcheck {

/// "levels, one-pool"
template <class Names, class Name>
std::string listed(const Names& all, Name name) {
    std::string text;
    for (const auto& one : all) text.append(text.empty() ? "" : ", ").append(name(one));
    return text;
}

inline std::string_view itself(std::string_view name) { return name; }

}  // namespace fieldcheck

/// Walks a value along its tables of fields. One function per kind of member, which gets the limits of the member.
class FieldCheck {
public:
    Errors errors() && { return std::move(m_errors); }
    bool sound() const { return m_errors.empty(); }
    const Refuse& refuse() const { return m_refuse; }

    template <format::Object T>
    void value(const T& object, format::Free, const JsonPath& path) {
        const std::size_t before = m_errors.size();
        format::forEach(format::fields<T>,
                        [&](const auto& field) { member(object, field, JsonPath(path, field.key)); });
        if (m_errors.size() == before) rules(object, path);
    }

private:
    template <class Owner, class Field>
    void member(const Owner& owner, const Field& field, const JsonPath& path) {
        const auto& held = Field::of(owner);
        const bool leftOut = field.presence == format::Presence::Optional && held == Field::usual(owner);
        if (!leftOut) value(held, field.limits, path);
    }
    template <format::Row T>
    void value(const T& row, format::Free, const JsonPath& path) {
        std::size_t place = 0;
        format::forEach(format::items<T>, [&](const auto& item) { member(row, item, JsonPath(path, place++)); });
    }
    template <class... Kinds>
    void value(const std::variant<Kinds...>& variant, format::Free free, const JsonPath& path) {
        std::visit([&](const auto& kind) { value(kind, free, path); }, variant);
    }
    template <class T, class Limits>
    void value(const std::optional<T>& maybe, const Limits& limits, const JsonPath& path) {
        if (maybe) value(*maybe, limits, path);
    }
    template <class T, class Limits>
    void value(const std::vector<T>& list, const format::List<Limits>& limits, const JsonPath& path) {
        if (list.size() < limits.least || list.size() > limits.most)
            add(path, limits.least > 0 ? "wrong_count" : "too_many",
                {std::to_string(list.size()), std::to_string(limits.most), std::to_string(limits.least)});
        for (std::size_t i = 0; i < list.size(); ++i) value(list[i], limits.each, JsonPath(path, i));
    }
    template <format::Number T>
    void value(const T& number, const format::Range& range, const JsonPath& path) {
        const double held = format::numberOf(number);
        if (!range.holds(held))
            add(path, range.lowestExcluded ? "outside_above" : "outside",
                {spelledOut(held), spelledOut(range.lowest), spelledOut(range.highest)});
    }
    template <format::Whole T>
    void value(T number, const format::WholeRange& range, const JsonPath& path) {
        if (std::cmp_less(number, range.least) || std::cmp_greater(number, range.most))
            add(path, "not_whole", {std::to_string(range.least), std::to_string(range.most)});
    }
    template <format::Enumeration T>
    void value(T choice, format::Free, const JsonPath& path) {
        const auto place = static_cast<std::size_t>(choice);
        if (place >= names<T>.size())
            add(path, "unknown_choice", {std::to_string(place), fieldcheck::listed(names<T>, fieldcheck::itself)});
    }
    void value(bool, format::Free, const JsonPath&) {}
    /// A map with names of the file's own, each of which is of a form.
    template <class T, class Limits>
    void value(const std::map<std::string, T, std::less<>>& named, const format::Named<Limits>& limits,
               const JsonPath& path) {
        if (named.size() > limits.most)
            add(path, "too_many", {std::to_string(named.size()), std::to_string(limits.most), {}});
        for (const auto& [name, held] : named) {
            const JsonPath at(path, name);
            if (!limits.name.matches(name)) add(at, "bad_form", {name, std::string(limits.name.expression)});
            value(held, limits.each, at);
        }
    }
    /// A number, a flag or a word: what it may be depends on what it is for.
    void value(const std::variant<double, bool, std::string>& plain, format::Free, const JsonPath& path) {
        if (const auto* word = std::get_if<std::string>(&plain)) value(*word, format::plainWords, path);
    }
    void value(const std::string& string, const format::Words& words, const JsonPath& path) {
        if (!isUtf8(string)) return add(path, "not_utf8", {});
        if (codePoints(string) > words.longest) return add(path, "text_too_long", {std::to_string(words.longest)});
        if (const auto unseen = invisibleCharacter(string, words.breaks)) add(path, "invisible_character", {*unseen});
    }
    void value(const std::string& string, const format::Pattern& pattern, const JsonPath& path) {
        if (!pattern.matches(string)) add(path, "bad_form", {string, std::string(pattern.expression)});
    }
    void value(const std::string& string, const format::OneOf& choice, const JsonPath& path) {
        if (std::find(choice.names.begin(), choice.names.end(), string) == choice.names.end())
            add(path, "unknown_choice", {string, fieldcheck::listed(choice.names, fieldcheck::itself)});
    }
    void value(const Text& text, const format::Words& limits, const JsonPath& path) {
        for (const auto& [language, words] : text.words) {
            const bool known = std::find(textLanguages.begin(), textLanguages.end(), language) != textLanguages.end();
            const JsonPath at = language.empty() ? path : JsonPath(path, language);
            if (!known && !language.empty())
                add(at, "unknown_key", {language, fieldcheck::listed(textLanguages, fieldcheck::itself)});
            value(words, limits, at);
        }
        const std::string english(textLanguages.front());
        if (text.isByLanguage() && !text.words.contains(english))
            add(JsonPath(path, english), "key_missing", {english});
    }
    void value(Level level, format::Free, const JsonPath& path) {
        if (level.index >= 0 && level.index < levelCount) return;
        add(path, "unknown_choice", {std::to_string(level.index), fieldcheck::listed(allLevels(), levelName)});
    }
    void value(const std::optional<Level>& level, const format::OrElse&, const JsonPath& path) {
        if (level) value(*level, format::Free{}, path);
    }
    void value(ClockTime time, const format::Pattern& pattern, const JsonPath& path) {
        if (time.minutes < 0 || time.minutes >= 24 * 60)
            add(path, "bad_form", {std::to_string(time.minutes), std::string(pattern.expression)});
    }
    void value(const Overrides& numbers, format::Free, const JsonPath& path) {
        const std::size_t before = m_errors.size();
        for (const auto& [id, number] : numbers) {
            const ParameterInfo& about = info(id);
            const JsonPath at(path, about.key);
            if (!about.overridable) add(at, "unknown_key", {std::string(about.key), overridableKeys()});
            value(number, format::Range{about.minimum, about.maximum, about.minimumExcluded}, at);
        }
        if (m_errors.size() == before) rules(numbers, path);
    }
    void value(const Axes& axes, const format::NamedRanges& ranges, const JsonPath& path) {
        const auto nameOf = [](const format::NamedRange& one) { return one.name; };
        const std::size_t before = m_errors.size();
        for (const auto& [name, ends] : axes) {
            const auto named = [&axis = name](const format::NamedRange& one) { return one.name == axis; };
            const auto range = std::find_if(ranges.all.begin(), ranges.all.end(), named);
            const JsonPath at(path, name);
            if (range == ranges.all.end())
                return add(at, "unknown_key", {name, fieldcheck::listed(ranges.all, nameOf)});
            for (std::size_t i = 0; i < ends.size(); ++i) value(ends[i], range->range, JsonPath(at, i));
        }
        if (m_errors.size() == before) rules(axes, path);
    }

    /// The rules of a value, if its type has any.
    template <class T>
    void rules(const T& held, const JsonPath& path) {
        if constexpr (requires { checkRules(held, path, m_refuse); }) checkRules(held, path, m_refuse);
    }
    static std::string overridableKeys() {
        std::string keys;
        for (const ParameterInfo& one : allParameters())
            if (one.overridable) keys.append(keys.empty() ? "" : ", ").append(one.key);
        return keys;
    }
    void add(const JsonPath& path, std::string code, std::vector<std::string> arguments) {
        if (m_errors.size() < format::mostErrors)
            m_errors.push_back({std::move(code), path.text(), std::move(arguments)});
        else if (m_errors.size() == format::mostErrors)
            m_errors.push_back({"too_many_errors", path.text(), {}});
    }

    Errors m_errors;
    Refuse m_refuse = [this](const JsonPath& path, std::string code, std::vector<std::string> arguments) {
        add(path, std::move(code), std::move(arguments));
    };
};

}  // namespace theca
