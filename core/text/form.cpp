#include "core/text/form.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/base/utf8.h"

namespace theca {

namespace {

template <class T, class Name>
std::string listed(const std::vector<T>& all, Name name) {
    std::string text;
    for (const T& one : all) text += (text.empty() ? "" : ", ") + name(one);
    return text;
}

/// {"en": "…", "es": "…"}, with every language a text may have.
std::string textByLanguage() {
    const std::vector<std::string_view> languages(textLanguages.begin(), textLanguages.end());
    return '{' + listed(languages, [](std::string_view one) { return '"' + std::string(one) + "\": \"…\""; }) + '}';
}

/// The shape of a member by its key; null if the key is not allowed.
const Shape* shapeOf(const std::string& name, const std::vector<ShapeKey>& keys,
                     const std::vector<ShapeFamily>& families) {
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const ShapeKey& one) { return one.name == name; });
    if (key != keys.end()) return &*key->shape;
    const auto family =
        std::find_if(families.begin(), families.end(), [&](const ShapeFamily& one) { return one.matches(name); });
    return family == families.end() ? nullptr : &*family->shape;
}

}  // namespace

void Form::check(const JsonNode& node, const Shape& shape, const JsonPath& path) { checked(node, shape, path); }

void Form::refuse(const JsonNode& node, const JsonPath& path, std::string code, std::vector<std::string> arguments) {
    m_errors.add(node.offset, m_errors.full() ? std::string() : path.text(), std::move(code), std::move(arguments));
}

bool Form::wrong(const JsonNode& node, const JsonPath& path, std::string code, std::vector<std::string> arguments) {
    refuse(node, path, std::move(code), std::move(arguments));
    return false;
}

bool Form::checked(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    const bool sound = fits(node, shape, path);
    if (!sound) m_unsound.insert(&node);
    return sound;
}

bool Form::fits(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    switch (shape.kind) {
        case Shape::Kind::Number:
            return number(node, shape, path);
        case Shape::Kind::Whole:
            return whole(node, shape, path);
        case Shape::Kind::Boolean:
            return node.as<bool>() || wrong(node, path, "not_boolean");
        case Shape::Kind::String:
            return string(node, shape, path);
        case Shape::Kind::Text:
            return text(node, shape, path);
        case Shape::Kind::Choice:
            return choice(node, shape, path);
        case Shape::Kind::Plain:
            return plain(node, shape, path);
        case Shape::Kind::Array:
            return array(node, shape, path);
        case Shape::Kind::Tuple:
            return tuple(node, shape, path);
        case Shape::Kind::Object:
            return object(node, shape, path);
        case Shape::Kind::Variants:
            return variants(node, shape, path);
    }
    return false;
}

bool Form::number(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    const auto* number = node.as<JsonNumber>();
    const bool above = shape.minimumExcluded;
    const auto enough = [&](double value) { return above ? value > shape.minimum : value >= shape.minimum; };
    if (number && enough(number->value) && number->value <= shape.maximum) return true;
    const std::string low = spelledOut(shape.minimum);
    const std::string high = spelledOut(shape.maximum);
    if (!number) return wrong(node, path, above ? "not_number_above" : "not_number", {low, high});
    return wrong(node, path, above ? "outside_above" : "outside", {spelledOut(number->value), low, high});
}

bool Form::whole(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    const auto* number = node.as<JsonNumber>();
    if (number && number->whole && *number->whole >= shape.least && *number->whole <= shape.most) return true;
    return wrong(node, path, "not_whole", {std::to_string(shape.least), std::to_string(shape.most)});
}

bool Form::string(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    const auto* string = node.as<std::string>();
    if (!string) return wrong(node, path, "not_string");
    if (codePoints(*string) > shape.longest)
        return wrong(node, path, "text_too_long", {spelledOut(double(shape.longest))});
    const auto unseen = shape.breaks ? invisibleCharacter(*string, *shape.breaks) : std::nullopt;
    if (unseen) return wrong(node, path, "invisible_character", {*unseen});
    if (shape.matches && !shape.matches(*string)) return wrong(node, path, "bad_form", {*string, shape.pattern});
    return true;
}

