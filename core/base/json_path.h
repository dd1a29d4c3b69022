#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace theca {

/// A key as it is written in paths: cut at a character and ended with "…" if it is longer than 100 bytes.
std::string shortKey(std::string_view key);

/// Where an error is: a chain of keys and indices from the root of a file, turned into text only when needed.
class JsonPath {
public:
    JsonPath() = default;
    JsonPath(const JsonPath& parent, std::string_view key) : m_parent(&parent), m_key(key), m_isKey(true) {}
    JsonPath(const JsonPath& parent, std::size_t place) : m_parent(&parent), m_place(place) {}

    /// `therapies/2/pump`; empty at the root. No key of ours is as long as those it shortens.
    std::string text() const;

private:
    const JsonPath* m_parent = nullptr;
    std::string_view m_key;
    bool m_isKey = false;
    std::size_t m_place = 0;
};

}  // namespace theca
