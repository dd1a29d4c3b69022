#include "app/learn/lesson_place.h"

#include <algorithm>
#include <cmath>

#include "core/base/overloaded.h"

namespace theca::app {

double startOf(const Predict& predict) {
    const Span axis = predict.axis.value_or(Span{0, 1});
    return predict.startsAt.value_or(predict.log ? std::sqrt(axis.low * axis.high) : (axis.low + axis.high) / 2);
}

LessonPlace startOf(const Lesson& lesson) { return {0, std::vector<Given>(lesson.steps.size()), 0}; }

bool mustBeDone(const Step& step) {
    return std::visit(
        Overloaded{[](const Predict&) { return true; }, [](const CheckStep&) { return true; },
                   [](const Explain& one) { return !one.choices.empty(); }, [](const auto&) { return false; }},
        step);
}

const std::vector<Choice>* choicesOf(const Step& step) {
    return std::visit(
        Overloaded{[](const Explain& one) { return &one.choices; }, [](const CheckStep& one) { return &one.choices; },
                   [](const Scene& one) -> const std::vector<Choice>* {
                       return one.question ? &one.question->answers : nullptr;
                   },
                   [](const auto&) -> const std::vector<Choice>* { return nullptr; }},
        step);
}

const NumberQuestion* numberAskedAt(const Step& step) {
    return std::visit(Overloaded{[](const CheckStep& one) { return one.number ? &*one.number : nullptr; },
                                 [](const Scene& one) {
                                     return one.question && one.question->number ? &*one.question->number : nullptr;
                                 },
                                 [](const auto&) -> const NumberQuestion* { return nullptr; }},
                      step);
}

Given exampleOf(const Step& step) {
    Given given;
    given.done = true;
    if (const auto* predict = std::get_if<Predict>(&step)) {
        given.unknown = predict->patterns.empty();
        if (!given.unknown) given.answer = predict->patterns.front().example;
    } else if (const auto* choices = choicesOf(step)) {
        for (std::size_t i = 0; i < choices->size(); ++i)
            if ((*choices)[i].right) given.answer.choice = static_cast<int>(i);
    }
    return given;
}

bool sureAndWrong(const Predict& predict, const Given& given) {
    const bool judged =
        !predict.features.empty() || !given.pattern.empty() || predict.as == Task::Order || predict.as == Task::Choice;
    return given.done && !given.unknown && !given.right && given.sure == Sureness::Sure && judged;
}

std::size_t farthest(const Lesson& lesson, const LessonPlace& place) {
    for (std::size_t i = 0; i < lesson.steps.size(); ++i)
        if (mustBeDone(lesson.steps[i]) && !place.given[i].done) return i;
    return lesson.steps.size() - 1;
}

bool mayGoOn(const Lesson& lesson, const LessonPlace& place) {
    return place.step + 1 < lesson.steps.size() && place.step < farthest(lesson, place);
}

LessonPlace goneTo(const Lesson& lesson, LessonPlace place, std::size_t step) {
    const std::size_t wanted = std::min(step, farthest(lesson, place));
    if (wanted != place.step) place.beat = 0;
    place.step = wanted;
    return place;
}

}  // namespace theca::app
