#include "core/solve/exposure.h"

#include <algorithm>
#include <cmath>

#include "core/solve/curve_search.h"
#include "core/solve/steady_state.h"

namespace theca {

namespace {

/// Values that differ by less count as equal: the first of them is the extreme.
constexpr double sameness = 1e-12;

/// A lowest value below this share of the highest is rounding error around 0.
constexpr double dust = 1e-14;

/// Includes a value if it exceeds the extremes found so far by more than rounding.
void consider(Extremes& found, double value, double at) {
    const double margin = sameness * std::max(std::abs(value), std::abs(found.highest.value));
    if (value > found.highest.value + margin) found.highest = {value, Hours(at)};
    const double lowMargin = sameness * std::max(std::abs(value), std::abs(found.lowest.value));
    if (value < found.lowest.value - lowMargin) found.lowest = {value, Hours(at)};
}

/// The highest of `sign` times a read-out, from its values at probes between which it turns at most once.
Extreme highestReadOut(const Trajectory& trajectory, Signal signal, const std::vector<double>& times,
                       const std::vector<double>& values, double sign) {
    const auto higher = [sign](double a, double b) { return sign * a < sign * b; };
    const auto best = static_cast<std::size_t>(std::max_element(values.begin(), values.end(), higher) - values.begin());
    const auto other = *std::min_element(values.begin(), values.end(), higher);
    Extreme found{sign * values[best], Hours(times[best])};
    const double near = 0.02 * std::abs(values[best] - other);  // peaks lower than this cannot become the highest
    const auto f = [&](double at) { return sign * trajectory.value(signal, Hours(at)); };
    for (std::size_t i = 1; i + 1 < values.size(); ++i) {
        const double here = sign * values[i];
        const bool turns = here >= sign * values[i - 1] && here >= sign * values[i + 1];
        if (!turns || here < sign * values[best] - near) continue;
        const auto [at, peak] = highestWithin(f, times[i - 1], times[i + 1]);
        if (peak > found.value + sameness * std::abs(found.value)) found = {peak, Hours(at)};
    }
    return {sign * found.value, found.at};
}

/// Of a score, a fraction or an index, which follow what their site holds and never jump.
Extremes readOutExtremes(const Trajectory& trajectory, Signal signal, Hours from, Hours until) {
    std::vector<double> times;
    for (const auto& stretch : trajectory.stretches(signal, from, until)) {
        for (const double at : probes(stretch.from, stretch.until, fastestRate(trajectory))) times.push_back(at);
    }
    std::vector<double> values(times.size());
    trajectory.sample(signal, times, values);
    return {highestReadOut(trajectory, signal, times, values, -1),
            highestReadOut(trajectory, signal, times, values, 1)};
}

}  // namespace

Extremes extremes(const Trajectory& trajectory, Signal signal, Hours from, Hours until) {
    if (!isConcentration(signal, trajectory.model().drug())) {
        return readOutExtremes(trajectory, signal, from, until);
    }
    const auto stretches = trajectory.stretches(signal, from, until);
    const double first = stretches.front().value(from.number());
    Extremes found{{first, from}, {first, from}};
    for (const auto& stretch : stretches) {
        const auto slope = [&](double at) { return stretch.slope(at); };
        const std::vector<double> times = probes(stretch.from, stretch.until, fastestRate(trajectory));
        double before = slope(times.front());
        consider(found, stretch.value(times.front()), times.front());
        for (std::size_t i = 1; i < times.size(); ++i) {
            const double here = slope(times[i]);
            if ((before > 0 && here < 0) || (before < 0 && here > 0)) {
                const double at = root(slope, times[i - 1], times[i]);
                consider(found, stretch.value(at), at);
            }
            before = here;
        }
        consider(found, stretch.value(stretch.until), stretch.until);
    }
    found.highest.value =
        std::max(0.0, found.highest.value);  // as all values shown: rounding may leave less than nothing
    if (found.lowest.value < dust * found.highest.value) found.lowest.value = 0;
    return found;
}

namespace {

/// A function of the content of a stretch and of the time.
using OfStretch = std::function<double(const Trajectory::Stretch& stretch, double at)>;

/// Calls `visit` where `f` changes sign over the stretches of [from, until], jumps included, while it returns true.
void visitSignChanges(const Trajectory& trajectory, Signal signal, Hours from, Hours until, const OfStretch& f,
                      const std::function<bool(Hours at, bool rises)>& visit) {
    std::optional<double> last;
    for (const auto& stretch : trajectory.stretches(signal, from, until)) {
        const auto here = [&](double at) { return f(stretch, at); };
        const std::vector<double> times = probes(stretch.from, stretch.until, fastestRate(trajectory));
        double before = here(times.front());
        if (last && (*last > 0) != (before > 0) && !visit(Hours(stretch.from), before > 0)) return;
        for (std::size_t i = 1; i < times.size(); ++i) {
            const double next = here(times[i]);
            if ((before > 0) != (next > 0) && !visit(Hours(root(here, times[i - 1], times[i])), next > 0)) return;
            before = next;
        }
        last = before;
    }
}

std::vector<Hours> signChanges(const Trajectory& trajectory, Signal signal, Hours from, Hours until,
                               const OfStretch& f) {
    std::vector<Hours> found;
    visitSignChanges(trajectory, signal, from, until, f, [&found](Hours at, bool) {
        found.push_back(at);
        return true;
    });
    return found;
}

/// Stretches of the first effect site that the structure offers, for a read-out there: their curves are Ce.
std::optional<Signal> firstSite(const Trajectory& trajectory) {
    const auto& readOuts = trajectory.model().drug().readOuts;
    for (std::size_t i = 0; i < readOuts.size(); ++i) {
        const Signal signal = Signal::readOut(static_cast<int>(i));
        if (readOuts[i].site == 0 && trajectory.offers(signal)) return signal;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Hours> crossings(const Trajectory& trajectory, Signal signal, double threshold, Hours from, Hours until) {
    const auto over = [&](const Trajectory::Stretch& stretch, double at) { return stretch.value(at) - threshold; };
    return signChanges(trajectory, signal, from, until, over);
}

std::optional<Hours> firstCrossing(const Trajectory& trajectory, Signal signal, double threshold, Crossing wanted,
                                   Hours from) {
    constexpr double apart = 1e-9;  // h: a search does not find the crossing it starts from again
    if (!trajectory.offers(signal) || !(from < trajectory.horizon())) return std::nullopt;
    const auto over = [&](const Trajectory::Stretch& stretch, double at) {
        const double value =
            signal.kind == Signal::Kind::ReadOut ? trajectory.value(signal, Hours(at)) : stretch.value(at);
        return value - threshold;
    };
    std::optional<Hours> found;
    visitSignChanges(trajectory, signal, from, trajectory.horizon(), over, [&](Hours at, bool rises) {
        if (rises == (wanted == Crossing::Rises) && at.number() > from.number() + apart) found = at;
        return !found;
    });
    return found;
}

std::optional<double> timeAboveEC50(const Trajectory& trajectory) {
    const std::optional<Signal> ce = firstSite(trajectory);
    if (!ce) return std::nullopt;
    const auto above = [&](const Trajectory::Stretch& stretch, double at) {
        return stretch.value(at) - trajectory.ec50(Hours(at));
    };
    std::vector<Hours> edges = signChanges(trajectory, *ce, Hours(0), trajectory.horizon(), above);
    edges.push_back(trajectory.horizon());
    double sum = 0;
    double since = 0;
    bool inside = false;  // Ce is 0 at the start
    for (const Hours edge : edges) {
        if (inside) sum += edge.number() - since;
        since = edge.number();
        inside = !inside;
    }
    return sum;
}

namespace {

/// See Exposure.
Exposure::Window steadyWindow(const Therapy& therapy, Hours horizon) {
    if (therapy.oral.size() == 1 && therapy.injections.empty() && !therapy.pump) {
        const OralCourse& course = therapy.oral.front();
        for (int dose = course.doses; dose >= 1 && course.interval.number() > 0; --dose) {
            if (dueAt(course, dose + 1) <= horizon) return {dueAt(course, dose), dueAt(course, dose + 1)};
        }
    }
    return {std::max(Hours(0), horizon - Hours(24)), horizon};
}

/// Where the end of the run reads like its highest, the time of that is a matter of the last digits.
Figure peakTime(const Figure& tmax, double highest, double atEnd) {
    constexpr double readsAlike = 5e-4;
    const bool level = tmax.value && atEnd >= highest * (1 - readsAlike);
    return level ? Figure{{}, "highest_at_end"} : tmax;
}

}  // namespace

Exposure exposure(const Trajectory& trajectory, const Therapy& therapy, Signal concentration) {
    const Hours horizon = trajectory.horizon();
    const Extremes all = extremes(trajectory, concentration, Hours(0), horizon);
    const double auc = trajectory.integral(concentration, Hours(0), horizon);
    const Exposure::Window window = steadyWindow(therapy, horizon);
    const Extremes steady = extremes(trajectory, concentration, window.from, window.until);
    const double mean =
        trajectory.integral(concentration, window.from, window.until) / (window.until - window.from).number();

    Exposure result;
    result.steady = window;
    result.cmax = {all.highest.value, {}};
    result.tmax = all.highest.value > 0 ? Figure{all.highest.at.number(), {}} : Figure{{}, "no_drug_here"};
    result.peakTime = peakTime(result.tmax, all.highest.value, trajectory.value(concentration, horizon));
    result.cmin = {steady.lowest.value, {}};
    result.auc = {auc, {}};
    result.cavg = {auc / horizon.number(), {}};
    result.fluctuationPercent = mean > 0 ? Figure{100 * (steady.highest.value - steady.lowest.value) / mean, {}}
                                         : Figure{{}, "no_drug_in_window"};
    if (concentration.kind == Signal::Kind::Plasma) {
        result.csfToPlasma = {{}, "plasma_itself"};
        return result;
    }
    result.csfToPlasma = csfToPlasma(trajectory, concentration);
    return result;
}

Figure csfToPlasma(const Trajectory& trajectory, Signal csf) {
    const int node = trajectory.model().node(csf);
    const Eigen::VectorXd auc = steadyConcentrations(trajectory.model(), givenUpToHorizon(trajectory));
    const double plasma = auc(trajectory.model().plasma());
    const double ratio = node < 0 ? 0 : auc(node) / plasma;
    if (!(plasma > 0) || !std::isfinite(ratio)) return {{}, "no_drug_in_plasma"};
    return {std::max(0.0, ratio), {}};
}

Figure hoursAboveEC50(const Trajectory& trajectory) {
    const std::optional<double> hours = timeAboveEC50(trajectory);
    return hours ? Figure{hours, {}} : Figure{{}, "no_effect_model"};
}

}  // namespace theca
