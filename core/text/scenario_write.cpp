#include "core/scenario/names.h"
#include "core/scenario/scenario_fields.h"
#include "core/text/json_value.h"
#include "core/text/scenario_text.h"

namespace theca {

namespace {

/// Writes a value as JSON along its tables of fields; one function per kind of member.
class Writer {
public:
    template <format::Object T>
    static JsonValue value(const T& held, const auto&) {
        JsonValue object = JsonValue::object();
        if constexpr (format::file<T>.version > 0) {
            object.add("theca", JsonValue::string(format::file<T>.name));
            object.add("version", JsonValue::whole(static_cast<std::uint64_t>(format::file<T>.version)));
        }
        addFields(object, held);
        return object;
    }

private:
    template <format::Object T>
    static void addFields(JsonValue& object, const T& held) {
        format::forEach(format::fields<T>, [&](const auto& field) { add(object, held, field); });
    }
    template <class Owner, class Field>
    static void add(JsonValue& object, const Owner& owner, const Field& field) {
        const auto& held = Field::of(owner);
        const bool leftOut = field.presence == format::Presence::Optional && held == Field::usual(owner);
        if (!leftOut) object.add(field.key, value(held, field.limits));
    }
    template <format::Row T>
    static JsonValue value(const T& row, const auto&) {
        JsonValue array = JsonValue::array();
        format::forEach(format::items<T>, [&]<class Item>(const Item& item) {
            const auto& held = Item::of(row);
            if (item.presence == format::Presence::Required || held != Item::usual(row))
                array.push(value(held, item.limits));
        });
        return array;
    }
    template <class... Kinds>
    static JsonValue value(const std::variant<Kinds...>& variant, const auto&) {
        JsonValue object = JsonValue::object();
        std::visit(
            [&object]<class Kind>(const Kind& kind) {
                object.add("kind", JsonValue::string(Kind::name));
                addFields(object, kind);
            },
            variant);
        return object;
    }
    template <class T>
    static JsonValue value(const std::optional<T>& maybe, const auto& limits) {
        return value(*maybe, limits);
    }
    template <class T>
    static JsonValue value(const std::vector<T>& list, const auto& limits) {
        JsonValue array = JsonValue::array();
        for (const T& one : list) array.push(value(one, limits.each));
        return array;
    }
    template <format::Number T>
    static JsonValue value(const T& number, const auto&) {
        return JsonValue::number(format::numberOf(number));
    }
    template <format::Whole T>
    static JsonValue value(T number, const auto&) {
        return JsonValue::whole(static_cast<std::uint64_t>(number));
    }
    template <format::Enumeration T>
    static JsonValue value(T choice, const auto&) {
        return JsonValue::string(nameOf(choice));
    }
    static JsonValue value(bool flag, const auto&) { return JsonValue::boolean(flag); }
    static JsonValue value(const std::string& string, const auto&) { return JsonValue::string(string); }
    static JsonValue value(const Text& text, const auto&) { return textValue(text); }
    static JsonValue value(Level level, const auto&) { return JsonValue::string(levelName(level)); }
    static JsonValue value(const std::optional<Level>& level, const format::OrElse& word) {
        return JsonValue::string(level ? levelName(*level) : word.none);
    }
    static JsonValue value(ClockTime time, const auto&) { return JsonValue::string(clockText(time)); }
    static JsonValue value(const Overrides& numbers, const auto&) {
        JsonValue object = JsonValue::object();
        for (const auto& [id, number] : numbers) object.add(info(id).key, JsonValue::number(number));
        return object;
    }
    static JsonValue value(const Axes& axes, const auto&) {
        JsonValue object = JsonValue::object();
        for (const auto& [name, ends] : axes) {
            JsonValue pair = JsonValue::array();
            for (const double end : ends) pair.push(JsonValue::number(end));
            object.add(name, std::move(pair));
        }
        return object;
    }
};

}  // namespace

std::string writeScenario(const Scenario& scenario) { return Writer::value(scenario, format::Free{}).text(); }

}  // namespace theca
