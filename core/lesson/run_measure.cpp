#include "core/lesson/run_measure.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/compare/equivalent_tablets.h"
#include "core/people/population.h"
#include "core/solve/exposure.h"
#include "core/solve/measure.h"

namespace theca {

namespace {

using Kind = MeasureKind;

constexpr double nanograms = 1000;  // per µg

std::optional<double> finite(double value) { return std::isfinite(value) ? std::optional(value) : std::nullopt; }

/// One curve of a run: a therapy and a signal that it offers.
struct Curve {
    const Trajectory& run;
    Signal signal;

    double factor() const { return isConcentration(signal, run.model().drug()) ? nanograms : 1; }
    double value(Hours at) const { return factor() * run.value(signal, std::min(at, run.horizon())); }
    Extremes between(Hours from, Hours until) const {
        return extremes(run, signal, std::min(from, run.horizon()), std::min(until, run.horizon()));
    }
};

const Trajectory* trajectoryOf(const ByName<Run>& runs, std::string_view scenario, int therapy) {
    const auto found = runs.find(scenario);
    if (found == runs.end() || therapy < 0) return nullptr;
    const auto& all = found->second.therapies;
    const auto place = static_cast<std::size_t>(therapy);
    return place < all.size() ? &all[place] : nullptr;
}

std::optional<Curve> curveOf(const ByName<Run>& runs, std::string_view scenario, int therapy, std::string_view what) {
    const Trajectory* run = trajectoryOf(runs, scenario, therapy);
    if (!run) return std::nullopt;
    const auto signal = signalNamed(what, run->model().drug());
    if (!signal || !run->offers(*signal)) return std::nullopt;
    return Curve{*run, *signal};
}

/// Whether the kind is measured as a target's is: not from a time on, and of one run.
bool isSolved(Kind kind) {
    constexpr std::array all = {
        Kind::Value,     Kind::Mean,     Kind::Steady,        Kind::AucToInfinity,      Kind::AucPerDose,
        Kind::Clearance, Kind::HalfLife, Kind::SteadyRateFor, Kind::RateUnderTolerance, Kind::Bioavailability};
    return std::find(all.begin(), all.end(), kind) != all.end();
}

std::optional<double> solved(Kind kind, const MeasureSpec& spec, const Trajectory& run) {
    Measure measure;
    measure.kind = kind;
    if (!spec.what.empty()) {
        const auto signal = signalNamed(spec.what, run.model().drug());
        if (!signal) return std::nullopt;
        measure.what = *signal;
    }
    const Hours end = run.horizon();
    measure.at = std::min(spec.at.value_or(Hours(0)), end);
    measure.from = std::min(spec.from.value_or(Hours(0)), end);
    measure.until = std::min(spec.until.value_or(end), end);
    measure.every = spec.every.value_or(Hours(1));
    measure.level = spec.level.value_or(0);
    measure.years = spec.years.value_or(0);
    return measured(measure, {{run}});
}

std::optional<double> crossing(const Curve& curve, const MeasureSpec& spec) {
    const Hours after = spec.after.value_or(Hours(0));
    const double level = spec.level.value_or(0);
    const bool rises = spec.kind == Kind::FirstAbove;
    const double begins = curve.value(after);
    if (rises ? begins > level : begins < level) return after.number();
    const auto at = firstCrossing(curve.run, curve.signal, level / curve.factor(),
                                  rises ? Crossing::Rises : Crossing::Falls, after);
    return at ? std::optional(at->number()) : std::nullopt;
}

std::optional<double> fluctuation(const Curve& curve, const MeasureSpec& spec) {
    const Extremes ends = curve.between(*spec.from, *spec.until);
    const auto mean = solved(Kind::Mean, spec, curve.run);
    if (!mean) return std::nullopt;
    return finite(100 * curve.factor() * (ends.highest.value - ends.lowest.value) / *mean);
}

std::optional<double> percentile(const MeasureSpec& spec, const MeasureSources& sources, Signal signal) {
    const Scenario& scenario = sources.lesson.scenarios.find(spec.scenario)->second;
    if (scenario.population.patients < 1) return std::nullopt;
    const auto bands = populationBands(scenario, sources.library, {signal}, {spec.at->number()});
    if (!bands) return std::nullopt;
    const Band& band = bands->therapies.at(static_cast<std::size_t>(spec.therapy)).front();
    const double percent = spec.percent.value_or(50);
    const auto& values = percent < 15   ? band.p5
                         : percent < 40 ? band.p25
                         : percent < 60 ? band.p50
                         : percent < 85 ? band.p75
                                        : band.p95;
    const Drug& drug = sources.library.drugs.at(scenario.drug);
    return finite(values.front() * (isConcentration(signal, drug) ? nanograms : 1));
}

std::optional<double> equivalent(const Curve& curve) {
    if (curve.signal.kind != Signal::Kind::Csf) return std::nullopt;
    const auto found = equivalentTablets(curve.run, Level{curve.signal.index});
    return found ? std::optional(found->perDay.number()) : std::nullopt;
}

std::optional<double> ofCurve(const MeasureSpec& spec, const Curve& curve, const MeasureSources& sources) {
    const Hours after = spec.after.value_or(Hours(0));
    switch (spec.kind) {
        case Kind::Peak:
            return finite(curve.factor() * curve.between(after, curve.run.horizon()).highest.value);
        case Kind::PeakTime:
            return curve.between(after, curve.run.horizon()).highest.at.number();
        case Kind::Lowest:
            return finite(curve.factor() * curve.between(after, curve.run.horizon()).lowest.value);
        case Kind::LowestTime:
            return curve.between(after, curve.run.horizon()).lowest.at.number();
        case Kind::FirstAbove:
        case Kind::FirstBelow:
            return crossing(curve, spec);
        case Kind::Fluctuation:
            return fluctuation(curve, spec);
        case Kind::Percentile:
            return percentile(spec, sources, curve.signal);
        case Kind::EquivalentTablets:
            return equivalent(curve);
        default:
            return std::nullopt;
    }
}

std::optional<double> computed(const MeasureSpec& spec, const MeasureSources& sources) {
    const auto expression = parsedExpression(spec.is);
    if (!expression) return std::nullopt;
    ExpressionNumbers numbers;
    numbers.run = sources.named;
    numbers.call = [&](const Expression& call, const std::vector<double>& values) {
        return measuredCall(call, values, sources);
    };
    return evaluated(*expression, numbers);
}

}  // namespace

std::optional<double> combinedOf(Kind kind, std::optional<double> first, std::optional<double> second) {
    if (!first || !second) return std::nullopt;
    if (kind == Kind::Difference) return finite(*first - *second);
    return finite(kind == Kind::Ratio ? *first / *second : 100 * (1 - *first / *second));
}

std::optional<double> measuredOf(const MeasureSpec& spec, const MeasureSources& sources) {
    if (spec.kind == Kind::Computed) return computed(spec, sources);
    if (spec.of.size() == 2)
        return combinedOf(spec.kind, measuredOf(spec.of[0], sources), measuredOf(spec.of[1], sources));
    std::optional<double> replaced;
    if (sources.instead && sources.instead(spec, replaced)) return replaced;
    const Trajectory* run = trajectoryOf(sources.runs, spec.scenario, spec.therapy);
    if (!run) return std::nullopt;
    if (isSolved(spec.kind)) return solved(spec.kind, spec, *run);
    const auto curve = curveOf(sources.runs, spec.scenario, spec.therapy, spec.what);
    return curve ? ofCurve(spec, *curve, sources) : std::nullopt;
}

std::string measuredUnit(const MeasureSpec& spec, const Lesson& lesson, const Library& library) {
    if (spec.kind == Kind::Computed) return spec.unit;
    if (spec.kind == Kind::Difference && !spec.of.empty()) return measuredUnit(spec.of.front(), lesson, library);
    const auto scenario = lesson.scenarios.find(spec.scenario);
    if (scenario == lesson.scenarios.end()) return std::string(unitOfKind(spec.kind, false));
    const Drug& drug = library.drugs.at(scenario->second.drug);
    const auto signal = signalNamed(spec.what, drug);
    return std::string(unitOfKind(spec.kind, signal && isConcentration(*signal, drug)));
}

std::optional<double> measuredCall(const Expression& call, const std::vector<double>& numbers,
                                   const MeasureSources& sources) {
    const ExpressionFunction* about = expressionFunction(call.name);
    if (!about || call.words.size() != 2 || numbers.size() < about->numbers) return std::nullopt;
    MeasureSpec spec;
    spec.scenario = call.words[0];
    spec.what = call.words[1];
    spec.therapy = numbers.size() > about->numbers ? static_cast<int>(numbers.back()) : 0;
    const Trajectory* run = trajectoryOf(sources.runs, spec.scenario, spec.therapy);
    const auto during = [run](double at) { return run && at >= 0 && at <= run->horizon().number(); };
    const double time = about->numbers == 2 && call.name != "mean" ? numbers[1] : numbers[0];
    if (!during(time)) return std::nullopt;
    spec.at = spec.after = spec.from = Hours(time);
    if (call.name == "mean") {
        if (!(numbers[1] > numbers[0]) || !during(numbers[1])) return std::nullopt;
        spec.until = Hours(numbers[1]);
    }
    if (about->numbers == 2) spec.level = numbers[0];
    const std::array kinds = {std::pair{"value", Kind::Value},
                              std::pair{"highest", Kind::Peak},
                              std::pair{"lowest", Kind::Lowest},
                              std::pair{"mean", Kind::Mean},
                              std::pair{"first_above", Kind::FirstAbove},
                              std::pair{"first_below", Kind::FirstBelow}};
    for (const auto& [name, kind] : kinds)
        if (call.name == name) spec.kind = kind;
    return measuredOf(spec, sources);
}

}  // namespace theca