bool Form::plain(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    if (node.as<std::string>()) return string(node, shape, path);
    return node.as<JsonNumber>() || node.as<bool>() || wrong(node, path, "not_plain");
}

bool Form::text(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    if (node.as<std::string>()) return string(node, shape, path);
    if (node.as<JsonNode::Object>()) return members(node, shape.keys, {}, path);
    return wrong(node, path, "not_text", {textByLanguage()});
}

bool Form::choice(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    const auto* string = node.as<std::string>();
    const auto& all = shape.choices;
    if (string && std::find(all.begin(), all.end(), *string) != all.end()) return true;
    const std::string allowed = listed(all, [](const std::string& one) { return one; });
    return string ? wrong(node, path, "unknown_choice", {*string, allowed})
                  : wrong(node, path, "not_choice", {allowed});
}

bool Form::array(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    const auto* array = node.as<JsonNode::Array>();
    if (!array) return wrong(node, path, "not_array");
    bool sound = array->size() >= shape.least && array->size() <= shape.most;
    if (!sound) {
        wrong(node, path, shape.least > 0 ? "wrong_count" : "too_many",
              {std::to_string(array->size()), std::to_string(shape.most), std::to_string(shape.least)});
    }
    for (std::size_t i = 0; i < array->size(); ++i) {
        sound = checked((*array)[i], shape.items.front(), JsonPath(path, i)) && sound;
    }
    return sound;
}

bool Form::tuple(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    const auto* array = node.as<JsonNode::Array>();
    const bool fitting = array && array->size() >= shape.least && array->size() <= shape.items.size();
    if (!fitting) {
        return wrong(node, path, "not_tuple", {std::to_string(shape.least), std::to_string(shape.items.size())});
    }
    bool sound = true;
    for (std::size_t i = 0; i < array->size(); ++i) {
        sound = checked((*array)[i], shape.items[i], JsonPath(path, i)) && sound;
    }
    return sound;
}

bool Form::object(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    const auto* all = node.as<JsonNode::Object>();
    if (all && all->size() > shape.most)
        return wrong(node, path, "too_many", {std::to_string(all->size()), std::to_string(shape.most), {}});
    return members(node, shape.keys, shape.families, path);
}

bool Form::members(const JsonNode& node, const std::vector<ShapeKey>& keys, const std::vector<ShapeFamily>& families,
                   const JsonPath& path) {
    const auto* object = node.as<JsonNode::Object>();
    if (!object) return wrong(node, path, "not_object");
    bool sound = true;
    for (const JsonMember& member : *object) {
        const JsonPath below(path, member.key);
        if (const Shape* shape = shapeOf(member.key, keys, families)) {
            sound = checked(member.value, *shape, below) && sound;
            continue;
        }
        std::string allowed = listed(keys, [](const ShapeKey& one) { return one.name; });
        for (const ShapeFamily& family : families) allowed += ", " + family.example;
        m_errors.add(member.keyOffset, m_errors.full() ? std::string() : below.text(), "unknown_key",
                     {member.key, allowed});
        sound = false;
    }
    for (const ShapeKey& key : keys) {
        if (key.required && !node.find(key.name))
            sound = wrong(node, JsonPath(path, key.name), "key_missing", {key.name});
    }
    return sound;
}

bool Form::variants(const JsonNode& node, const Shape& shape, const JsonPath& path) {
    if (!node.as<JsonNode::Object>()) return wrong(node, path, "not_object");
    const std::string allowed = listed(shape.variants, [](const ShapeVariant& one) { return one.value; });
    const JsonPath tagPath(path, shape.tag);
    const JsonNode* tag = node.find(shape.tag);
    if (!tag) return wrong(node, tagPath, "key_missing", {shape.tag});
    const auto* value = tag->as<std::string>();
    if (!value) return wrong(*tag, tagPath, "not_choice", {allowed});
    const auto named = [value](const ShapeVariant& one) { return one.value == *value; };
    const auto found = std::find_if(shape.variants.begin(), shape.variants.end(), named);
    if (found == shape.variants.end()) return wrong(*tag, tagPath, "unknown_choice", {*value, allowed});
    return members(node, found->keys, {}, path);
}

}  // namespace theca
