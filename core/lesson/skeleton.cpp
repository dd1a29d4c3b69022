#include "core/lesson/skeleton.h"

#include <algorithm>
#include <cmath>

#include "core/solve/exposure.h"

namespace theca {

namespace {

constexpr std::string_view scenarioName = "first";

Text said(const char* english, const char* chinese, const char* spanish) {
    Text text;
    text.words = {{"en", english}, {"zh_CN", chinese}, {"es", spanish}};
    return text;
}

/// The smallest of 1, 2, 5, 10, 20 … that is at least `value`.
double roundedUp(double value) {
    if (!(value > 0)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * power >= value) return step * power;
    return 10 * power;
}

MeasureSpec measure(MeasureKind kind, int therapy, std::string_view what) {
    MeasureSpec spec;
    spec.kind = kind;
    spec.scenario = scenarioName;
    spec.therapy = therapy;
    spec.what = what;
    return spec;
}

Feature feature(Text say, const char* of, double factor) {
    Feature one;
    one.say = std::move(say);
    one.measure = of;
    one.closeFactor = factor;
    return one;
}

Scenario plain(Scenario scenario) {
    scenario.pins.clear();
    scenario.lock.clear();
    return scenario;
}

}  // namespace

Lesson skeletonOf(const Scenario& scenario, const Run& run, int therapy, std::string_view what) {
    const Trajectory& curve = run.therapies.at(static_cast<std::size_t>(therapy));
    const auto signal = signalNamed(what, run.model->drug()).value_or(Signal::plasma());
    const bool concentration = isConcentration(signal, run.model->drug());
    const double factor = concentration ? 1000 : 1;
    const Extreme highest = extremes(curve, signal, Hours(0), curve.horizon()).highest;
    Lesson lesson;
    lesson.id = "new-lesson";
    lesson.title = said("A new lesson", "新的一课", "Una lección nueva");
    lesson.scenarios.emplace(scenarioName, plain(scenario));
    lesson.measures["highest"] = measure(MeasureKind::Peak, therapy, what);
    lesson.measures["highest_at"] = measure(MeasureKind::PeakTime, therapy, what);
    Predict predict;
    predict.scenario = scenarioName;
    predict.therapy = therapy;
    predict.what = what;
    predict.axis = Span{0, roundedUp(1.1 * factor * highest.value)};
    predict.show = {std::string(what)};
    predict.ask = said("Draw what you expect.", "画出您的预期。", "Dibuje lo que espera.");
    predict.features = {feature(said("Highest", "最高", "Máximo"), "highest", 1.5)};
    if (highest.at > Hours(0)) predict.features.push_back(feature(said("When", "何时", "Cuándo"), "highest_at", 1.5));
    RunStep uncover;
    uncover.scenario = scenarioName;
    uncover.text = said("Highest: {highest:s3} at {highest_at:hm}.", "最高：{highest:s3}，在 {highest_at:hm}。",
                        "Máximo: {highest:s3} a las {highest_at:hm}.");
    TakeAway last;
    last.say = said("One sentence to take away.", "一句值得记住的话。", "Una frase para llevarse.");
    lesson.steps = {predict, uncover, last};
    return lesson;
}

}  // namespace theca
