#include "core/solve/measure.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "core/solve/exposure.h"
#include "core/solve/steady_state.h"

namespace theca {

namespace {

constexpr double nanograms = 1000;  // per µg
constexpr double hoursPerYear = 12 * 730.5;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

using Kind = Measure::Kind;

/// The value shown for a signal: concentrations in ng/mL, read-outs in their own unit.
double shown(const Trajectory& run, Signal signal, double value) {
    return isConcentration(signal, run.model().drug()) ? nanograms * value : value;
}

/// µg/mL for a constant inflow, µg·h/mL for amounts.
double steadyAt(const Trajectory& run, Signal signal, const Eigen::VectorXd& inflow) {
    const int node = run.model().node(signal);
    return node < 0 || inflow.isZero() ? none : steadyConcentrations(run.model(), inflow)(node);
}

/// What a read-out looks at under `share` of the inflow at the horizon, once nothing changes any more.
SiteLevels steadyLevels(const Trajectory& run, Signal readOut, double share) {
    const Eigen::VectorXd inflow = inflowAtHorizon(run);
    if (inflow.isZero()) return {none, none, none, none};
    const Eigen::VectorXd all = share * steadyConcentrations(run.model(), inflow);
    const double ce = all(run.model().node(readOut));
    const int follower = run.model().plasmaSite(static_cast<std::size_t>(readOut.index));
    const double plasma = follower < 0 ? 0 : all(follower);
    return {ce, ce, plasma, plasma};
}

double steady(const Trajectory& run, Signal signal) {
    if (signal.kind != Signal::Kind::ReadOut) return nanograms * steadyAt(run, signal, inflowAtHorizon(run));
    return shown(run, signal, run.readOutOf(signal, steadyLevels(run, signal, 1), run.horizon()));
}

double auc(const Trajectory& run, Signal signal) { return nanograms * steadyAt(run, signal, givenUpToHorizon(run)); }

double dose(const Trajectory& run) { return givenUpToHorizon(run).sum(); }

/// Slope of the straight line through (t, ln C), 1/h [docs/model.md, table].
double halfLife(const Trajectory& run, const Measure& m) {
    double n = 0, t = 0, y = 0, tt = 0, ty = 0;
    const int steps = static_cast<int>(std::floor((m.until - m.from) / m.every + 1e-9));
    for (int i = 0; i <= steps; ++i) {
        const double at = (m.from + m.every * i).number();
        const double log = std::log(run.value(m.what, Hours(at)));
        n += 1;
        t += at;
        y += log;
        tt += at * at;
        ty += at * log;
    }
    return -std::log(2.0) * (n * tt - t * t) / (n * ty - t * y);
}

using Function = std::function<double(double)>;

/// Simpson's rule; the step is halved until the result changes by no more than `error`.
double integral(const Function& f, double a, double b, double fa, double fm, double fb, double error, int depth) {
    const double m = (a + b) / 2;
    const double left = f((a + m) / 2);
    const double right = f((m + b) / 2);
    const double whole = (b - a) / 6 * (fa + 4 * fm + fb);
    const double halves = (b - a) / 12 * (fa + 4 * left + 2 * fm + 4 * right + fb);
    if (depth == 0 || std::abs(halves - whole) <= 15 * error) return halves + (halves - whole) / 15;
    return integral(f, a, m, fa, left, fm, error / 2, depth - 1) +
           integral(f, m, b, fm, right, fb, error / 2, depth - 1);
}

/// Integral of a read-out: it follows Ce, which never jumps and is smooth between two breaks.
double integralOfReadOut(const Trajectory& run, Signal signal, double from, double until) {
    constexpr double error = 1e-11;
    constexpr int depth = 30;
    std::vector<double> edges{from};
    for (const double at : run.breaks()) {
        if (at > from && at < until) edges.push_back(at);
    }
    edges.push_back(until);
    const Function f = [&](double at) { return shown(run, signal, run.value(signal, Hours(at))); };
    double sum = 0;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const double a = edges[i];
        const double b = edges[i + 1];
        sum += integral(f, a, b, f(a), f((a + b) / 2), f(b), error, depth);
    }
    return sum;
}

double mean(const Trajectory& run, const Measure& m) {
    const double length = (m.until - m.from).number();
    if (isConcentration(m.what, run.model().drug())) return nanograms * run.integral(m.what, m.from, m.until) / length;
    return integralOfReadOut(run, m.what, m.from.number(), m.until.number()) / length;
}

double firstAbove(const Trajectory& run, const Measure& m) {
    const double level = m.level / nanograms;
    if (run.value(m.what, Hours(0)) > level) return 0;
    const std::vector<Hours> times = crossings(run, m.what, level, Hours(0), run.horizon());
    return times.empty() ? none : times.front().number();
}

double microgramsPerDay(const Trajectory& run) { return 24 * inflowAtHorizon(run).sum(); }

/// Steady concentrations increase with the rate, so a read-out of them takes a given value at one rate at most.
/// Bisection in the logarithm of the rate finds it.
double steadyRateFor(const Trajectory& run, const Measure& m) {
    const SiteLevels once = steadyLevels(run, m.what, 1);
    const auto above = [&](double log) {
        const double share = std::exp(log);
        const SiteLevels levels = {share * once.ce, share * once.reference, share * once.plasma,
                                   share * once.plasmaReference};
        return shown(run, m.what, run.readOutOf(m.what, levels, run.horizon())) - m.level;
    };
    double low = std::log(1e-9);
    double high = std::log(1e9);
    const double atLow = above(low);
    if (!(atLow * above(high) < 0)) return none;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (above(middle) > 0) == (atLow > 0) ? low = middle : high = middle;
    }
    return std::exp(low) * microgramsPerDay(run);
}

