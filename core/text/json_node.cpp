#include "core/text/json_node.h"

#include <algorithm>

#include "core/base/number_text.h"

namespace theca {

const JsonNode* JsonNode::find(std::string_view key) const {
    const auto* object = as<Object>();
    if (!object) return nullptr;
    const auto found = std::find_if(object->begin(), object->end(), [key](const auto& m) { return m.key == key; });
    return found == object->end() ? nullptr : &found->value;
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
