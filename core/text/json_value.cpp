#include "core/text/json_value.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/base/number_text.h"

namespace theca {

namespace {

constexpr std::size_t roomInLine = 110;
constexpr std::size_t step = 2;

std::string escaped(unsigned char control) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (control) {
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        case '\t':
            return "\\t";
        default:
            return std::string("\\u00") + digits[control / 16] + digits[control % 16];
    }
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            out += escaped(byte);
        } else {
            if (c == '"' || c == '\\') out += '\\';
            out += c;
        }
    }
    return out + '"';
}

void newLine(std::string& out, std::size_t indent) { out.append("\n").append(indent, ' '); }

}  // namespace

JsonValue JsonValue::number(double number) {
    assert(std::isfinite(number));
    return JsonValue(shortest(number));
}

JsonValue JsonValue::whole(std::uint64_t number) { return JsonValue(std::to_string(number)); }

JsonValue JsonValue::string(std::string_view text) { return JsonValue(quoted(text)); }

void JsonValue::add(std::string_view key, JsonValue value) {
    assert(m_kind == Kind::Object);
    m_children.emplace_back(quoted(key) + ": ", std::move(value));
}

void JsonValue::push(JsonValue value) {
    assert(m_kind == Kind::Array);
    m_children.emplace_back(std::string(), std::move(value));
}

std::string JsonValue::text() const {
    std::string out;
    write(out, 0);
    return out + '\n';
}

bool JsonValue::holdsScalars() const {
    const auto scalar = [](const auto& child) { return child.second.m_kind == Kind::Scalar; };
    return std::all_of(m_children.begin(), m_children.end(), scalar);
}

/// Whether it fits on one line: scalars, and in an object lists of scalars.
bool JsonValue::isFlat() const {
    const auto simple = [this](const auto& child) {
        const JsonValue& value = child.second;
        return value.m_kind == Kind::Scalar || (m_kind == Kind::Object && value.isList());
    };
    return std::all_of(m_children.begin(), m_children.end(), simple);
}

std::string JsonValue::oneLine() const {
    if (m_kind == Kind::Scalar) return m_scalar;
    const bool isArray = m_kind == Kind::Array;
    if (m_children.empty()) return isArray ? "[]" : "{}";
    std::string out = isArray ? "[" : "{ ";
    for (const auto& [key, value] : m_children) {
        if (&value != &m_children.front().second) out += ", ";
        out += key + value.oneLine();
    }
    return out + (isArray ? "]" : " }");
}

void JsonValue::write(std::string& out, std::size_t indent) const {
    if (m_kind == Kind::Scalar) {
        out += m_scalar;
        return;
    }
    if (isFlat()) {
        const std::string line = oneLine();
        const std::size_t used = out.size() - (out.rfind('\n') + 1);
        if (used + line.size() <= roomInLine) {
            out += line;
            return;
        }
        if (isList()) return writeFilled(out, indent);
    }
    writeLines(out, indent);
}

/// Writes one child per line.
void JsonValue::writeLines(std::string& out, std::size_t indent) const {
    const bool isArray = m_kind == Kind::Array;
    out += isArray ? '[' : '{';
    for (const auto& [key, value] : m_children) {
        if (&value != &m_children.front().second) out += ',';
        newLine(out, indent + step);
        out += key;
        value.write(out, indent + step);
    }
    newLine(out, indent);
    out += isArray ? ']' : '}';
}

/// Writes as many children per line as fit.
void JsonValue::writeFilled(std::string& out, std::size_t indent) const {
    out += '[';
    std::size_t used = roomInLine;
    for (const auto& [key, value] : m_children) {
        const bool first = &value == &m_children.front().second;
        if (!first) out += ',';
        if (used + value.m_scalar.size() + 2 > roomInLine) {
            newLine(out, indent + step);
            used = indent + step;
        } else {
            out += ' ';
        }
        out += value.m_scalar;
        used += value.m_scalar.size() + 2;
    }
    newLine(out, indent);
    out += ']';
}

JsonValue textValue(const Text& text) {
    if (!text.isByLanguage()) return JsonValue::string(text.english());
    JsonValue object = JsonValue::object();
    for (const std::string_view language : textLanguages) {
        const auto words = text.words.find(language);
        if (words != text.words.end()) object.add(language, JsonValue::string(words->second));
    }
    return object;
}

}  // namespace theca
