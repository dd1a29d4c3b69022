#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/base/answer_letter.h"
#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/present/stage_content.h"
#include "app/present/staged_scene.h"
#include "core/lesson/has_beat.h"

namespace theca::app {

namespace {

QString titleOf(const TalkFacts& facts, const std::string& scenario) {
    const auto found = facts.lesson().scenarios.find(scenario);
    return found == facts.lesson().scenarios.end() ? QString() : inLanguage(found->second.title);
}

/// The votes of the round in hand, for each of so many answers.
std::vector<int> votesOf(const StagedScene& from, std::size_t count) {
    const auto round = static_cast<std::size_t>(from.state.round);
    std::vector<int> votes;
    if (round > 0 && from.moment.votes.size() >= round) votes = from.moment.votes[round - 1];
    votes.resize(count);
    return votes;
}

/// Nobody chose among letters: the run's number stands where the answers do.
StageAnswer numberAnswer(const StagedScene& from, const NumberQuestion& number) {
    StageAnswer answer;
    answer.words = from.facts.told(number);
    answer.right = true;
    return answer;
}

}  // namespace

QString addQuestion(const StagedScene& from, const Question& question, StageContent& content) {
    const TalkFacts& facts = from.facts;
    const StageState& state = from.state;
    QString told;
    // What a question is about stands before it where nothing else shows it.
    const bool alone = from.scene.layout == SceneLayout::Question;
    content.question = sentencesInRow({alone ? facts.words(from.scene.text) : QString(), facts.words(question.text)});
    const bool curves = question.kind == QuestionKind::Curves;
    const std::size_t count = curves ? question.scenarios.size() : question.answers.size();
    const std::size_t right = state.answered ? rightAnswer(question).value_or(count) : count;
    const std::vector<int> votes = votesOf(from, count);
    const std::vector<int> percent = percentages(votes);
    for (std::size_t i = 0; i < count; ++i) {
        StageAnswer answer;
        answer.letter = answerLetter(i);
        if (!curves) answer.words = facts.words(question.answers[i].say);
        if (curves && right == i) answer.words = titleOf(facts, question.scenarios[i]);
        if (question.kind == QuestionKind::Number) answer.told = facts.words(question.answers[i].answer);
        if (!curves && right == i) told = facts.words(question.answers[i].answer);
        if (state.counted) answer.count = votes[i];
        answer.percent = percent[i];
        answer.right = right == i;
        content.answers.push_back(answer);
    }
    if (question.number && state.answered) {
        content.answers.push_back(numberAnswer(from, *question.number));
        told = facts.words(question.number->answer);
    }
    content.bars = hasBeat<ResultBeat>(from.scene);
    content.answered = state.answered;
    content.asksNumber = question.number.has_value();
    content.voted = std::any_of(votes.begin(), votes.end(), [](int one) { return one > 0; });
    if (state.asking != StageState::Asking::Ask || state.answered) return told;
    const double left = from.moment.seconds.value_or(question.seconds);
    content.seconds = static_cast<int>(std::ceil(left));
    content.ring = std::clamp(left / question.seconds, 0.0, 1.0);
    return told;
}

std::vector<int> percentages(const std::vector<int>& counts) {
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    std::vector<int> whole(counts.size());
    if (all == 0) return whole;
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = 0; i < counts.size(); ++i) whole[i] = 100 * counts[i] / all;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return 100 * counts[a] % all > 100 * counts[b] % all; });
    const int left = 100 - std::accumulate(whole.begin(), whole.end(), 0);
    for (int i = 0; i < left; ++i) ++whole[order[static_cast<std::size_t>(i)]];
    return whole;
}

}  // namespace theca::app
