#include "core/text/json_node.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/base/number_text.h"

namespace theca {

const JsonNode* JsonNode::find(std::string_view key) const {
    const auto* object = as<Object>();
    if (!object) return nullptr;
    const auto found = std::find_if(object->begin(), object->end(), [key](const auto& m) { return m.key == key; });
    return found == object->end() ? nullptr : &found->value;
}

JsonNode JsonNode::null() { return {}; }

JsonNode JsonNode::number(double number) {
    assert(std::isfinite(number));
    return {JsonNumber{number, std::nullopt}};
}

JsonNode JsonNode::whole(std::uint64_t number) { return {JsonNumber{static_cast<double>(number), number}}; }

JsonNode JsonNode::boolean(bool value) { return {value}; }

JsonNode JsonNode::string(std::string_view text) { return {std::string(text)}; }

JsonNode JsonNode::array() { return {Array()}; }

JsonNode JsonNode::object() { return {Object()}; }

void JsonNode::add(std::string_view key, JsonNode value) {
    std::get<Object>(content).push_back({std::string(key), 0, std::move(value)});
}

void JsonNode::push(JsonNode value) { std::get<Array>(content).push_back(std::move(value)); }

bool JsonNode::empty() const {
    if (const auto* array = as<Array>()) return array->empty();
    const auto* object = as<Object>();
    return object && object->empty();
}

namespace {

const JsonNode* child(const JsonNode& node, std::string_view step) {
    const auto* array = node.as<JsonNode::Array>();
    if (!array) return node.find(step);
    const auto place = wholeNumberIn(step);
    return place && *place < array->size() ? &(*array)[*place] : nullptr;
}

}  // namespace

const JsonNode& nearest(const JsonNode& root, std::string_view path) {
    const JsonNode* here = &root;
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const JsonNode* next = child(*here, path.substr(0, slash));
        if (!next) break;
        here = next;
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return *here;
}

}  // namespace theca
