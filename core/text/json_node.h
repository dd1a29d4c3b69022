#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace theca {

struct JsonMember;

/// A number as the text has it.
struct JsonNumber {
    double value = 0;
    std::optional<std::uint64_t> whole;  ///< where it was written with digits only
};

/// One value of a JSON text and where it begins, in bytes. At most 64 levels deep, keys unique.
struct JsonNode {
    using Array = std::vector<JsonNode>;
    using Object = std::vector<JsonMember>;

    std::variant<std::monostate, bool, JsonNumber, std::string, Array, Object> content;
    std::size_t offset = 0;

    template <class T>
    const T* as() const {
        return std::get_if<T>(&content);
    }
    /// The value of a key; null where there is none or this is no object.
    const JsonNode* find(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    std::size_t keyOffset = 0;
    JsonNode value;
};

/// Where an error is in a tree: a chain of keys and places from the root, made into text only when needed.
class JsonPath {
public:
    JsonPath() = default;
    JsonPath(const JsonPath& parent, std::string_view key) : m_parent(&parent), m_key(key), m_isKey(true) {}
    JsonPath(const JsonPath& parent, std::size_t place) : m_parent(&parent), m_place(place) {}

    /// `therapies/2/pump`; empty at the root.
    std::string text() const;

private:
    const JsonPath* m_parent = nullptr;
    std::string_view m_key;
    bool m_isKey = false;
    std::size_t m_place = 0;
};

/// The node a path leads to, or the nearest one around it.
const JsonNode& nearest(const JsonNode& root, std::string_view path);

}  // namespace theca