/// The dose that keeps E as it was: concentrations are proportional to the dose, so it rises as EC50 does [M9].
double rateUnderTolerance(const Trajectory& run, const Measure& m) {
    if (!run.model().individual().effect) return none;
    const double grown = run.ec50(Hours(m.years * hoursPerYear)) / run.ec50(Hours(0));
    return grown * microgramsPerDay(run);
}

double bioavailability(const Trajectory& run) {
    const auto& absorption = run.model().individual().absorption;
    return absorption ? absorption->F : none;
}

double single(const Measure& m, const Trajectory& run) {
    switch (m.kind) {
        case Kind::Peak:
            return shown(run, m.what, extremes(run, m.what, Hours(0), run.horizon()).highest.value);
        case Kind::PeakTime:
            return extremes(run, m.what, Hours(0), run.horizon()).highest.at.number();
        case Kind::Value:
            return shown(run, m.what, run.value(m.what, m.at));
        case Kind::Mean:
            return mean(run, m);
        case Kind::Steady:
            return steady(run, m.what);
        case Kind::AucToInfinity:
            return auc(run, m.what);
        case Kind::AucPerDose:
            return auc(run, m.what) / dose(run);
        case Kind::Clearance:
            return nanograms * dose(run) / auc(run, m.what);
        case Kind::HalfLife:
            return halfLife(run, m);
        case Kind::FirstAbove:
            return firstAbove(run, m);
        case Kind::SteadyRateFor:
            return steadyRateFor(run, m);
        case Kind::RateUnderTolerance:
            return rateUnderTolerance(run, m);
        case Kind::Bioavailability:
            return bioavailability(run);
        default:
            return none;
    }
}

double number(const Measure& m, const MeasuredRuns& runs) {
    if (m.of.size() == 2) {
        const double first = number(m.of[0], runs);
        const double second = number(m.of[1], runs);
        if (m.kind == Kind::Difference) return first - second;
        return m.kind == Kind::Ratio ? first / second : 100 * (1 - first / second);
    }
    const Trajectory& run = runs.at(m.scenario).at(m.therapy);
    const bool needsSignal = m.kind != Kind::Bioavailability && m.kind != Kind::RateUnderTolerance;
    return needsSignal && !run.offers(m.what) ? none : single(m, run);
}

}  // namespace

std::optional<double> measured(const Measure& measure, const MeasuredRuns& runs) {
    const double value = number(measure, runs);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::string_view unitOf(const Measure& measure, const Drug& drug) {
    if (measure.kind == Kind::Difference) return unitOf(measure.of.front(), drug);
    return unitOfKind(measure.kind, isConcentration(measure.what, drug));
}

}  // namespace theca
