#include "core/text/json_writer.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/base/overloaded.h"

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

bool isScalar(const JsonNode& node) { return !node.as<JsonNode::Array>() && !node.as<JsonNode::Object>(); }

/// What holds no other value, as JSON spells it.
std::string scalarText(const JsonNode& node) {
    return std::visit(
        Overloaded{[](bool value) { return std::string(value ? "true" : "false"); },
                   [](const JsonNumber& number) {
                       return number.whole ? std::to_string(*number.whole) : shortest(number.value);
                   },
                   [](const std::string& text) { return quoted(text); }, [](const auto&) { return std::string("null"); }},
        node.content);
}

/// A value inside another one, with its key and a colon if it has one.
struct Child {
    std::string key;
    const JsonNode* value;
};

std::vector<Child> childrenOf(const JsonNode& node) {
    std::vector<Child> children;
    if (const auto* array = node.as<JsonNode::Array>())
        for (const JsonNode& value : *array) children.push_back({{}, &value});
    if (const auto* object = node.as<JsonNode::Object>())
        for (const JsonMember& member : *object) children.push_back({quoted(member.key) + ": ", &member.value});
    return children;
}

bool isList(const JsonNode& node) {
    const auto* array = node.as<JsonNode::Array>();
    return array && std::all_of(array->begin(), array->end(), isScalar);
}

/// Whether it fits on one line: scalars, and in an object lists of scalars.
bool isFlat(const JsonNode& node) {
    if (node.as<JsonNode::Array>()) return isList(node);
    const auto* object = node.as<JsonNode::Object>();
    return object && std::all_of(object->begin(), object->end(), [](const JsonMember& member) {
        return isScalar(member.value) || isList(member.value);
    });
}

std::string oneLine(const JsonNode& node) {
    if (isScalar(node)) return scalarText(node);
    const bool isArray = node.as<JsonNode::Array>();
    if (node.empty()) return isArray ? "[]" : "{}";
    std::string out = isArray ? "[" : "{ ";
    const std::size_t begin = out.size();
    for (const auto& [key, value] : childrenOf(node)) {
        if (out.size() > begin) out += ", ";
        out += key;
        out += oneLine(*value);
    }
    return out += isArray ? "]" : " }";
}

void newLine(std::string& out, std::size_t indent) { out.append("\n").append(indent, ' '); }

void write(const JsonNode& node, std::string& out, std::size_t indent);

/// Writes one child per line.
void writeLines(const JsonNode& node, std::string& out, std::size_t indent) {
    const bool isArray = node.as<JsonNode::Array>();
    out += isArray ? '[' : '{';
    bool first = true;
    for (const auto& [key, value] : childrenOf(node)) {
        if (!first) out += ',';
        first = false;
        newLine(out, indent + step);
        out += key;
        write(*value, out, indent + step);
    }
    newLine(out, indent);
    out += isArray ? ']' : '}';
}

/// Writes as many values of a list per line as fit.
void writeFilled(const JsonNode& list, std::string& out, std::size_t indent) {
    out += '[';
    std::size_t used = roomInLine;
    bool first = true;
    for (const JsonNode& value : *list.as<JsonNode::Array>()) {
        if (!first) out += ',';
        first = false;
        const std::string text = scalarText(value);
        if (used + text.size() + 2 > roomInLine) {
            newLine(out, indent + step);
            used = indent + step;
        } else {
            out += ' ';
        }
        out += text;
        used += text.size() + 2;
    }
    newLine(out, indent);
    out += ']';
}

void write(const JsonNode& node, std::string& out, std::size_t indent) {
    if (isScalar(node)) {
        out += scalarText(node);
        return;
    }
    if (isFlat(node)) {
        const std::string line = oneLine(node);
        const std::size_t used = out.size() - (out.rfind('\n') + 1);
        if (used + line.size() <= roomInLine) {
            out += line;
            return;
        }
        if (isList(node)) return writeFilled(node, out, indent);
    }
    writeLines(node, out, indent);
}

}  // namespace

std::string writeJson(const JsonNode& root) {
    std::string out;
    write(root, out, 0);
    return out += '\n';
}

JsonNode textValue(const Text& text) {
    if (!text.isByLanguage()) return JsonNode::string(text.english());
    JsonNode object = JsonNode::object();
    for (const std::string_view language : textLanguages) {
        const auto words = text.words.find(language);
        if (words != text.words.end()) object.add(language, JsonNode::string(words->second));
    }
    return object;
}

}  // namespace theca
