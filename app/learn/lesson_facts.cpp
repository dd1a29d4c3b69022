#include "app/learn/lesson_facts.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/language.h"
#include "app/base/number_text.h"
#include "app/document/parameter_words.h"
#include "core/lesson/marking.h"
#include "core/lesson/number_question.h"
#include "core/lesson/placeholder.h"
#include "core/lesson/run_measure.h"

namespace theca::app {

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(LessonFacts)
};

}  // namespace

Result<LessonFacts> LessonFacts::of(std::shared_ptr<const Lesson> lesson, std::shared_ptr<const Library> library) {
    Result<LessonRun> run = runLesson(*lesson, *library);
    if (!run) return run.errors();
    return LessonFacts(std::move(lesson), std::move(library), std::move(run).value());
}

const Drug& LessonFacts::drugOf(const std::string& scenario) const {
    const auto found = m_lesson->scenarios.find(scenario);
    const Scenario& one = found == m_lesson->scenarios.end() ? m_lesson->scenarios.begin()->second : found->second;
    return m_library->drugs.at(one.drug);
}

std::optional<double> LessonFacts::number(std::string_view measure) const {
    const auto found = m_run.numbers.find(measure);
    return found == m_run.numbers.end() ? std::nullopt : std::optional(found->second);
}

QString LessonFacts::words(const Text& text) const {
    const auto number = [this](std::string_view measure) { return this->number(measure); };
    return QString::fromStdString(filledText(inLanguage(text).toStdString(), currentLanguage().toStdString(), number));
}

QString LessonFacts::words(const Text& text, const Predict& predict, const Answer& answer) const {
    constexpr std::string_view own = "drawn.";
    const auto number = [&](std::string_view measure) -> std::optional<double> {
        if (!measure.starts_with(own)) return this->number(measure);
        return drawnNumber(measure.substr(own.size()), predict, answer, *m_lesson, m_run, *m_library);
    };
    return QString::fromStdString(filledText(inLanguage(text).toStdString(), currentLanguage().toStdString(), number));
}

QString LessonFacts::numberWords(const std::string& measure, std::optional<double> value) const {
    const auto found = m_lesson->measures.find(measure);
    if (found == m_lesson->measures.end()) return QStringLiteral("–");
    const std::string unit = measuredUnit(found->second, *m_lesson, *m_library);
    const QLocale locale;
    if (unit == "h") return value ? timeText(*value, false, locale) : FactWords::tr("never");
    if (!value) return QStringLiteral("–");
    return quantityText(*value, unit == "1" ? QString() : shownUnit(unit), locale);
}

std::vector<StepView::Feature> LessonFacts::features(const Predict& predict, const Answer& answer) const {
    std::vector<StepView::Feature> all;
    const auto add = [&](const Text& say, const std::string& measure, const FeatureOutcome& one) {
        all.push_back({words(say), numberWords(measure, one.drawn), numberWords(measure, one.run), one.close});
    };
    const std::vector<FeatureOutcome> outcomes = featureOutcomes(predict, answer, *m_lesson, m_run, *m_library);
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        add(predict.features[i].say, predict.features[i].measure, outcomes[i]);
    if (!all.empty() || (predict.as != Task::Number && predict.as != Task::Place)) return all;
    for (std::size_t i = 0; i < std::min(predict.items.size(), answer.numbers.size()); ++i)
        add(predict.items[i].say, predict.items[i].measure,
            {answer.numbers[i], number(predict.items[i].measure), false});
    return all;
}

bool LessonFacts::allClose(const Predict& predict, const Answer& answer) const {
    if (predict.as == Task::Order) return answer.order == theca::trueOrder(predict, m_run);
    if (predict.as == Task::Choice)
        return answer.choice && predict.choices.at(static_cast<std::size_t>(*answer.choice)).right;
    const auto outcomes = featureOutcomes(predict, answer, *m_lesson, m_run, *m_library);
    return !outcomes.empty() &&
           std::all_of(outcomes.begin(), outcomes.end(), [](const FeatureOutcome& one) { return one.close; });
}

const Pattern* LessonFacts::pattern(const Predict& predict, const Answer& answer) const {
    const auto found = recognised(predict, answer, *m_lesson, m_run, *m_library);
    return found ? &predict.patterns[*found] : nullptr;
}

std::vector<QString> LessonFacts::trueOrder(const Predict& predict) const {
    std::vector<QString> all;
    for (const std::string& measure : theca::trueOrder(predict, m_run))
        for (const PredictItem& item : predict.items)
            if (item.measure == measure) all.push_back(words(item.say));
    return all;
}

bool LessonFacts::reached(const Try& task, const std::string& scenario, const Scenario& now) const {
    const Result<LessonRun> changed = runChanged(*m_lesson, m_run, scenario, now, *m_library);
    return changed && goalReached(task, m_run, *changed);
}

}  // namespace theca::app
