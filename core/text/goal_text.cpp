#include "core/text/goal_text.h"

#include <algorithm>
#include <optional>

#include "core/base/number_text.h"
#include "core/model/signal_names.h"

namespace theca {

namespace {

constexpr double nanogramsPerMicrogram = 1000;

/// Words, and the signs < > and ; as words of their own; ≤ and <= count as <.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : text) {
        const bool sign = c == '<' || c == '>' || c == ';';
        const bool space = c == ' ' || c == '\t' || c == '\n';
        const bool equals = c == '=' && !words.empty() && (words.back() == "<" || words.back() == ">");
        if (sign) words.emplace_back(1, c);
        if (!sign && !space && !equals) {
            if (!inside) words.emplace_back();
            words.back() += c;
        }
        inside = !sign && !space && !equals;
    }
    return words;
}

/// Reads the words of one goal from left to right.
class GoalReader {
public:
    GoalReader(std::vector<std::string> words, const Drug& drug, Hours horizon)
        : m_words(std::move(words)), m_drug(drug), m_horizon(horizon) {}

    Result<Goal> read() {
        Goal goal{{}, {}, {}, Hours(0), m_horizon};
        const auto first = number();
        if (first && !next("<")) return wrong();
        if (m_at == m_words.size()) return wrong();
        const std::string name = m_words[m_at++];
        const auto what = signalNamed(name, m_drug);
        if (!what) return Error{"unknown_signal", {}, {name, m_drug.name, signalNames(m_drug)}};
        goal.what = *what;
        goal.lowest = first;
        for (const bool above : {false, true}) {
            if (!next(above ? ">" : "<")) continue;
            auto& bound = above ? goal.lowest : goal.highest;
            if (bound || !(bound = number())) return wrong();
        }
        if (next("from") && !time(goal.from)) return wrong();
        if (next("until") && !time(goal.until)) return wrong();
        if (m_at != m_words.size() || (!goal.lowest && !goal.highest)) return wrong();
        const double unit = isConcentration(goal.what, m_drug) ? nanogramsPerMicrogram : 1;
        for (auto* bound : {&goal.lowest, &goal.highest})
            if (*bound) **bound /= unit;
        return goal;
    }

private:
    bool next(std::string_view word) {
        const bool here = m_at < m_words.size() && m_words[m_at] == word;
        if (here) ++m_at;
        return here;
    }
    std::optional<double> number() {
        const auto found = m_at < m_words.size() ? numberIn(m_words[m_at]) : std::nullopt;
        if (found) ++m_at;
        return found;
    }
    bool time(Hours& at) {
        const auto found = number();
        if (found) at = Hours(*found);
        return found.has_value();
    }
    Error wrong() const {
        std::string text;
        for (const std::string& word : m_words) text.append(text.empty() ? "" : " ").append(word);
        return {"goal_form", {}, {text}};
    }

    std::vector<std::string> m_words;
    const Drug& m_drug;
    Hours m_horizon;
    std::size_t m_at = 0;
};

}  // namespace

Result<std::vector<Goal>> readGoals(std::string_view text, const Drug& drug, Hours horizon) {
    const std::vector<std::string> words = wordsOf(text);
    std::vector<Goal> goals;
    for (auto from = words.begin();; ++from) {
        const auto until =
            std::find_if(from, words.end(), [](const auto& word) { return word == "and" || word == ";"; });
        Result<Goal> goal = GoalReader({from, until}, drug, horizon).read();
        if (!goal) return goal.errors();
        goals.push_back(*goal);
        if (until == words.end()) return goals;
        from = until;
    }
}

std::string goalText(const Goal& goal, const Drug& drug) {
    const double unit = isConcentration(goal.what, drug) ? nanogramsPerMicrogram : 1;
    const auto told = [](double number) { return plain(number, 6); };
    std::string text;
    if (goal.lowest && goal.highest) text.append(told(*goal.lowest * unit)).append(" < ");
    text.append(signalName(goal.what, drug));
    if (goal.highest) text.append(" < ").append(told(*goal.highest * unit));
    if (goal.lowest && !goal.highest) text.append(" > ").append(told(*goal.lowest * unit));
    return text.append(" from ").append(told(goal.from.number())).append(" until ").append(told(goal.until.number()));
}

}  // namespace theca
