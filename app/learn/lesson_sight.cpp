#include "app/learn/lesson_sight.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "app/base/display.h"
#include "app/charts/axis_scale.h"
#include "app/charts/ec50_lines.h"
#include "app/charts/effect_chart.h"
#include "app/charts/held_chart.h"
#include "app/document/places.h"
#include "app/document/routes.h"
#include "app/learn/scene_beats.h"
#include "core/base/overloaded.h"
#include "core/solve/exposure.h"

namespace theca::app {

namespace {

struct SightWords {
    Q_DECLARE_TR_FUNCTIONS(LessonCharts)
};

constexpr const char* spineName = "spine";
constexpr std::size_t mostCharts = 4;

bool asksForLog(const Step& step) {
    return std::visit(Overloaded{[](const RunStep& one) { return one.log; }, [](const Explain& one) { return one.log; },
                                 [](const auto&) { return false; }},
                      step);
}

/// What the answers given at a step add to the charts: those chosen, and the right one once it was told.
void reveal(const Step& step, const Given& given, std::vector<std::string>& charts) {
    const std::vector<Choice>* choices = choicesOf(step);
    for (std::size_t i = 0; choices && i < choices->size(); ++i) {
        const int place = static_cast<int>(i);
        const bool tried = std::find(given.tried.begin(), given.tried.end(), place) != given.tried.end();
        const bool told = given.done && (*choices)[i].right;
        if (!tried && !told && given.answer.choice != place) continue;
        for (const std::string& one : (*choices)[i].reveal) {
            const bool there = std::find(charts.begin(), charts.end(), one) != charts.end();
            if (!there && charts.size() < mostCharts) charts.push_back(one);
        }
    }
}

void hold(const Predict& predict, double from, LessonSight& sight) {
    std::vector<std::string> what = predict.hide;
    if (!predict.what.empty() && predict.as != Task::Profile) what.push_back(predict.what);
    if (predict.as == Task::Profile) what.push_back(spineName);
    std::vector<int> therapies = predict.hideTherapies;
    therapies.push_back(predict.therapy);
    for (const int therapy : therapies)
        for (const std::string& one : what) sight.held.push_back({one, therapy, from});
}

/// What a scene shows after its beats; what is hidden in it, or not of it, is held back.
void showScene(const Lesson& lesson, const LessonPlace& place, std::optional<double> uncovered, LessonSight& sight) {
    const StageState state = sceneState(lesson, place);
    sight.words = !hasPicture(state.layout);
    sight.allHeld = sight.words;
    sight.spineNamed = state.layout == SceneLayout::ChartAndSpines || state.layout == SceneLayout::Spines;
    if (!state.charts.empty()) sight.charts = state.charts;
    const Scenario& scenario = lesson.scenarios.at(state.scenario);
    const double ink = uncovered.value_or(state.playhead.number());
    if (!state.ahead && ink < scenario.horizon.number()) sight.inkUntil = ink;
    if (guessOf(lesson, place)) sight.predicted = state.charts.front();
    std::vector<std::string> all = sight.charts;
    all.emplace_back(spineName);
    for (int i = 0; i < static_cast<int>(scenario.therapies.size()); ++i) {
        const bool shown = std::find(state.therapies.begin(), state.therapies.end(), i) != state.therapies.end();
        if (shown && !state.hides(i)) continue;
        for (const std::string& what : all) sight.held.push_back({what, i, 0});
    }
}

/// The chart that a prediction is drawn in, at the prediction itself and where it is uncovered and explained.
void frame(const Lesson& lesson, std::size_t step, LessonSight& sight) {
    const Predict* predict = predictionOf(lesson, step);
    if (!predict || !isDrawnIn(predict->as) || scenarioOf(lesson, step) != predict->scenario) return;
    const bool told = std::holds_alternative<Predict>(lesson.steps[step]) ||
                      std::holds_alternative<RunStep>(lesson.steps[step]) ||
                      std::holds_alternative<Explain>(lesson.steps[step]);
    const bool inView = std::find(sight.charts.begin(), sight.charts.end(), predict->what) != sight.charts.end();
    if (told && inView) sight.predicted = predict->what;
    sight.axis = predict->axis;
    if (!predict->what.empty() && told) sight.log = predict->log || sight.log;
}

std::optional<std::array<double, 2>> limitsOf(const std::optional<Span>& span) {
    if (!span) return std::nullopt;
    return std::array{span->low, span->high};
}

ChartSpec specOf(const std::string& what, Signal signal, const Drug& drug) {
    const bool effect = !isConcentration(signal, drug);
    ChartSpec spec = effect ? effectChart(signal.index, drug) : ChartSpec{};
    spec.id = QString::fromStdString(what);
    spec.title = signalTitle(what, drug);
    if (effect) return spec;
    spec.signal = signal;
    spec.unit = unitName(ConcentrationUnit::NgPerMl);
    spec.factor = unitFactor(ConcentrationUnit::NgPerMl, drug);
    return spec;
}

std::optional<Span> rangeOf(const LessonSight& sight, const std::string& what, Signal signal, const Drug& drug) {
    if (sight.axis && what == sight.predicted) return sight.axis;
    if (signal.kind == Signal::Kind::Plasma) return sight.ranges.plasma;
    if (signal.kind == Signal::Kind::Csf || signal.kind == Signal::Kind::Cranial) return sight.ranges.csf;
    return isConcentration(signal, drug) ? std::nullopt : sight.ranges.effect;
}

/// The highest value of a signal in all the runs, held back or not.
double highestOf(const Run& run, Signal signal, double factor) {
    double highest = 0;
    for (const Trajectory& one : run.therapies)
        if (one.offers(signal))
            highest = std::max(highest, factor * extremes(one, signal, Hours(0), one.horizon()).highest.value);
    return highest;
}

/// An axis that is the same before and after a curve is uncovered: the lesson's own, or, where it has none, over the
/// whole runs. A curve that is shown and leaves the lesson's own (moved in a Try) gets one that holds it.
std::optional<std::array<double, 2>> axisFor(const ChartSpec& spec, const std::optional<Span>& own, bool held,
                                             const Shown& shown, bool log) {
    if (spec.scale || (own && held)) return limitsOf(own);
    const bool people = shown.simulated.population.patients > 0;  // their bands go higher than any run
    if (people && !held) return limitsOf(own);
    const double highest = highestOf(shown.run, spec.signal, spec.factor);
    if (own && highest <= own->high) return limitsOf(own);
    const Scale whole = log ? logScale(highest) : linearScale(highest);
    return std::array{whole.low, whole.high};
}

/// The level of half effect, in the chart of an effect site.
std::vector<ReferenceLine> referencesOf(Signal signal, const Shown& shown, const std::vector<TherapyLook>& looks,
                                        double factor) {
    if (signal.kind != Signal::Kind::ReadOut || !isConcentration(signal, shown.drug)) return {};
    return ec50Lines(shown.run, looks, shown.drug.readOuts[static_cast<std::size_t>(signal.index)].site, factor);
}

/// How far a curve is drawn, h: 0 if nothing of it is shown, infinity if all is.
double drawnUntil(const LessonSight& sight, const std::string& what, int therapy) {
    if (sight.allHeld) return 0;
    double known = sight.inkUntil.value_or(HUGE_VAL);
    for (const LessonSight::Held& one : sight.held)
        if (one.what == what && one.therapy == therapy) known = std::min(known, one.from);
    return known;
}

/// The run of a therapy up to a time: what follows does not exist in it.
Trajectory cutOff(const Run& run, std::size_t therapy, double until) {
    const Trajectory& whole = run.therapies[therapy];
    if (until >= whole.horizon().number()) return whole;
    Inputs inputs = whole.inputs();
    const auto after = [until](const auto& one) { return one.at.number() > until; };
    std::erase_if(inputs.deposits, after);
    std::erase_if(inputs.events, after);
    std::erase_if(inputs.inflows, [until](const Inflow& one) { return one.from.number() >= until; });
    return Trajectory(run.model, std::move(inputs), Hours(until));
}

}  // namespace

LessonSight sightAt(const Lesson& lesson, const LessonPlace& place, std::optional<double> uncovered) {
    LessonSight sight;
    sight.ranges = lesson.ranges;
    sight.log = lesson.ranges.log || asksForLog(lesson.steps[place.step]);
    sight.allHeld = std::holds_alternative<Recall>(lesson.steps[place.step]);
    for (const std::string& one : shownAt(lesson, place.step)) {
        if (one == spineName)
            sight.spineNamed = true;
        else
            sight.charts.push_back(one);
    }
    if (sight.charts.empty()) sight.charts.emplace_back("csf:L1");  // a spine alone leaves the middle empty
    const std::string scenario = scenarioOf(lesson, place.step);
    for (std::size_t i = 0; i <= place.step; ++i)
        if (scenarioOf(lesson, i) == scenario) reveal(lesson.steps[i], place.given[i], sight.charts);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const auto* predict = std::get_if<Predict>(&lesson.steps[i]);
        if (!predict || scenarioOf(lesson, i) != scenario || place.given[i].done) continue;
        hold(*predict, knownUntil(*predict).number(), sight);
    }
    if (std::holds_alternative<Scene>(lesson.steps[place.step])) {
        showScene(lesson, place, uncovered, sight);
        return sight;
    }
    frame(lesson, place.step, sight);
    const std::size_t of = predictionStep(lesson, place.step);
    if (uncovered && of < lesson.steps.size()) hold(std::get<Predict>(lesson.steps[of]), *uncovered, sight);
    return sight;
}

