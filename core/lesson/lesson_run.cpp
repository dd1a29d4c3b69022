#include "core/lesson/lesson_run.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/json_path.h"
#include "core/base/number_text.h"
#include "core/lesson/run_measure.h"
#include "core/model/signal_names.h"
#include "core/scenario/scenario_rules.h"

namespace theca {

namespace {

bool asksForPeople(const MeasureSpec& measure) {
    return measure.kind == MeasureKind::Percentile || std::any_of(measure.of.begin(), measure.of.end(), asksForPeople);
}

const std::string& scenarioOf(const MeasureSpec& measure) {
    return measure.of.empty() ? measure.scenario : scenarioOf(measure.of.front());
}

/// The signals that a measure asks for have to exist in the drug of its scenario.
void checkSignal(const MeasureSpec& measure, const Lesson& lesson, const Library& library, const JsonPath& path,
                 Errors& errors) {
    const JsonPath parts(path, "of");
    for (std::size_t i = 0; i < measure.of.size(); ++i)
        checkSignal(measure.of[i], lesson, library, JsonPath(parts, i), errors);
    const auto scenario = lesson.scenarios.find(measure.scenario);
    if (measure.what.empty() || scenario == lesson.scenarios.end()) return;
    const Drug& drug = library.drugs.at(scenario->second.drug);
    if (signalNamed(measure.what, drug)) return;
    errors.push_back({"unknown_signal", JsonPath(path, "what").text(), {measure.what, drug.name, signalNames(drug)}});
}

/// Errors of a scenario, with its place in the lesson.
void addPlaced(const Errors& found, const JsonPath& path, Errors& errors) {
    for (Error error : found) {
        std::string place = path.text();
        if (!error.path.empty()) place.append("/").append(error.path);
        error.path = std::move(place);
        errors.push_back(std::move(error));
    }
}

/// Numbers that others are computed from come first, however the file orders them.
class Numbers {
public:
    Numbers(const Lesson& lesson, LessonRun& run, const Library& library)
        : m_lesson(lesson), m_run(run), m_library(library) {}

    std::optional<double> find(std::string_view name) {
        const auto known = m_run.numbers.find(name);
        if (known != m_run.numbers.end()) return known->second;
        const auto measure = m_lesson.measures.find(name);
        if (measure == m_lesson.measures.end() || !m_asked.insert(std::string(name)).second) return std::nullopt;
        const auto value = of(measure->second);
        if (value) m_run.numbers.emplace(std::string(name), *value);
        return value;
    }

private:
    std::optional<double> of(const MeasureSpec& measure) {
        const auto find = [this](std::string_view name) { return this->find(name); };
        return measuredOf(measure, {m_lesson, m_run.runs, m_library, find, {}});
    }

    const Lesson& m_lesson;
    LessonRun& m_run;
    const Library& m_library;
    std::set<std::string, std::less<>> m_asked;
};

}  // namespace

Errors costProblems(const Lesson& lesson) {
    Errors errors;
    double hours = 0;
    std::size_t events = 0;
    for (const auto& [name, scenario] : lesson.scenarios) {
        hours += scenario.horizon.number() * static_cast<double>(scenario.therapies.size());
        events += eventCount(scenario);
    }
    std::int64_t people = 0;
    for (const auto& [name, measure] : lesson.measures) {
        const auto scenario = lesson.scenarios.find(scenarioOf(measure));
        if (asksForPeople(measure) && scenario != lesson.scenarios.end())
            people += std::int64_t{2} * scenario->second.population.patients;
    }
    if (hours > mostLessonHours)
        errors.push_back({"lesson_too_long", "scenarios", {spelledOut(hours), spelledOut(mostLessonHours)}});
    if (events > mostLessonEvents)
        errors.push_back(
            {"lesson_too_many_events", "scenarios", {std::to_string(events), std::to_string(mostLessonEvents)}});
    if (people > mostLessonPeople)
        errors.push_back(
            {"lesson_too_many_people", "measures", {std::to_string(people), std::to_string(mostLessonPeople)}});
    return errors;
}

Result<LessonRun> runLesson(const Lesson& lesson, const Library& library) {
    Errors errors = costProblems(lesson);
    if (!errors.empty()) return errors;
    LessonRun run;
    const JsonPath top;
    const JsonPath scenarios(top, "scenarios");
    for (const auto& [name, scenario] : lesson.scenarios) {
        Result<Run> one = simulate(scenario, library);
        if (one)
            run.runs.emplace(name, std::move(one).value());
        else
            addPlaced(one.errors(), JsonPath(scenarios, name), errors);
    }
    if (!errors.empty()) return errors;
    const JsonPath measures(top, "measures");
    for (const auto& [name, measure] : lesson.measures)
        checkSignal(measure, lesson, library, JsonPath(measures, name), errors);
    if (!errors.empty()) return errors;
    Numbers numbers(lesson, run, library);
    for (const auto& [name, measure] : lesson.measures) numbers.find(name);
    return run;
}

Result<LessonRun> runChanged(const Lesson& lesson, const LessonRun& earlier, std::string_view scenario,
                             const Scenario& changed, const Library& library) {
    const auto before = lesson.scenarios.find(scenario);
    const auto known = earlier.runs.find(scenario);
    if (before == lesson.scenarios.end() || known == earlier.runs.end())
        return Error{"unknown_scenario", {}, {std::string(scenario)}};
    Result<Run> run = simulate(changed, library, before->second, known->second);
    if (!run) return run.errors();
    LessonRun now{earlier.runs, {}};
    now.runs.find(scenario)->second = std::move(run).value();
    Lesson moved = lesson;
    moved.scenarios.find(scenario)->second = changed;
    Numbers numbers(moved, now, library);
    for (const auto& [name, measure] : moved.measures)
        if (!asksForPeople(measure)) numbers.find(name);
    return now;
}

std::optional<double> measuredIn(const MeasureSpec& measure, const Lesson& lesson, const LessonRun& run,
                                 const Library& library) {
    const auto known = [&run](std::string_view name) -> std::optional<double> {
        const auto found = run.numbers.find(name);
        return found == run.numbers.end() ? std::nullopt : std::optional(found->second);
    };
    return measuredOf(measure, {lesson, run.runs, library, known, {}});
}

ExpressionNumbers numbersOf(const LessonRun& run) { return numbersOf(run, run); }

ExpressionNumbers numbersOf(const LessonRun& run, const LessonRun& changed) {
    const auto lookUp = [](const LessonRun& in) {
        return [&in](std::string_view name) -> std::optional<double> {
            const auto found = in.numbers.find(name);
            return found == in.numbers.end() ? std::nullopt : std::optional(found->second);
        };
    };
    ExpressionNumbers numbers;
    numbers.run = lookUp(run);
    numbers.now = lookUp(changed);
    numbers.call = [&changed](const Expression& call, const std::vector<double>& values) {
        static const Lesson none;
        static const Library empty;
        return measuredCall(call, values, {none, changed.runs, empty, {}, {}});
    };
    return numbers;
}

}  // namespace theca
