#include "core/solve/exposure.h"

#include <algorithm>
#include <cmath>

namespace theca {

namespace {

/// Values that differ by less count as equal: the first of them is the extreme.
constexpr double sameness = 1e-12;

/// A lowest value below this share of the highest is rounding error around 0.
constexpr double dust = 1e-14;

/// The time at which f changes sign between a and b, to the last digit; f has a known sign at a and the other at b.
/// False position takes the time at which the straight line between the two ends meets 0. Used alone it can keep one
/// end for ever, so an end that is kept twice counts half its value (the "Illinois" rule: Dowell and Jarratt, "A
/// modified regula falsi method for computing the root of an equation", BIT 11, 1971, 168–174). Every third step halves
/// the interval, which bounds the number of steps for any curve.
template <class Function>
double root(const Function& f, double a, double b) {
    double fa = f(a);
    double fb = f(b);
    int side = 0;  // the end that moved last: −1 is a, 1 is b
    for (int i = 0; i < 200 && b - a > 1e-14 * std::max(1.0, b); ++i) {
        double middle = i % 3 == 2 ? (a + b) / 2 : (a * fb - b * fa) / (fb - fa);
        if (!(middle > a && middle < b)) middle = (a + b) / 2;
        if (middle <= a || middle >= b) break;
        const double fm = f(middle);
        if (fm == 0) return middle;
        if ((fm > 0) == (fa > 0)) {
            a = middle;
            fa = fm;
            if (side == -1) fb /= 2;
            side = -1;
        } else {
            b = middle;
            fb = fm;
            if (side == 1) fa /= 2;
            side = 1;
        }
    }
    return (a + b) / 2;
}

/// Times so close together that a sum of exponentials has at most one extreme between two of them. Extremes occur where
/// modes die out, and a mode of rate r has died out about 1/r after `a`. So the first times lie well within the life of
/// the `fastest` mode (1/h), each a quarter further from `a` than the one before; over the last four fifths they are
/// evenly spaced. They do not depend on any output step.
std::vector<double> probes(double a, double b, double fastest) {
    std::vector<double> times{a};
    const double length = b - a;
    if (!(length > 0)) return times;
    // Where few numbers lie between the ends, a quarter more of a distance may round to the same distance.
    const double toNextNumber = std::nextafter(b, HUGE_VAL) - b;
    if (length < 1000 * toNextNumber) return {a, b};
    // Whatever the rate, the first distance is a number that some 120 steps take to a fifth of the length.
    const double first = std::max({0.02 / fastest, 1e-12 * length, 16 * toNextNumber});
    for (double tau = std::min(first, length / 64); tau < length; tau *= 1.25) {
        times.push_back(a + tau);
        if (tau > 0.2 * length) break;
    }
    for (int i = 1; i <= 24; ++i) {
        const double time = a + length * (0.2 + 0.8 * i / 24);
        if (time > times.back() && time < b) times.push_back(time);
    }
    times.push_back(b);
    return times;
}

double fastestRate(const Trajectory& trajectory) { return -trajectory.model().modal().rate.minCoeff(); }

/// Includes a value if it exceeds the extremes found so far by more than rounding.
void consider(Extremes& found, double value, double at) {
    const double margin = sameness * std::max(std::abs(value), std::abs(found.highest.value));
    if (value > found.highest.value + margin) found.highest = {value, Hours(at)};
    const double lowMargin = sameness * std::max(std::abs(value), std::abs(found.lowest.value));
    if (value < found.lowest.value - lowMargin) found.lowest = {value, Hours(at)};
}

/// Where a smooth function is highest within [a, b], in which it turns once: by golden section, down to where the values
/// of a double no longer differ.
template <class Function>
Extreme highestWithin(const Function& f, double a, double b) {
    constexpr double golden = 0.6180339887498949;
    double left = b - golden * (b - a);
    double right = a + golden * (b - a);
    double atLeft = f(left);
    double atRight = f(right);
    while (b - a > 1e-9 * std::max(1.0, b)) {
        if (atLeft >= atRight) {
            b = right;
            right = left;
            atRight = atLeft;
            left = b - golden * (b - a);
            atLeft = f(left);
        } else {
            a = left;
            left = right;
            atLeft = atRight;
            right = a + golden * (b - a);
            atRight = f(right);
        }
    }
    return atLeft >= atRight ? Extreme{atLeft, Hours(left)} : Extreme{atRight, Hours(right)};
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
        const Extreme peak = highestWithin(f, times[i - 1], times[i + 1]);
        if (peak.value > found.value + sameness * std::abs(found.value)) found = peak;
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
    return {highestReadOut(trajectory, signal, times, values, -1), highestReadOut(trajectory, signal, times, values, 1)};
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
    found.highest.value = std::max(0.0, found.highest.value);  // as all values shown: rounding may leave less than nothing
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

struct Window {
    Hours from;
    Hours until;
};

/// Figures of one place; see Exposure.
Window steadyWindow(const Therapy& therapy, Hours horizon) {
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
    const Window window = steadyWindow(therapy, horizon);
    const Extremes steady = extremes(trajectory, concentration, window.from, window.until);
    const double mean =
        trajectory.integral(concentration, window.from, window.until) / (window.until - window.from).number();

    Exposure result;
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
    const Hours horizon = trajectory.horizon();
    const double plasma = trajectory.integral(Signal::plasma(), Hours(0), horizon);
    const double ratio = trajectory.integral(csf, Hours(0), horizon) / plasma;
    if (!(plasma > 0) || !std::isfinite(ratio)) return {{}, "no_drug_in_plasma"};
    return {ratio, {}};
}

Figure hoursAboveEC50(const Trajectory& trajectory) {
    const std::optional<double> hours = timeAboveEC50(trajectory);
    return hours ? Figure{hours, {}} : Figure{{}, "no_effect_model"};
}

}  // namespace theca