bool isHeld(const LessonSight& sight, const std::string& what, int therapy) {
    const auto is = [&](const LessonSight::Held& one) { return one.what == what && one.therapy == therapy; };
    return sight.allHeld || std::any_of(sight.held.begin(), sight.held.end(), is);
}

QString signalTitle(const std::string& what, const Drug& drug) {
    const auto signal = signalNamed(what, drug);
    if (!signal) return QString::fromStdString(what);
    View view;
    switch (signal->kind) {
        case Signal::Kind::Plasma:
            return SightWords::tr("Blood plasma");
        case Signal::Kind::Csf:
            view.level = Level{signal->index};
            return placeName(view, CsfModel::Levels);
        case Signal::Kind::Cranial:
            view.level.reset();
            return placeName(view, CsfModel::Levels);
        case Signal::Kind::ReadOut:
            break;
    }
    return inLanguage(drug.readOuts[static_cast<std::size_t>(signal->index)].title);
}

ChartContent lessonCharts(const Shown& shown, const LessonSight& sight, const Theme& theme) {
    ChartContent content;
    content.run = shown.run;  // of it the charts take only how long it is: every curve is a line of its own
    content.log = sight.log;
    content.timeUnit = shown.scenario.view.timeUnit;
    content.timeLimits = limitsOf(sight.ranges.time);
    content.theme = theme;
    const std::vector<TherapyLook> looks = therapyLooks(shown.simulated, theme);
    for (const std::string& what : sight.charts) {
        const auto signal = signalNamed(what, shown.drug);
        if (!signal) continue;
        ChartSpec spec = specOf(what, *signal, shown.drug);
        bool held = false;
        for (std::size_t i = 0; i < looks.size(); ++i) {
            const double known = drawnUntil(sight, what, static_cast<int>(i));
            held = held || known < HUGE_VAL;
            if (known > 0) spec.pinned.push_back({looks[i], cutOff(shown.run, i, known), *signal, spec.factor, i});
        }
        const std::optional<Span> own = rangeOf(sight, what, *signal, shown.drug);
        spec.limits = axisFor(spec, own, held, shown, content.log && spec.logAllowed);
        if (!held) spec.references = referencesOf(*signal, shown, looks, spec.factor);
        if (held) spec.id = heldChartMark + spec.id;
        content.charts.push_back(std::move(spec));
    }
    return content;
}

SpineContent lessonSpine(const Shown& shown, const LessonSight& sight, const Theme& theme, const SpineContent& before) {
    SpineContent content = spineContent(shown, theme, true, before);
    const auto told = [&](const SpineTherapy& one) {
        const int therapy = static_cast<int>(one.therapy);
        if (isHeld(sight, spineName, therapy)) return true;
        return std::any_of(sight.held.begin(), sight.held.end(), [&](const LessonSight::Held& held) {
            const auto signal = signalNamed(held.what, shown.drug);
            return held.therapy == therapy && signal && signal->kind != Signal::Kind::ReadOut;
        });
    };
    std::erase_if(content.therapies, told);
    double highest = 0;
    for (const SpineTherapy& one : content.therapies) highest = std::max(highest, one.highest);
    if (sight.ranges.colour)
        content.colours = {{sight.ranges.colour->low, sight.ranges.colour->high, true}};
    else
        content.colours = colourScale(highest * content.factor, true);
    return content;
}

}  // namespace theca::app
