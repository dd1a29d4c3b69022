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

/// One value of a JSON text and the byte where it begins. At most 64 levels deep, keys unique.
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
};

struct JsonMember {
    std::string key;
    std::size_t keyOffset = 0;
    JsonNode value;
};

/// The node a path leads to, or the nearest one that contains it.
const JsonNode& nearest(const JsonNode& root, std::string_view path);

}  // namespace theca
