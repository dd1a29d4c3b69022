#include <set>

#include "core/base/number_text.h"
#include "core/scenario/scenario_fields.h"
#include "tests/catch.h"
#include "tests/places.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

std::string code(std::string_view word) { return "`" + std::string(word) + "`"; }
std::string asJson(std::string_view word) { return code('"' + std::string(word) + '"'); }
std::string digits(double number) { return plain(number, 15); }

template <class Names>
std::string listed(const Names& all) {
    std::string text;
    for (const std::string_view one : all) text.append(text.empty() ? "" : ", ").append(asJson(one));
    return text;
}

/// A bar would end the cell of a table.
std::string form(std::string_view expression) {
    std::string text;
    for (const char c : expression) text += c == '|' ? std::string("\\|") : std::string(1, c);
    return code(text);
}

/// A column of the table of keys: the allowed values.
template <format::Number T>
std::string allowed(std::type_identity<T>, const format::Range& range) {
    if (range.lowestExcluded) return "(" + digits(range.lowest) + ", " + digits(range.highest) + "]";
    return digits(range.lowest) + " … " + digits(range.highest);
}
template <format::Whole T>
std::string allowed(std::type_identity<T>, const format::WholeRange& range) {
    return std::to_string(range.least) + " … " + std::to_string(range.most) + ", whole";
}
template <format::Enumeration T>
std::string allowed(std::type_identity<T>, format::Free) {
    return listed(names<T>);
}
template <format::Object T>
std::string allowed(std::type_identity<T>, format::Free) {
    return "object";
}
template <class... Kinds>
std::string allowed(std::type_identity<std::variant<Kinds...>>, format::Free) {
    return "object";
}
std::string allowed(std::type_identity<bool>, format::Free) { return "true, false"; }
std::string allowed(std::type_identity<std::string>, const format::Words& words) {
    return "string, at most " + std::to_string(words.longest) + " characters";
}
std::string allowed(std::type_identity<std::string>, const format::Pattern& pattern) {
    return form(pattern.expression);
}
std::string allowed(std::type_identity<std::string>, const format::OneOf& one) { return listed(one.names); }
std::string allowed(std::type_identity<Text>, const format::Words& words) {
    const std::string lines = words.breaks == LineBreaks::Refused ? ", one line" : "";
    return "text, at most " + std::to_string(words.longest) + " characters" + lines;
}
std::string allowed(std::type_identity<Level>, format::Free) { return "a level"; }
std::string allowed(std::type_identity<std::optional<Level>>, const format::OrElse& word) {
    return "a level, " + asJson(word.none);
}
std::string allowed(std::type_identity<ClockTime>, const format::Pattern&) { return "\"HH:MM\""; }
std::string allowed(std::type_identity<Overrides>, format::Free) { return "object"; }
std::string allowed(std::type_identity<Axes>, const format::NamedRanges& ranges) {
    std::string text;
    for (const format::NamedRange& one : ranges.all)
        text.append(text.empty() ? "" : ", ")
            .append(code(one.name) + " [" + allowed(std::type_identity<double>(), one.range) + "]");
    return text;
}
template <format::Row T>
std::string allowed(std::type_identity<T>, format::Free) {
    return "list";
}
template <class T>
std::string allowed(std::type_identity<std::optional<T>>, const auto& limits) {
    return allowed(std::type_identity<T>(), limits);
}
template <class T, class Limits>
std::string allowed(std::type_identity<std::vector<T>>, const format::List<Limits>& list) {
    std::string text = "list";
    if (list.least > 0) text += ", at least " + std::to_string(list.least);
    if (list.most != format::anyNumber) text += ", at most " + std::to_string(list.most);
    const std::string each = allowed(std::type_identity<T>(), list.each);
    return each == "object" || each == "list" || each == "string" ? text : text + ", of " + each;
}

