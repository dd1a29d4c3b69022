#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/overloaded.h"
#include "core/scenario/names.h"
#include "core/scenario/scenario_fields.h"
#include "core/text/json_writer.h"

namespace theca {

/// Writes a value as JSON along its tables of fields; one function per kind of member.
class FieldWriter {
public:
    template <format::Object T>
    static JsonNode value(const T& held, const auto&) {
        JsonNode object = JsonNode::object();
        if constexpr (format::file<T>.version > 0) {
            object.add("theca", JsonNode::string(format::file<T>.name));
            object.add("version", JsonNode::whole(static_cast<std::uint64_t>(format::file<T>.version)));
        }
        addFields(object, held);
        return object;
    }

private:
    template <format::Object T>
    static void addFields(JsonNode& object, const T& held) {
        format::forEach(format::fields<T>, [&](const auto& field) { add(object, held, field); });
    }
    template <class Owner, class Field>
    static void add(JsonNode& object, const Owner& owner, const Field& field) {
        const auto& held = Field::of(owner);
        const bool leftOut = field.presence == format::Presence::Optional && held == Field::usual(owner);
        if (!leftOut) object.add(field.key, value(held, field.limits));
    }
    template <format::Row T>
    static JsonNode value(const T& row, const auto&) {
        JsonNode array = JsonNode::array();
        format::forEach(format::items<T>, [&]<class Item>(const Item& item) {
            const auto& held = Item::of(row);
            if (item.presence == format::Presence::Required || held != Item::usual(row))
                array.push(value(held, item.limits));
        });
        return array;
    }
    template <class... Kinds>
    static JsonNode value(const std::variant<Kinds...>& variant, const auto&) {
        JsonNode object = JsonNode::object();
        std::visit(
            [&object]<class Kind>(const Kind& kind) {
                object.add("kind", JsonNode::string(Kind::name));
                addFields(object, kind);
            },
            variant);
        return object;
    }
    template <class T>
    static JsonNode value(const std::optional<T>& maybe, const auto& limits) {
        return value(*maybe, limits);
    }
    template <class T>
    static JsonNode value(const std::vector<T>& list, const auto& limits) {
        JsonNode array = JsonNode::array();
        for (const T& one : list) array.push(value(one, limits.each));
        return array;
    }
    template <format::Number T>
    static JsonNode value(const T& number, const auto&) {
        return JsonNode::number(format::numberOf(number));
    }
    template <format::Whole T>
    static JsonNode value(T number, const auto&) {
        return JsonNode::whole(static_cast<std::uint64_t>(number));
    }
    template <format::Enumeration T>
    static JsonNode value(T choice, const auto&) {
        return JsonNode::string(nameOf(choice));
    }
    template <class T>
    static JsonNode value(const std::map<std::string, T, std::less<>>& named, const auto& limits) {
        JsonNode object = JsonNode::object();
        for (const auto& [name, held] : named) object.add(name, value(held, limits.each));
        return object;
    }
    static JsonNode value(const std::variant<double, bool, std::string>& plain, const auto&) {
        return std::visit(Overloaded{[](double number) { return JsonNode::number(number); },
                                     [](bool flag) { return JsonNode::boolean(flag); },
                                     [](const std::string& word) { return JsonNode::string(word); }},
                          plain);
    }
    static JsonNode value(bool flag, const auto&) { return JsonNode::boolean(flag); }
    static JsonNode value(const std::string& string, const auto&) { return JsonNode::string(string); }
    static JsonNode value(const Text& text, const auto&) { return textValue(text); }
    static JsonNode value(Level level, const auto&) { return JsonNode::string(levelName(level)); }
    static JsonNode value(const std::optional<Level>& level, const format::OrElse& word) {
        return JsonNode::string(level ? levelName(*level) : word.none);
    }
    static JsonNode value(ClockTime time, const auto&) { return JsonNode::string(clockText(time)); }
    static JsonNode value(const Overrides& numbers, const auto&) {
        JsonNode object = JsonNode::object();
        for (const auto& [id, number] : numbers) object.add(info(id).key, JsonNode::number(number));
        return object;
    }
    static JsonNode value(const Axes& axes, const auto&) {
        JsonNode object = JsonNode::object();
        for (const auto& [name, ends] : axes) {
            JsonNode pair = JsonNode::array();
            for (const double end : ends) pair.push(JsonNode::number(end));
            object.add(name, std::move(pair));
        }
        return object;
    }
};

}  // namespace theca
