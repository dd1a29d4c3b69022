#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

/// The expressions of lessons: numbers, names of measures, + − × ÷ (also - * /), < >, `not`, brackets, and functions.
/// No file, no script, nothing that runs for long: an expression of at most 200 characters is evaluated in its length.
namespace theca {

/// One node of an expression.
struct Expression {
    enum class Kind {
        Number,  ///< `number`
        Name,    ///< a measure, or the name bound by a choice
        Drawn,   ///< drawn.NAME: the same of what the person drew
        Now,     ///< now.NAME: the same of the run as the person has changed it
        Add,
        Subtract,
        Multiply,
        Divide,
        Negate,
        Less,
        Greater,
        Not,
        Call,  ///< `name` is the function; `words` are its words, `parts` its numbers
    };

    Kind kind = Kind::Number;
    double number = 0;
    std::string name;
    std::vector<std::string> words;
    std::vector<Expression> parts;

    bool operator==(const Expression&) const = default;
};

/// The functions, each with the words (a scenario, a signal) and the numbers it takes; a number more names a therapy.
struct ExpressionFunction {
    std::string_view name;
    std::size_t words = 0;
    std::size_t numbers = 0;
    bool ofChoices = false;  ///< argmin_choice, argmax_choice, nearest_choice: only as a whole proof
};
/// value(SCENARIO, WHAT, t), highest(SCENARIO, WHAT, from), lowest(SCENARIO, WHAT, from), mean(SCENARIO, WHAT, from,
/// until), first_above(SCENARIO, WHAT, level, after), first_below, abs(x), and the proofs of choices.
const ExpressionFunction* expressionFunction(std::string_view name);

/// Reads an expression. Errors: "bad_expression" with what was found, what is allowed there and the place (from 1).
Result<Expression> parsedExpression(std::string_view text);

/// "t = 4": the name and the expression after the sign; none if it is no binding.
struct Binding {
    std::string name;
    Expression value;
};
Result<std::optional<Binding>> parsedBinding(std::string_view text);

/// Where the numbers of an expression come from. A function that is not set has no numbers.
struct ExpressionNumbers {
    std::function<std::optional<double>(std::string_view measure)> run;
    std::function<std::optional<double>(std::string_view measure)> drawn;
    std::function<std::optional<double>(std::string_view measure)> now;
    std::function<std::optional<double>(const Expression& call, const std::vector<double>& numbers)> call;
    std::optional<Binding> bound;
};

/// The number; none if one of its parts does not exist, or if it is not finite. A condition is 1 or 0: a comparison
/// with a number that does not exist is 0, `not` of one that does not exist is 1.
std::optional<double> evaluated(const Expression& expression, const ExpressionNumbers& numbers);
/// Whether a condition holds: a comparison or `not` that is 1; of a number, whether it exists.
bool holds(const Expression& condition, const ExpressionNumbers& numbers);

/// Calls `visit` with every node, an outer one first.
void forEachNode(const Expression& expression, const std::function<void(const Expression&)>& visit);

}  // namespace theca