/// The other column: the value if a file leaves the key out.
template <class T>
std::string usual(const T& value, const auto& limits) {
    if constexpr (format::Number<T>)
        return digits(format::numberOf(value));
    else if constexpr (std::is_same_v<T, bool>)
        return value ? "true" : "false";
    else if constexpr (format::Whole<T>)
        return std::to_string(value);
    else if constexpr (format::Enumeration<T>)
        return asJson(nameOf(value));
    else if constexpr (std::is_same_v<T, std::optional<Level>>)
        return asJson(value ? levelName(*value) : limits.none);
    else if constexpr (std::is_same_v<T, std::string>)
        return asJson(value);
    else if constexpr (std::is_same_v<T, ClockTime>)
        return asJson(clockText(value));
    else
        return "none";
}

/// A table for every object of a scenario file, in the order of its keys.
class Manual {
public:
    template <format::Object T>
    void add(std::string_view title) {
        if (!m_printed.insert(std::string(title)).second) return;
        std::string table = "#### " + std::string(title) + "\n\n| key | allowed | default |\n| --- | --- | --- |\n";
        if constexpr (format::file<T>.version > 0)
            table += "| **theca**, **version** | " + asJson(format::file<T>.name) + ", " +
                     std::to_string(format::file<T>.version) + " | |\n";
        format::forEach(format::fields<T>, [&](const auto& field) { table += row<T>(field); });
        m_text += table + "\n";
        format::forEach(format::fields<T>, [&]<class Field>(const Field& field) {
            if constexpr (!Field::template is<&Pin::scenario>()) below(std::type_identity<Held<T, Field>>(), field.key);
        });
    }
    std::string text() && { return std::move(m_text); }

private:
    template <class Owner, class Field>
    using Held = std::remove_cvref_t<decltype(Field::of(std::declval<Owner&>()))>;

    template <class Owner, class Field>
    static std::string row(const Field& field) {
        const bool needed = field.presence == format::Presence::Required;
        const std::string key(field.key);
        return "| " + (needed ? "**" + key + "**" : key) + " | " +
               allowed(std::type_identity<Held<Owner, Field>>(), field.limits) + " | " +
               (needed ? std::string() : ordinarily<Owner>(field) + " ") + "|\n";
    }
    template <class Owner, class Field>
    static std::string ordinarily(const Field& field) {
        if constexpr (Field::template is<&Pump::fill>())
            return code(format::field<&Pump::reservoir>().key);
        else
            return usual(Field::usual(Owner()), field.limits);
    }
    template <class T>
    void below(std::type_identity<T>, std::string_view title) {
        if constexpr (format::Object<T>) add<T>(title);
    }
    template <class T>
    void below(std::type_identity<std::optional<T>>, std::string_view title) {
        below(std::type_identity<T>(), title);
    }
    template <class T>
    void below(std::type_identity<std::vector<T>>, std::string_view title) {
        below(std::type_identity<T>(), title);
    }
    template <class... Kinds>
    void below(std::type_identity<std::variant<Kinds...>>, std::string_view title) {
        m_text += "#### " + std::string(title) + "\n\n| **kind** | its other keys |\n| --- | --- |\n";
        (addKind<Kinds>(), ...);
        m_text += "\n";
    }
    template <class Kind>
    void addKind() {
        std::string keys;
        format::forEach(format::fields<Kind>, [&]<class Field>(const Field& field) {
            const auto type = std::type_identity<Held<Kind, Field>>();
            keys.append(keys.empty() ? "**" : " · **").append(field.key).append("** " + allowed(type, field.limits));
        });
        m_text += "| " + asJson(Kind::name) + " | " + keys + " |\n";
    }

    std::set<std::string> m_printed;
    std::string m_text;
};

std::string docFile(const std::string& name) {
    std::ifstream file(sourcePath("docs/" + name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("the manual's tables of keys are those of the fields") {
    Manual manual;
    manual.add<Scenario>("scenario");
    const std::string wanted = std::move(manual).text();
    const std::string begin = "<!-- Tables from core/scenario/scenario_fields.h; a test holds them to it. -->\n\n";
    const std::string end = "<!-- End of the tables. -->";
    const std::string page = docFile("scenario.md");
    const auto from = page.find(begin);
    const auto until = page.find(end);
    REQUIRE(from != std::string::npos);
    REQUIRE(until != std::string::npos);
    INFO("the tables have to be:\n" << begin << wanted << end);
    CHECK(page.substr(from + begin.size(), until - from - begin.size()) == wanted);
}
