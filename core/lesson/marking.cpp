#include "core/lesson/marking.h"

#include <algorithm>
#include <cmath>

#include "core/lesson/drawn_line.h"
#include "core/lesson/run_measure.h"

namespace theca {

namespace {

using Kind = MeasureKind;

std::optional<double> knownIn(const LessonRun& run, std::string_view name) {
    const auto found = run.numbers.find(name);
    return found == run.numbers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> itemWith(const Predict& predict, std::string_view measure) {
    const auto found = std::find_if(predict.items.begin(), predict.items.end(),
                                    [measure](const PredictItem& one) { return one.measure == measure; });
    if (found == predict.items.end()) return std::nullopt;
    return static_cast<std::size_t>(found - predict.items.begin());
}

std::optional<double> placeIn(const std::vector<std::string>& order, std::string_view measure) {
    const auto found = std::find(order.begin(), order.end(), measure);
    return found == order.end() ? std::nullopt : std::optional(1.0 + double(found - order.begin()));
}

/// What an answer says of an item itself.
std::optional<double> ofItem(std::size_t item, const Predict& predict, const Answer& answer) {
    if (predict.as == Task::Order) return placeIn(answer.order, predict.items[item].measure);
    return item < answer.numbers.size() ? std::optional(answer.numbers[item]) : std::nullopt;
}

std::optional<double> ofProfile(const MeasureSpec& spec, const Answer& answer) {
    for (const DrawnLevel& one : answer.profile) {
        const std::string name(one.level ? levelName(*one.level) : "cranial");
        if (spec.what == "csf:" + name) return one.value;
    }
    return std::nullopt;
}

/// Whether a measure is of the curve that was drawn. What lies before the drawing is known, and the run's own.
bool isDrawnCurve(const MeasureSpec& spec, const Predict& predict) {
    const bool known = (spec.at && *spec.at < predict.from) || (spec.until && *spec.until <= predict.from);
    return spec.scenario == predict.scenario && spec.therapy == predict.therapy && spec.what == predict.what && !known;
}

/// Takes the place of the predicted curve in measures.
class Drawing {
public:
    Drawing(const Predict& predict, const Answer& answer, const Lesson& lesson, const LessonRun& run,
            const Library& library)
        : m_predict(predict), m_answer(answer), m_lesson(lesson), m_run(run), m_library(library) {}

    std::optional<double> number(std::string_view name) {
        if (const auto item = itemWith(m_predict, name)) return ofItem(*item, m_predict, m_answer);
        const auto measure = m_lesson.measures.find(name);
        if (measure == m_lesson.measures.end() || m_depth > 10) return std::nullopt;
        const auto named = [this](std::string_view inner) { return number(inner); };
        const auto instead = [this](const MeasureSpec& spec, std::optional<double>& value) {
            return replaces(spec, value);
        };
        ++m_depth;
        const auto value = measuredOf(measure->second, {m_lesson, m_run.runs, m_library, named, instead});
        --m_depth;
        return value;
    }

private:
    bool replaces(const MeasureSpec& spec, std::optional<double>& value) const {
        if (m_predict.as == Task::Profile && spec.scenario == m_predict.scenario && spec.therapy == m_predict.therapy &&
            spec.what.starts_with("csf:")) {
            value = ofProfile(spec, m_answer);
            return true;
        }
        const bool line = m_predict.as == Task::Draw || m_predict.as == Task::Band;
        if (!line || !isDrawnCurve(spec, m_predict)) return false;
        const bool upper = m_predict.as == Task::Band && spec.percent.value_or(50) > 50;
        const Scenario& scenario = m_lesson.scenarios.find(m_predict.scenario)->second;
        value = measuredOfLine(spec, upper ? m_answer.upper : m_answer.line, m_predict.from,
                               m_predict.until.value_or(scenario.horizon));
        return true;
    }

    const Predict& m_predict;
    const Answer& m_answer;
    const Lesson& m_lesson;
    const LessonRun& m_run;
    const Library& m_library;
    int m_depth = 0;
};

}  // namespace

std::optional<std::size_t> firstMatching(const std::vector<Pattern>& patterns, const ExpressionNumbers& numbers) {
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        const auto& when = patterns[i].when;
        const bool all = std::all_of(when.begin(), when.end(), [&](const std::string& text) {
            const auto condition = parsedExpression(text);
            return condition && holds(*condition, numbers);
        });
        if (all) return i;
    }
    return std::nullopt;
}

bool isClose(const std::optional<double>& close, const std::optional<double>& closeFactor, double given, double run) {
    if (close && std::abs(given - run) <= *close) return true;
    if (!closeFactor || !(given > 0 && run > 0)) return false;
    return std::max(given / run, run / given) <= *closeFactor;
}

std::optional<double> drawnNumber(std::string_view measure, const Predict& predict, const Answer& answer,
                                  const Lesson& lesson, const LessonRun& run, const Library& library) {
    return Drawing(predict, answer, lesson, run, library).number(measure);
}

std::vector<FeatureOutcome> featureOutcomes(const Predict& predict, const Answer& answer, const Lesson& lesson,
                                            const LessonRun& run, const Library& library) {
    std::vector<FeatureOutcome> outcomes;
    for (const Feature& feature : predict.features) {
        FeatureOutcome one{drawnNumber(feature.measure, predict, answer, lesson, run, library),
                           knownIn(run, feature.measure), false};
        one.close = one.drawn && one.run ? isClose(feature.close, feature.closeFactor, *one.drawn, *one.run)
                                         : !one.drawn && !one.run;
        outcomes.push_back(one);
    }
    return outcomes;
}

std::optional<std::size_t> recognised(const Predict& predict, const Answer& answer, const Lesson& lesson,
                                      const LessonRun& run, const Library& library) {
    Drawing drawing(predict, answer, lesson, run, library);
    ExpressionNumbers numbers = numbersOf(run);
    numbers.drawn = [&drawing](std::string_view name) { return drawing.number(name); };
    return firstMatching(predict.patterns, numbers);
}

std::optional<std::size_t> recognisedInTruth(const Predict& predict, const LessonRun& run) {
    const std::vector<std::string> order = trueOrder(predict, run);
    ExpressionNumbers numbers = numbersOf(run);
    numbers.drawn = [&](std::string_view name) {
        return predict.as == Task::Order && itemWith(predict, name) ? placeIn(order, name) : knownIn(run, name);
    };
    return firstMatching(predict.patterns, numbers);
}

std::vector<std::string> trueOrder(const Predict& predict, const LessonRun& run) {
    std::vector<std::string> order;
    for (const PredictItem& item : predict.items) order.push_back(item.measure);
    std::stable_sort(order.begin(), order.end(), [&run](const std::string& a, const std::string& b) {
        return knownIn(run, a).value_or(-1e300) > knownIn(run, b).value_or(-1e300);
    });
    return order;
}

bool goalReached(const Try& task, const LessonRun& run, const LessonRun& changed) {
    const ExpressionNumbers numbers = numbersOf(run, changed);
    return std::all_of(task.goal.begin(), task.goal.end(), [&](const std::string& text) {
        const auto condition = parsedExpression(text);
        return condition && holds(*condition, numbers);
    });
}

}  // namespace theca
