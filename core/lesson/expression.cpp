#include "core/lesson/expression.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace theca {

namespace {

using Kind = Expression::Kind;

constexpr std::array functions = {
    ExpressionFunction{"value", 2, 1, false},        ExpressionFunction{"highest", 2, 1, false},
    ExpressionFunction{"lowest", 2, 1, false},       ExpressionFunction{"mean", 2, 2, false},
    ExpressionFunction{"first_above", 2, 2, false},  ExpressionFunction{"first_below", 2, 2, false},
    ExpressionFunction{"abs", 0, 1, false},          ExpressionFunction{"argmin_choice", 0, 1, true},
    ExpressionFunction{"argmax_choice", 0, 1, true}, ExpressionFunction{"nearest_choice", 0, 1, true},
};

std::optional<double> finite(double value) { return std::isfinite(value) ? std::optional(value) : std::nullopt; }

bool isCondition(const Expression& one) {
    return one.kind == Kind::Less || one.kind == Kind::Greater || one.kind == Kind::Not;
}

std::optional<double> askedOf(const std::function<std::optional<double>(std::string_view)>& source,
                              const std::string& name) {
    return source ? source(name) : std::nullopt;
}

std::optional<double> named(const Expression& one, const ExpressionNumbers& numbers) {
    if (!numbers.bound || numbers.bound->name != one.name) return askedOf(numbers.run, one.name);
    ExpressionNumbers unbound = numbers;
    unbound.bound.reset();
    return evaluated(numbers.bound->value, unbound);
}

std::optional<double> called(const Expression& one, const ExpressionNumbers& numbers) {
    std::vector<double> values;
    for (const Expression& part : one.parts) {
        const auto value = evaluated(part, numbers);
        if (!value) return std::nullopt;
        values.push_back(*value);
    }
    if (one.name == "abs") return std::abs(values.front());
    return numbers.call ? numbers.call(one, values) : std::nullopt;
}

std::optional<double> combined(Kind kind, double a, double b) {
    switch (kind) {
        case Kind::Add:
            return finite(a + b);
        case Kind::Subtract:
            return finite(a - b);
        case Kind::Multiply:
            return finite(a * b);
        case Kind::Divide:
            return finite(a / b);
        case Kind::Less:
            return a < b ? 1 : 0;
        case Kind::Greater:
            return a > b ? 1 : 0;
        default:
            return std::nullopt;
    }
}

}  // namespace

const ExpressionFunction* expressionFunction(std::string_view name) {
    const auto* found = std::find_if(functions.begin(), functions.end(),
                                     [name](const ExpressionFunction& one) { return one.name == name; });
    return found == functions.end() ? nullptr : found;
}

std::optional<double> evaluated(const Expression& one, const ExpressionNumbers& numbers) {
    switch (one.kind) {
        case Kind::Number:
            return one.number;
        case Kind::Name:
            return named(one, numbers);
        case Kind::Drawn:
            return askedOf(numbers.drawn, one.name);
        case Kind::Now:
            return askedOf(numbers.now, one.name);
        case Kind::Call:
            return called(one, numbers);
        case Kind::Not:
            return holds(one.parts.front(), numbers) ? 0 : 1;
        default:
            break;
    }
    const auto first = evaluated(one.parts.front(), numbers);
    if (one.kind == Kind::Negate) return first ? std::optional(-*first) : std::nullopt;
    const auto second = evaluated(one.parts.back(), numbers);
    if (first && second) return combined(one.kind, *first, *second);
    return isCondition(one) ? std::optional(0.0) : std::nullopt;
}

bool holds(const Expression& condition, const ExpressionNumbers& numbers) {
    const auto value = evaluated(condition, numbers);
    return value && (!isCondition(condition) || *value > 0);
}

void forEachNode(const Expression& expression, const std::function<void(const Expression&)>& visit) {
    visit(expression);
    for (const Expression& part : expression.parts) forEachNode(part, visit);
}

}  // namespace theca
