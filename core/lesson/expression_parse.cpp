#include <algorithm>
#include <utility>

#include "core/base/number_text.h"
#include "core/lesson/expression.h"

namespace theca {

namespace {

using Kind = Expression::Kind;

constexpr int deepest = 20;  // brackets, signs and `not` inside one another

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// Reads from left to right; after the first thing that is not allowed, nothing more is taken.
class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    Expression whole() {
        Expression all = condition();
        skip();
        if (m_at < m_text.size()) fail("an operator, or the end");
        return all;
    }
    bool failed() const { return !m_allowed.empty(); }
    Error error() const {
        const std::string found = m_at < m_text.size() ? std::string(m_text.substr(m_at, 12)) : std::string("the end");
        return {"bad_expression", {}, {std::string(m_text), std::to_string(m_at + 1), found, m_allowed}};
    }
    /// The name before "=", if there is one.
    std::optional<std::string> bound() {
        std::string name = word();
        if (name.empty() || !take("=")) return std::nullopt;
        return name;
    }

private:
    void skip() {
        while (m_at < m_text.size() && m_text[m_at] == ' ') ++m_at;
    }
    bool take(std::string_view sign) {
        skip();
        if (failed() || !m_text.substr(m_at).starts_with(sign)) return false;
        m_at += sign.size();
        return true;
    }
    Expression fail(std::string allowed) {
        if (!failed()) m_allowed = std::move(allowed);
        return {};
    }
    bool tooDeep() {
        if (m_depth < deepest) return false;
        fail("fewer brackets");
        return true;
    }

    /// A name, with the part after a colon that a signal has: "csf:L1".
    std::string word() {
        skip();
        std::size_t end = m_at;
        if (failed() || end == m_text.size() || !isLetter(m_text[end])) return {};
        const auto inside = [](char c) { return isLetter(c) || isDigit(c) || c == ':'; };
        while (end < m_text.size() && inside(m_text[end])) ++end;
        const std::size_t begin = std::exchange(m_at, end);
        return std::string(m_text.substr(begin, end - begin));
    }

    static Expression joined(Kind kind, Expression first, Expression second) {
        Expression both;
        both.kind = kind;
        both.parts = {std::move(first), std::move(second)};
        return both;
    }
    static Expression with(Kind kind, Expression part) {
        Expression one;
        one.kind = kind;
        one.parts.push_back(std::move(part));
        return one;
    }

    Expression condition() {
        if (tooDeep()) return {};
        const std::size_t before = m_at;
        if (word() == "not") {
            ++m_depth;
            Expression inner = condition();
            --m_depth;
            return with(Kind::Not, std::move(inner));
        }
        m_at = before;
        Expression first = sum();
        if (take("<")) return joined(Kind::Less, std::move(first), sum());
        if (take(">")) return joined(Kind::Greater, std::move(first), sum());
        return first;
    }
    Expression sum() {
        Expression all = product();
        while (!failed()) {
            if (take("+"))
                all = joined(Kind::Add, std::move(all), product());
            else if (take("-") || take("−"))
                all = joined(Kind::Subtract, std::move(all), product());
            else
                break;
        }
        return all;
    }
    Expression product() {
        Expression all = factor();
        while (!failed()) {
            if (take("*") || take("×"))
                all = joined(Kind::Multiply, std::move(all), factor());
            else if (take("/") || take("÷"))
                all = joined(Kind::Divide, std::move(all), factor());
            else
                break;
        }
        return all;
    }
    Expression factor() {
        if (tooDeep()) return {};
        ++m_depth;
        Expression one = take("-") || take("−") ? with(Kind::Negate, factor()) : single();
        --m_depth;
        return one;
    }
    Expression single() {
        if (take("(")) {
            Expression inner = condition();
            if (!take(")")) fail("\")\"");
            return inner;
        }
        skip();
        if (m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == '.')) return number();
        std::string name = word();
        if (name.empty()) return fail("a number, a name, \"not\" or \"(\"");
        if (take("(")) return call(std::move(name));
        if (take(".")) return dotted(name);
        if (name.find(':') != std::string::npos) return fail("a signal only inside a function");
        Expression one;
        one.kind = Kind::Name;
        one.name = std::move(name);
        return one;
    }
    Expression number() {
        std::size_t end = m_at;
        while (end < m_text.size() && (isDigit(m_text[end]) || m_text[end] == '.')) ++end;
        const auto value = numberIn(m_text.substr(m_at, end - m_at));
        if (!value) return fail("a number such as 0.5");
        m_at = end;
        Expression one;
        one.number = *value;
        return one;
    }
    Expression dotted(const std::string& before) {
        Expression one;
        one.kind = before == "drawn" ? Kind::Drawn : before == "now" ? Kind::Now : Kind::Name;
        if (one.kind == Kind::Name && before != "run") return fail("drawn., run. or now. before a name");
        one.name = word();
        if (one.name.empty()) fail("the name of a measure");
        return one;
    }
    Expression call(std::string name) {
        const ExpressionFunction* function = expressionFunction(name);
        if (!function) return fail("value, highest, lowest, mean, first_above, first_below or abs");
        Expression one;
        one.kind = Kind::Call;
        one.name = std::move(name);
        ++m_depth;
        for (std::size_t i = 0; i < function->words; ++i) {
            if (i > 0 && !take(",")) return fail("\",\"");
            one.words.push_back(word());
            if (one.words.back().empty()) return fail("a scenario and a signal");
        }
        const std::size_t most = function->numbers + (function->words > 0 ? 1 : 0);
        while (!failed() && one.parts.size() < most) {
            const bool first = one.words.empty() && one.parts.empty();
            if (!first && !take(",")) break;
            one.parts.push_back(condition());
        }
        --m_depth;
        if (one.parts.size() < function->numbers) return fail("as many numbers as the function takes");
        if (!take(")")) fail("\")\"");
        return one;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::string m_allowed;  ///< what is allowed where it went wrong; empty: nothing has
};

}  // namespace

Result<Expression> parsedExpression(std::string_view text) {
    Parser parser(text);
    Expression expression = parser.whole();
    if (parser.failed()) return parser.error();
    return expression;
}

Result<std::optional<Binding>> parsedBinding(std::string_view text) {
    Parser parser(text);
    const auto name = parser.bound();
    if (!name) return std::optional<Binding>();
    Expression value = parser.whole();
    if (parser.failed()) return parser.error();
    return std::optional(Binding{*name, std::move(value)});
}

}  // namespace theca
