#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/json_path.h"

namespace theca {

struct JsonMember;

/// A number as it was written.
struct JsonNumber {
    double value = 0;
    std::optional<std::uint64_t> whole;  ///< if it was written with digits only
};

/// One value of JSON, read or to be written. A value that was read knows the byte where it begins; it is at most 64 levels
/// deep and its keys are unique. Keys stay in the order they were read or added.
struct JsonNode {
    using Array = std::vector<JsonNode>;
    using Object = std::vector<JsonMember>;

    std::variant<std::monostate, bool, JsonNumber, std::string, Array, Object> content;
    std::size_t offset = 0;

    template <class T>
    const T* as() const {
        return std::get_if<T>(&content);
    }
    /// The value of a key; null if there is none or this is not an object.
    const JsonNode* find(std::string_view key) const;

    static JsonNode null();
    static JsonNode number(double number);  ///< finite
    static JsonNode whole(std::uint64_t number);
    static JsonNode boolean(bool value);
    static JsonNode string(std::string_view text);
    static JsonNode array();
    static JsonNode object();

    /// Adds to an object.
    void add(std::string_view key, JsonNode value);
    /// Adds to an array.
    void push(JsonNode value);
    /// Whether an array or an object has nothing in it.
    bool empty() const;
};

struct JsonMember {
    std::string key;
    std::size_t keyOffset = 0;
    JsonNode value;
};

/// The node a path leads to, or the nearest one that contains it.
const JsonNode& nearest(const JsonNode& root, std::string_view path);

}  // namespace theca
