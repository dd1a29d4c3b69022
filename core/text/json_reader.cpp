#include "core/text/json_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/json_path.h"
#include "core/base/number_text.h"
#include "core/text/placed_errors.h"

namespace theca {

namespace {

using Sax = nlohmann::json_sax<nlohmann::json>;

bool isBetweenTokens(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == ':'; }
bool isInNumber(char c) { return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; }
bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

/// Walks the text one token behind the parser, which reports the tokens but not where they are.
class Tokens {
public:
    explicit Tokens(std::string_view text) : m_text(text) {}

    /// The next token, known to be well-formed.
    std::string_view next() {
        skipWhile(isBetweenTokens);
        const std::size_t begin = m_at;
        const char first = m_text[m_at++];
        if (first == '"') skipString();
        if (isInNumber(first)) skipWhile(isInNumber);
        if (isLetter(first)) skipWhile(isLetter);
        m_begin = begin;
        return m_text.substr(begin, m_at - begin);
    }
    /// Where that token begins, in bytes.
    std::size_t begin() const { return m_begin; }

private:
    template <class Is>
    void skipWhile(Is is) {
        while (m_at < m_text.size() && is(m_text[m_at])) ++m_at;
    }
    void skipString() {
        while (m_text[m_at] != '"') m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
};

std::string whatIsWrong(const nlohmann::detail::exception& problem, bool atEnd) {
    constexpr int outOfRange = 406;
    const std::string_view detail = problem.what();
    const auto says = [detail](std::string_view words) { return detail.find(words) != std::string_view::npos; };
    if (problem.id == outOfRange) return "number_too_large";
    if (says("ill-formed UTF-8")) return "not_utf8";
    if (says("surrogate")) return "lone_surrogate";
    return atEnd ? "text_ends_early" : "not_json";
}

/// Builds the tree from the parser's events. An event handler that returns false ends the reading.
class Builder final : public Sax {
public:
    Builder(std::string_view text, PlacedErrors& errors) : m_tokens(text), m_size(text.size()), m_errors(errors) {}

    JsonNode root() && { return std::move(m_root); }

    bool null() override { return scalar(std::monostate()); }
    bool boolean(bool value) override { return scalar(value); }
    bool number_integer(number_integer_t) override { return number(); }
    bool number_unsigned(number_unsigned_t) override { return number(); }
    bool number_float(number_float_t, const string_t&) override { return number(); }
    bool string(string_t& value) override { return scalar(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonNode::Object()); }
    bool start_array(std::size_t) override { return open(JsonNode::Array()); }
    bool end_array() override { return close(); }
    bool end_object() override {
        refuseDoubledKeys(std::get<JsonNode::Object>(m_open.back().content));
        return close();
    }
    bool key(string_t& name) override {
        m_tokens.next();
        std::get<JsonNode::Object>(m_open.back().content).push_back({std::move(name), m_tokens.begin(), {}});
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& problem) override {
        m_errors.add(position > 0 ? position - 1 : 0, path(), whatIsWrong(problem, position > m_size));
        return false;
    }

private:
    template <class T>
    bool scalar(T value) {
        m_tokens.next();
        place({std::move(value), m_tokens.begin()});
        return true;
    }
    bool number() {
        const std::string_view text = m_tokens.next();
        // A number too small for a double is 0; one too large was refused by the parser.
        place({JsonNumber{numberIn(text).value_or(0), wholeNumberIn(text)}, m_tokens.begin()});
        return true;
    }
    template <class T>
    bool open(T container) {
        m_tokens.next();
        if (m_open.size() == mostLevels) {
            m_errors.add(m_tokens.begin(), path(), "too_deep", {std::to_string(mostLevels)});
            return false;
        }
        m_open.push_back({std::move(container), m_tokens.begin()});
        return true;
    }
    bool close() {
        m_tokens.next();
        JsonNode done = std::move(m_open.back());
        m_open.pop_back();
        place(std::move(done));
        return true;
    }
    void place(JsonNode node) {
        if (m_open.empty()) {
            m_root = std::move(node);
        } else if (auto* array = std::get_if<JsonNode::Array>(&m_open.back().content)) {
            array->push_back(std::move(node));
        } else {
            std::get<JsonNode::Object>(m_open.back().content).back().value = std::move(node);
        }
    }
    void refuseDoubledKeys(const JsonNode::Object& object) {
        std::vector<const JsonMember*> byKey;
        for (const JsonMember& member : object) byKey.push_back(&member);
        const auto before = [](const JsonMember* a, const JsonMember* b) { return a->key < b->key; };
        std::stable_sort(byKey.begin(), byKey.end(), before);
        for (std::size_t i = 1; i < byKey.size(); ++i) {
            if (byKey[i]->key != byKey[i - 1]->key) continue;
            m_errors.add(byKey[i]->keyOffset, m_errors.full() ? std::string() : pathWith(byKey[i]->key), "key_twice",
                         {shortKey(byKey[i]->key)});
        }
    }

    /// The path to the value being read: in every open container its newest entry.
    std::string path() const { return pathTo(m_open.size()); }
    /// The path to a key of the innermost container.
    std::string pathWith(std::string_view key) const {
        std::string text = pathTo(m_open.size() - 1);
        if (!text.empty()) text += '/';
        return text.append(shortKey(key));
    }
    std::string pathTo(std::size_t depth) const {
        std::string text;
        for (std::size_t i = 0; i < depth; ++i) {
            const JsonNode& node = m_open[i];
            const auto* array = node.as<JsonNode::Array>();
            const auto* object = node.as<JsonNode::Object>();
            if (object && object->empty()) break;
            if (!text.empty()) text += '/';
            text += array ? std::to_string(array->size()) : shortKey(object->back().key);
        }
        return text;
    }

    Tokens m_tokens;
    std::size_t m_size;
    PlacedErrors& m_errors;
    std::vector<JsonNode> m_open;
    JsonNode m_root;
};

}  // namespace

Result<JsonNode> readJson(std::string_view text) {
    if (text.size() > mostBytes) return Error{"too_large", {}, {std::to_string(mostBytes)}};
    if (text.starts_with("\xEF\xBB\xBF")) return Error{"byte_order_mark", {}, {}, 1, 1};
    PlacedErrors errors;
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {  // to the parser it is the end
        errors.add(nul, {}, "not_json");
        return std::move(errors).placedIn(text);
    }
    Builder builder(text, errors);
    const bool read = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    if (!read && errors.empty()) errors.add(0, {}, "not_json");
    if (!errors.empty()) return std::move(errors).placedIn(text);
    return std::move(builder).root();
}

}  // namespace theca
