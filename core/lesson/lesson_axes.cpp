#include "core/lesson/lesson_axes.h"

#include <algorithm>
#include <cmath>

#include "core/base/json_path.h"
#include "core/base/number_text.h"
#include "core/lesson/step_place.h"
#include "core/model/signal.h"
#include "core/model/signal_names.h"

namespace theca {

namespace {

constexpr std::string_view spine = "spine";

/// Looks at one lesson.
class Axes {
public:
    Axes(const Lesson& lesson, const Library& library, const LessonRun& run)
        : m_lesson(lesson), m_library(library), m_run(run) {}

    Errors check() && {
        const JsonPath top;
        const JsonPath steps(top, "steps");
        for (std::size_t i = 0; i < m_lesson.steps.size(); ++i) {
            const JsonPath path(steps, i);
            signals(i, path);
            if (const auto* predict = std::get_if<Predict>(&m_lesson.steps[i])) prediction(*predict, i, path);
        }
        return std::move(m_errors);
    }

private:
    void refuse(const JsonPath& path, std::string code, std::vector<std::string> arguments) {
        m_errors.push_back({std::move(code), path.text(), std::move(arguments)});
    }

    /// What a step shows, hides and reveals has to exist in its drug.
    void signals(std::size_t step, const JsonPath& path) {
        const auto scenario = m_lesson.scenarios.find(scenarioOf(m_lesson, step));
        if (scenario == m_lesson.scenarios.end()) return;
        const Drug& drug = m_library.drugs.at(scenario->second.drug);
        const auto one = [&](const std::string& name, const JsonPath& at) {
            if (!name.empty() && name != spine && !signalNamed(name, drug))
                refuse(at, "unknown_signal", {name, drug.name, signalNames(drug)});
        };
        const auto all = [&](const std::vector<std::string>& names, const JsonPath& list) {
            for (std::size_t i = 0; i < names.size(); ++i) one(names[i], JsonPath(list, i));
        };
        std::visit(
            [&](const auto& any) {
                if constexpr (requires { any.what; }) one(any.what, JsonPath(path, "what"));
                if constexpr (requires { any.show.front().size(); }) all(any.show, JsonPath(path, "show"));
                if constexpr (requires { any.hide.front().size(); }) all(any.hide, JsonPath(path, "hide"));
                if constexpr (requires { any.charts; }) all(any.charts, JsonPath(path, "charts"));
                if constexpr (requires { any.choices; }) {
                    const JsonPath choices(path, "choices");
                    for (std::size_t i = 0; i < any.choices.size(); ++i) {
                        const JsonPath at(choices, i);
                        all(any.choices[i].reveal, JsonPath(at, "reveal"));
                    }
                }
            },
            m_lesson.steps[step]);
    }

    void prediction(const Predict& predict, std::size_t step, const JsonPath& path) {
        const auto shown = shownAt(m_lesson, step);
        if (isDrawnIn(predict.as) && std::find(shown.begin(), shown.end(), predict.what) == shown.end())
            refuse(JsonPath(path, "show"), "not_drawn_in", {predict.what});
        if (!predict.axis) return;
        if (predict.as == Task::Draw) line(predict, path);
        if (predict.as == Task::Profile) profile(predict, path);
        if (predict.as == Task::Number)
            for (const PredictItem& item : predict.items)
                if (const auto found = m_run.numbers.find(item.measure); found != m_run.numbers.end())
                    inside(found->second, predict, JsonPath(path, "axis"));
        examples(predict, path);
    }
    /// Says it once of each axis.
    bool inside(double value, const Predict& predict, const JsonPath& path) {
        const double least = predict.log ? predict.axis->low * 0.999 : predict.axis->low;  // what is rounded away
        if (value >= least && value <= predict.axis->high) return true;
        refuse(path, "beyond_axis",
               {spelledOut(std::round(value * 1000) / 1000), spelledOut(predict.axis->low),
                spelledOut(predict.axis->high)});
        return false;
    }
    std::optional<double> runAt(const Predict& predict, const std::string& what, Hours at) const {
        MeasureSpec value;
        value.scenario = predict.scenario;
        value.therapy = predict.therapy;
        value.what = what;
        value.at = at;
        return measuredIn(value, m_lesson, m_run, m_library);
    }
    void line(const Predict& predict, const JsonPath& path) {
        constexpr int places = 96;
        const double from = predict.from.number();
        const double until = predict.until.value_or(m_lesson.scenarios.find(predict.scenario)->second.horizon).number();
        for (int i = 0; i <= places; ++i) {
            const auto value = runAt(predict, predict.what, Hours(from + (until - from) * i / places));
            if (value && !inside(*value, predict, JsonPath(path, "axis"))) return;
        }
    }
    void profile(const Predict& predict, const JsonPath& path) {
        for (int i = 0; i < levelCount; ++i) {
            const auto value = runAt(predict, "csf:" + std::string(levelName(Level{i})), predict.at.value_or(Hours(0)));
            if (value && !inside(*value, predict, JsonPath(path, "axis"))) return;
        }
    }
    void examples(const Predict& predict, const JsonPath& path) {
        const JsonPath list(path, "patterns");
        for (std::size_t i = 0; i < predict.patterns.size(); ++i) {
            const JsonPath at(list, i);
            const Answer& answer = predict.patterns[i].example;
            std::vector<double> values;
            for (const auto* points : {&answer.line, &answer.upper})
                for (const DrawnPoint& one : *points) values.push_back(one.value);
            for (const DrawnLevel& one : answer.profile) values.push_back(one.value);
            if (predict.as == Task::Number) values.insert(values.end(), answer.numbers.begin(), answer.numbers.end());
            const auto out = std::find_if(values.begin(), values.end(), [&](double value) {
                return value < predict.axis->low || value > predict.axis->high;
            });
            if (out != values.end()) inside(*out, predict, JsonPath(at, "example"));
        }
    }

    const Lesson& m_lesson;
    const Library& m_library;
    const LessonRun& m_run;
    Errors m_errors;
};

}  // namespace

Errors axisProblems(const Lesson& lesson, const Library& library, const LessonRun& run) {
    return Axes(lesson, library, run).check();
}

}  // namespace theca
