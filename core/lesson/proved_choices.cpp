#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "core/lesson/marking.h"

namespace theca {

namespace {

constexpr double nearEnough = 1.1;     ///< a number to choose is the run's if the two differ by at most this factor
constexpr double clearlyApart = 0.01;  ///< of the best number: what comes closer is as right as the best

std::string shown(std::optional<double> number) { return number ? plain(*number, 4) : std::string("–"); }

/// Judges the choices of one question.
class Proof {
public:
    Proof(const std::vector<Choice>& choices, const LessonRun& run, const JsonPath& path)
        : m_choices(choices), m_run(run), m_path(path) {}

    void conditions(bool mustProve) {
        const ExpressionNumbers numbers = numbersOf(m_run);
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            if (m_choices[i].is.empty()) {
                if (mustProve) refuse(i, "choice_unproved", {});
                continue;
            }
            const auto condition = parsedExpression(m_choices[i].is);
            if (condition) judge(i, holds(*condition, numbers), m_choices[i].is);
        }
    }

    void numbers(const Expression& prove) {
        for (const Choice& choice : m_choices) m_proved.numbers.push_back(numberOf(choice, prove));
        for (std::size_t i = 0; i < m_choices.size(); ++i)
            if (!m_proved.numbers[i]) return refuse(i, "choice_without_number", {m_choices[i].is});
        if (prove.name == "nearest_choice")
            nearest(evaluated(prove.parts.front(), numbersOf(m_run)));
        else
            extreme(prove.name == "argmax_choice");
    }

    void countRight() {
        const auto right = std::count_if(m_choices.begin(), m_choices.end(), [](const Choice& c) { return c.right; });
        if (right != 1) m_proved.errors.push_back({"right_count", m_path.text(), {std::to_string(right)}});
    }

    ProvedChoices take() && {
        for (std::size_t i = 0; i < m_choices.size(); ++i)
            if (m_choices[i].right) m_proved.right = i;
        return std::move(m_proved);
    }

private:
    /// The number a choice stands for: its binding put into the proof, or of `nearest_choice` the binding itself.
    std::optional<double> numberOf(const Choice& choice, const Expression& prove) const {
        const auto bound = parsedBinding(choice.is);
        if (!bound || !*bound) return std::nullopt;
        ExpressionNumbers numbers = numbersOf(m_run);
        if (prove.name == "nearest_choice") return evaluated((*bound)->value, numbers);
        numbers.bound = **bound;
        return evaluated(prove.parts.front(), numbers);
    }
    void nearest(std::optional<double> truth) {
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            const double given = *m_proved.numbers[i];
            const bool near =
                truth && (given == *truth || (given / *truth > 1 / nearEnough && given / *truth < nearEnough));
            judge(i, near, shown(given).append(" / ").append(shown(truth)));
        }
    }
    void extreme(bool most) {
        const auto better = [&](double a, double b) { return most ? a > b : a < b; };
        double best = *m_proved.numbers.front();
        for (const auto& number : m_proved.numbers)
            if (better(*number, best)) best = *number;
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            const bool isBest = std::abs(*m_proved.numbers[i] - best) <= clearlyApart * std::abs(best);
            judge(i, isBest, shown(m_proved.numbers[i]).append(" / ").append(shown(best)));
        }
    }
    void judge(std::size_t place, bool isRight, const std::string& because) {
        if (isRight == m_choices[place].right) return;
        refuse(place, isRight ? "distractor_right" : "key_wrong", {because});
    }
    void refuse(std::size_t place, std::string code, std::vector<std::string> arguments) {
        const JsonPath at(m_path, place);
        m_proved.errors.push_back({std::move(code), at.text(), std::move(arguments)});
    }

    const std::vector<Choice>& m_choices;
    const LessonRun& m_run;
    const JsonPath& m_path;
    ProvedChoices m_proved;
};

}  // namespace

ProvedChoices provedChoices(const std::vector<Choice>& choices, const std::string& prove, bool mustProve,
                            const LessonRun& run, const JsonPath& path) {
    Proof proof(choices, run, path);
    proof.countRight();
    if (prove.empty()) {
        proof.conditions(mustProve);
    } else if (const auto expression = parsedExpression(prove);
               expression && expression->kind == Expression::Kind::Call) {
        proof.numbers(*expression);
    }
    return std::move(proof).take();
}

}  // namespace theca
