#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/units.h"
#include "core/model/read_out.h"
#include "core/model/regimen.h"
#include "core/model/signal.h"
#include "core/solve/exponential_sum.h"
#include "core/solve/model.h"

namespace theca {

class Solution;

/// The run of one therapy: signals computed from its Solution, exact at any time between 0 and the horizon. The caller
/// must not ask for other times. Immutable and cheap to copy.
class Trajectory {
public:
    Trajectory(std::shared_ptr<const Model> model, Inputs inputs, Hours horizon);

    Hours horizon() const;
    /// Shared only by copies of one run: the same identity means the same values.
    std::shared_ptr<const void> identity() const { return m_solution; }
    const Model& model() const;
    /// The inputs of the therapy, deposits and inflows in order of time.
    const Inputs& inputs() const;
    const std::vector<Event>& events() const { return inputs().events; }
    const std::optional<PumpTimeline>& pump() const { return inputs().pump; }
    /// Times (h) at which an input jumps or changes, from 0 on: the curve is smooth between two of them.
    const std::vector<double>& breaks() const;

    /// Whether the structure and the drug have this signal (one-pool offers no arms).
    bool offers(Signal signal) const { return model().offers(signal); }

    /// Concentrations in µg/mL, scores and fractions in their own unit; never negative. At the time of a dose: just
    /// after it. NaN for a signal that is not offered.
    double value(Signal signal, Hours at) const;
    /// The same at many times (hours, not falling), into `values` of the same size.
    void sample(Signal signal, std::span<const double> hours, std::span<double> values) const;

    /// What one signal consists of in the segments that were looked at, by their number.
    using SegmentCurves = std::map<std::size_t, std::array<ExponentialSum, 4>>;
    /// The same, for a signal that is sampled again and again: `curves` is empty at first, and kept between the calls.
    void sample(Signal signal, std::span<const double> hours, std::span<double> values, SegmentCurves& curves) const;
    /// Many signals in one call: signal s at hours[t] goes to values[s · hours.size() + t]. The last digit may differ
    /// from that of `value`: the exponentials are shared, and added in another order.
    void sample(std::span<const Signal> wanted, std::span<const double> hours, std::span<double> values) const;

    /// The same at some of `breaks()`, in a tenth of the time: off by up to 1e-10 of the peak, enough to choose what to
    /// draw of thousands.
    void sampleBreaks(Signal signal, std::span<const double> hours, std::span<double> values) const;

    /// What a read-out says at `at` of these levels at its site.
    double readOutOf(Signal readOut, const SiteLevels& levels, Hours at) const;
    /// EC50 of a site at this time, tolerance included, µg/mL; needs an effect model.
    double ec50(Hours at, std::size_t site = 0) const;

    /// A concentration (for a read-out: Ce of its effect site) between two breaks, µg/mL. Not limited to ≥ 0: rounding
    /// may leave ±1e-16 of the peak where there is no drug.
    struct Stretch {
        double from = 0;       ///< h
        double until = 0;      ///< h
        ExponentialSum curve;  ///< in the time since the segment's start
        double origin = 0;     ///< that start, h

        double value(double hours) const { return curve.value(hours - origin); }
        double slope(double hours) const { return curve.slope(hours - origin); }
        double integral() const { return curve.integral(until - origin) - curve.integral(from - origin); }
    };
    /// The stretches that cover [from, until]; the last may have no length (a dose at the very end).
    std::vector<Stretch> stretches(Signal signal, Hours from, Hours until) const;
    /// Exact integral of a concentration over [from, until], µg·h/mL.
    double integral(Signal concentration, Hours from, Hours until) const;

private:
    /// What a signal shows of the concentrations behind it; `readOut` is null where it is the first of them itself.
    double shown(const ReadOut* readOut, const SiteLevels& levels, double hours) const;
    /// By how much tolerance raises every EC50; 1 without an effect model.
    double toleranceAt(double hours) const;

    std::shared_ptr<const Solution> m_solution;
};

}  // namespace theca
