#include "core/text/form.h"

namespace theca {

namespace {

template <class T>
const T* at(const JsonNode& node, std::string_view key) {
    const JsonNode* value = node.find(key);
    return value ? value->as<T>() : nullptr;
}

}  // namespace

double numberOf(const JsonNode& node) {
    const auto* number = node.as<JsonNumber>();
    return number ? number->value : 0;
}

int intOf(const JsonNode& node) {
    const auto* number = node.as<JsonNumber>();
    const bool fits = number && number->whole && *number->whole <= 1'000'000'000;
    return fits ? static_cast<int>(*number->whole) : 0;
}

std::string stringOf(const JsonNode& node) {
    const auto* string = node.as<std::string>();
    return string ? *string : std::string();
}

Text textOf(const JsonNode& node) {
    if (const auto* string = node.as<std::string>()) return plainText(*string);
    Text text;
    if (!node.as<JsonNode::Object>()) return text;
    for (const std::string_view language : textLanguages) {
        std::string words = stringAt(node, language);
        if (!words.empty() || language == textLanguages.front()) text.words.emplace(language, std::move(words));
    }
    return text;
}

double numberAt(const JsonNode& node, std::string_view key, double fallback) {
    const auto* number = at<JsonNumber>(node, key);
    return number ? number->value : fallback;
}

int intAt(const JsonNode& node, std::string_view key, int fallback) {
    const auto* number = at<JsonNumber>(node, key);
    return number ? intOf(*node.find(key)) : fallback;
}

bool boolAt(const JsonNode& node, std::string_view key, bool fallback) {
    const auto* value = at<bool>(node, key);
    return value ? *value : fallback;
}

std::string stringAt(const JsonNode& node, std::string_view key, std::string fallback) {
    const auto* string = at<std::string>(node, key);
    return string ? *string : std::move(fallback);
}

Text textAt(const JsonNode& node, std::string_view key) {
    const JsonNode* value = node.find(key);
    return value ? textOf(*value) : Text();
}

const JsonNode::Array& arrayAt(const JsonNode& node, std::string_view key) {
    static const JsonNode::Array none;
    const auto* array = at<JsonNode::Array>(node, key);
    return array ? *array : none;
}

const JsonNode& objectAt(const JsonNode& node, std::string_view key) {
    static const JsonNode none{JsonNode::Object(), 0};
    const JsonNode* value = node.find(key);
    return value && value->as<JsonNode::Object>() ? *value : none;
}

}  // namespace theca
