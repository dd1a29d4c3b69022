#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/scenario/scenario_fields.h"
#include "core/scenario/scenario_rules.h"
#include "core/text/form.h"

namespace theca {

/// Fills a value from a tree along its tables of fields; one function per kind of member. Nodes of another shape leave
/// the member unchanged: the form has reported them. Rules between members are checked for sound values only.
class FieldReader {
public:
    FieldReader(const JsonNode& root, Form& form, const JsonPath& path) : m_root(root), m_form(form), m_path(path) {}

    template <format::Object T>
    void read(const JsonNode& node, T& object, const JsonPath& path) {
        format::forEach(format::fields<T>, [&](const auto& field) { member(node, object, field, path); });
        rules(node, object, path);
    }

private:
    using Array = JsonNode::Array;
    using Object = JsonNode::Object;

    template <class Owner, class Field>
    void member(const JsonNode& node, Owner& owner, const Field& field, const JsonPath& path) {
        if (const JsonNode* child = node.find(field.key))
            read(*child, Field::of(owner), JsonPath(path, field.key));
        else
            Field::of(owner) = Field::usual(owner);
    }
    template <format::Row T>
    void read(const JsonNode& node, T& row, const JsonPath& path) {
        const Array* array = node.as<Array>();
        if (!array) return;
        std::size_t place = 0;
        format::forEach(format::items<T>, [&](const auto& item) {
            if (place < array->size()) read((*array)[place], item.of(row), JsonPath(path, place));
            ++place;
        });
    }
    template <class... Kinds>
    void read(const JsonNode& node, std::variant<Kinds...>& variant, const JsonPath& path) {
        const std::string kind = stringAt(node, "kind");
        const auto readIf = [&]<class Kind>(std::in_place_type_t<Kind>) {
            if (Kind::name == kind) read(node, variant.template emplace<Kind>(), path);
        };
        (readIf(std::in_place_type<Kinds>), ...);
    }
    template <class T>
    void read(const JsonNode& node, std::optional<T>& maybe, const JsonPath& path) {
        read(node, maybe.emplace(), path);
    }
    template <class T>
    void read(const JsonNode& node, std::vector<T>& list, const JsonPath& path) {
        const Array* array = node.as<Array>();
        if (!array) return;
        list.reserve(array->size());
        for (std::size_t i = 0; i < array->size(); ++i) read((*array)[i], list.emplace_back(), JsonPath(path, i));
    }
    template <format::Number T>
    void read(const JsonNode& node, T& number, const JsonPath&) {
        if (const auto* held = node.as<JsonNumber>()) number = T(held->value);
    }
    template <format::Whole T>
    void read(const JsonNode& node, T& number, const JsonPath&) {
        const auto* held = node.as<JsonNumber>();
        if (held && held->whole && std::in_range<T>(*held->whole)) number = static_cast<T>(*held->whole);
    }
    template <format::Enumeration T>
    void read(const JsonNode& node, T& choice, const JsonPath&) {
        choice = valueNamed<T>(stringOf(node)).value_or(choice);
    }
    void read(const JsonNode& node, bool& flag, const JsonPath&) {
        if (const auto* held = node.as<bool>()) flag = *held;
    }
    template <class T>
    void read(const JsonNode& node, std::map<std::string, T, std::less<>>& named, const JsonPath& path) {
        const Object* object = node.as<Object>();
        if (!object) return;
        for (const JsonMember& one : *object) read(one.value, named[one.key], JsonPath(path, one.key));
    }
    void read(const JsonNode& node, std::variant<double, bool, std::string>& plain, const JsonPath&) {
        if (const auto* number = node.as<JsonNumber>()) plain = number->value;
        if (const auto* flag = node.as<bool>()) plain = *flag;
        if (const auto* word = node.as<std::string>()) plain = *word;
    }
    void read(const JsonNode& node, std::string& string, const JsonPath&) { string = stringOf(node); }
    void read(const JsonNode& node, Text& text, const JsonPath&) { text = textOf(node); }
    void read(const JsonNode& node, Level& level, const JsonPath&) {
        level = levelNamed(stringOf(node)).value_or(level);
    }
    void read(const JsonNode& node, std::optional<Level>& level, const JsonPath&) {
        level = levelNamed(stringOf(node));
    }
    void read(const JsonNode& node, ClockTime& time, const JsonPath&) { time = clockTimeIn(stringOf(node)); }
    void read(const JsonNode& node, Overrides& numbers, const JsonPath& path) {
        const Object* object = node.as<Object>();
        if (!object) return;
        for (const JsonMember& one : *object)
            if (const auto id = parameterWithKey(one.key)) numbers[*id] = numberOf(one.value);
        rules(node, numbers, path);
    }
    void read(const JsonNode& node, Axes& axes, const JsonPath& path) {
        const Object* object = node.as<Object>();
        if (!object) return;
        for (const JsonMember& one : *object) {
            const Array* ends = one.value.as<Array>();
            if (ends && ends->size() == 2) axes[one.key] = {numberOf((*ends)[0]), numberOf((*ends)[1])};
        }
        rules(node, axes, path);
    }

    template <class T>
    void rules(const JsonNode& node, const T& value, const JsonPath& path) {
        if constexpr (requires { checkRules(value, path, m_refuse); }) {
            if (m_form.sound(node)) checkRules(value, path, m_refuse);
        }
    }

    const JsonNode& m_root;
    Form& m_form;
    const JsonPath& m_path;  ///< of the root; all other paths begin there
    Refuse m_refuse = [this](const JsonPath& path, std::string code, std::vector<std::string> arguments) {
        const std::string below = path.text();
        m_form.refuse(nearest(m_root, below), JsonPath(m_path, below), std::move(code), std::move(arguments));
    };
};

}  // namespace theca
