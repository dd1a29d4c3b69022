#include "app/learn/answer_words.h"

#include <vector>

#include "app/learn/drawing.h"
#include "core/base/number_text.h"

namespace theca::app {

namespace {

std::string listed(const std::vector<double>& numbers) {
    std::string text;
    for (const double one : numbers) {
        if (!text.empty()) text += ';';
        text += rounded(one, 6);
    }
    return text;
}

}  // namespace

std::string answerInShort(const Predict& predict, const Given& given) {
    if (given.unknown) return "unknown";
    const Answer& answer = given.answer;
    if (answer.choice) return std::to_string(*answer.choice + 1);
    if (!answer.numbers.empty()) return listed(answer.numbers);
    if (!answer.order.empty()) {
        std::string text;
        for (const std::string& one : answer.order) text += (text.empty() ? "" : ";") + one;
        return text;
    }
    if (!answer.profile.empty()) {
        std::vector<double> values;
        for (const DrawnLevel& one : answer.profile) values.push_back(one.value);
        return listed(values);
    }
    if (answer.line.empty()) return {};
    const Drawing line(predict.from.number(), answer.line.back().at.number(), answer.line);
    std::vector<double> values;
    for (int knot = 0; knot < Drawing::knots; ++knot) values.push_back(line.value(Drawing::columnOfKnot(knot)));
    return listed(values);
}

}  // namespace theca::app
