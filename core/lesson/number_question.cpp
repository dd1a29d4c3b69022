#include "core/lesson/number_question.h"

#include <utility>

#include "core/base/number_text.h"
#include "core/base/unit_name.h"
#include "core/lesson/lesson_names.h"
#include "core/lesson/marking.h"
#include "core/lesson/run_measure.h"

namespace theca {

namespace {

/// Numbers of the run, and `given`.
ExpressionNumbers numbersWith(double given, const LessonRun& run) {
    ExpressionNumbers numbers = numbersOf(run);
    Expression number;
    number.number = given;
    numbers.bound = Binding{std::string(givenNumber), number};
    return numbers;
}

bool isCondition(const Expression& expression) {
    using Kind = Expression::Kind;
    return expression.kind == Kind::Less || expression.kind == Kind::Greater || expression.kind == Kind::Not;
}

/// The unit of the measure that an expression is; empty if it is none, or if the measure does not say.
std::string unitOf(const Expression& expression, const Lesson& lesson, const Library& library) {
    if (expression.kind != Expression::Kind::Name) return {};
    const auto measure = lesson.measures.find(expression.name);
    return measure == lesson.measures.end() ? std::string() : measuredUnit(measure->second, lesson, library);
}

void checkPatterns(const NumberQuestion& question, double right, const LessonRun& run, const JsonPath& path,
                   Errors& errors) {
    const JsonPath list(path, "patterns");
    for (std::size_t i = 0; i < question.patterns.size(); ++i) {
        const Pattern& pattern = question.patterns[i];
        const double example = pattern.example.numbers.front();
        const auto first = recognised(question, example, run);
        const std::string at = JsonPath(list, i).text();
        if (!first || *first > i || isRight(question, example, run))
            errors.push_back({"pattern_never", at, {pattern.id}});
        else if (*first < i)
            errors.push_back({"pattern_hidden", at, {pattern.id, question.patterns[*first].id}});
    }
    if (const auto wrong = recognised(question, right, run))
        errors.push_back({"pattern_on_truth", JsonPath(list, *wrong).text(), {question.patterns[*wrong].id}});
}

}  // namespace

std::vector<UnitChoice> unitChoices(const NumberQuestion& question) {
    std::vector<UnitChoice> all{{question.unit, 1}};
    for (const OfferedUnit& one : question.units)
        all.push_back({one.unit, unitRatio(one.unit, question.unit).value_or(one.factor.value_or(1))});
    return all;
}

std::optional<double> rightNumber(const NumberQuestion& question, const LessonRun& run) {
    const auto is = parsedExpression(question.is);
    return is ? evaluated(*is, numbersOf(run)) : std::nullopt;
}

bool isRight(const NumberQuestion& question, double given, const LessonRun& run) {
    const auto right = rightNumber(question, run);
    return right && isClose(question.close, question.closeFactor, given, *right);
}

std::optional<std::size_t> recognised(const NumberQuestion& question, double given, const LessonRun& run) {
    return firstMatching(question.patterns, numbersWith(given, run));
}

Errors numberProblems(const NumberQuestion& question, const Lesson& lesson, const LessonRun& run,
                      const Library& library, const JsonPath& path) {
    const auto is = parsedExpression(question.is);
    if (!is) return {};  // `problems` has said so
    const std::string place = JsonPath(path, "is").text();
    if (isCondition(*is)) return Errors{Error{"not_a_number", place, {question.is}}};
    const auto right = evaluated(*is, numbersOf(run));
    if (!right) return Errors{Error{"number_missing", place, {question.is}}};
    Errors errors;
    const std::string measured = unitOf(*is, lesson, library);
    if (!measured.empty() && measured != question.unit && unitRatio(question.unit, measured) != 1)
        errors.push_back({"unit_differs", JsonPath(path, "unit").text(), {question.unit, measured}});
    if (!isRight(question, *right, run))
        errors.push_back({"factor_of_nothing", JsonPath(path, "close_factor").text(), {plain(*right, 4)}});
    checkPatterns(question, *right, run, path, errors);
    return errors;
}

}  // namespace theca
