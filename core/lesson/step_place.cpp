#include "core/lesson/step_place.h"

#include "core/base/overloaded.h"

namespace theca {

namespace {

std::string ownScenario(const Step& step) {
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.scenario; })
                return one.scenario;
            else
                return std::string();
        },
        step);
}

std::vector<std::string> ownShow(const Step& step) {
    return std::visit(Overloaded{[](const Scene& one) { return one.charts; },
                                 [](const auto& one) -> std::vector<std::string> {
                                     if constexpr (requires { one.show; })
                                         return one.show;
                                     else
                                         return {};
                                 }},
                      step);
}

/// What `own` says of the step, of the nearest one before it that says something, or of the nearest after.
template <class Own>
auto nearest(const Lesson& lesson, std::size_t step, Own own) {
    for (std::size_t i = step + 1; i-- > 0;)
        if (auto found = own(lesson.steps[i]); !found.empty()) return found;
    for (std::size_t i = step; i < lesson.steps.size(); ++i)
        if (auto found = own(lesson.steps[i]); !found.empty()) return found;
    return decltype(own(lesson.steps[step])){};
}

}  // namespace

std::string scenarioOf(const Lesson& lesson, std::size_t step) {
    std::string found = nearest(lesson, step, ownScenario);
    return found.empty() && !lesson.scenarios.empty() ? lesson.scenarios.begin()->first : found;
}

std::vector<std::string> shownAt(const Lesson& lesson, std::size_t step) {
    std::vector<std::string> found = nearest(lesson, step, ownShow);
    return found.empty() ? std::vector<std::string>{"csf:L1", "plasma"} : found;
}

std::size_t predictionStep(const Lesson& lesson, std::size_t step) {
    for (std::size_t i = step + 1; i-- > 0;)
        if (std::holds_alternative<Predict>(lesson.steps[i])) return i;
    return lesson.steps.size();
}

const Predict* predictionOf(const Lesson& lesson, std::size_t step) {
    const std::size_t at = predictionStep(lesson, step);
    return at < lesson.steps.size() ? &std::get<Predict>(lesson.steps[at]) : nullptr;
}

Hours knownUntil(const Predict& predict) { return predict.known.value_or(predict.from); }

bool isDrawnIn(Task task) { return task == Task::Draw || task == Task::Band || task == Task::Place; }

}  // namespace theca
