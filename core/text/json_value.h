#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/text_value.h"

namespace theca {

/// A JSON value for writing: keys keep the order in which they were added.
class JsonValue {
public:
    static JsonValue null() { return JsonValue("null"); }
    static JsonValue number(double number);  ///< must be finite; shortest text that reads back the same
    static JsonValue whole(std::uint64_t number);
    static JsonValue boolean(bool value) { return JsonValue(value ? "true" : "false"); }
    static JsonValue string(std::string_view text);
    static JsonValue array() { return JsonValue(Kind::Array); }
    static JsonValue object() { return JsonValue(Kind::Object); }

    /// Adds a key to an object.
    void add(std::string_view key, JsonValue value);
    /// Adds an entry to an array.
    void push(JsonValue value);
    bool empty() const { return m_children.empty(); }

    /// The text, ending in a line break. Values that hold only plain values are on one line if they fit.
    std::string text() const;

private:
    enum class Kind { Scalar, Array, Object };

    explicit JsonValue(std::string scalar) : m_scalar(std::move(scalar)) {}
    explicit JsonValue(Kind kind) : m_kind(kind) {}

    bool holdsScalars() const;
    bool isList() const { return m_kind == Kind::Array && holdsScalars(); }
    bool isFlat() const;
    void write(std::string& out, std::size_t indent) const;
    void writeLines(std::string& out, std::size_t indent) const;
    void writeFilled(std::string& out, std::size_t indent) const;
    std::string oneLine() const;

    Kind m_kind = Kind::Scalar;
    std::string m_scalar;                                       ///< as written
    std::vector<std::pair<std::string, JsonValue>> m_children;  ///< arrays have no keys
};

/// A text in the form of files: one string, or an object with one per language.
JsonValue textValue(const Text& text);

}  // namespace theca
