#pragma once

#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include "core/base/units.h"
#include "core/model/regimen.h"
#include "core/model/signal.h"
#include "core/solve/model.h"
#include "core/solve/segment.h"

namespace theca {

/// Where the drug of a run is at one moment, µg. `given` − everything else is rounding (mass balance).
struct Amounts {
    double given = 0;  ///< deposits and inflows up to now (after F)
    double gut = 0;
    double depot = 0;
    double plasma = 0;
    double peripheral = 0;
    double csf = 0;         ///< canal and cranial pool, or the one pool
    double eliminated = 0;  ///< the integral of CL·Cp
};

/// Every signal of a run at one moment, units as Trajectory::value.
struct Row {
    double plasma = 0;
    std::array<double, levelCount> csf{};
    double cranial = 0;
    std::vector<double> readOuts;
};

/// The run of one therapy: exact at any time between 0 and the horizon. Times outside are an error of the
/// caller. Immutable and cheap to copy.
class Trajectory {
public:
    Trajectory(std::shared_ptr<const Model> model, Inputs inputs, Hours horizon);

    Hours horizon() const { return m_horizon; }
    /// Shared by copies of one run and by nothing else: what has the same identity has the same values.
    std::shared_ptr<const void> identity() const { return m_course; }
    const Model& model() const { return *m_model; }
    /// The therapy as the body meets it, deposits and inflows in order of time.
    const Inputs& inputs() const { return m_course->inputs; }
    const std::vector<Event>& events() const { return m_course->inputs.events; }
    const std::optional<PumpTimeline>& pump() const { return m_course->inputs.pump; }

    /// Whether the structure and the drug have this signal (one-pool offers no arms).
    bool offers(Signal signal) const { return m_model->offers(signal); }

    /// Concentrations in µg/mL, scores and fractions as they are; never negative. At the time of a dose: after
    /// it. NaN for a signal that is not offered.
    double value(Signal signal, Hours at) const;
    /// The same at many times (hours, not falling), into `values` of the same size.
    void sample(Signal signal, std::span<const double> hours, std::span<double> values) const;
    /// What a read-out says at `at` where Ce has long been `ce` µg/mL.
    double readOutOf(Signal readOut, double ce, Hours at) const;
    /// Many signals at once: signal s at hours[t] goes to values[s · hours.size() + t].
    void sample(std::span<const Signal> which, std::span<const double> hours, std::span<double> values) const;
    /// Everything at once, for tables.
    Row row(Hours at) const;
    /// The whole state on an even grid: what Model::compartments()[c] holds at i·step goes to amounts[c · count + i],
    /// µg (effect sites and references: µg/mL). At the time of a dose: after it.
    void onGrid(Hours step, std::size_t count, std::span<double> amounts) const;
    /// A concentration (for a read-out: Ce of its effect site) between two breaks, µg/mL.
    struct Stretch {
        double from = 0;       ///< h
        double until = 0;      ///< h
        ExponentialSum curve;  ///< in the time since the segment's start
        double origin = 0;     ///< that start, h

        double value(double hours) const { return curve.value(hours - origin); }
        double slope(double hours) const { return curve.slope(hours - origin); }
        double integral() const { return curve.integral(until - origin) - curve.integral(from - origin); }
    };
    /// The stretches that make up [from, until]; the last may have no length (a dose at the very end).
    std::vector<Stretch> stretches(Signal signal, Hours from, Hours until) const;
    /// Exact integral of a concentration over [from, until], µg·h/mL.
    double integral(Signal concentration, Hours from, Hours until) const;

    Amounts amounts(Hours at) const;
    /// EC50 at this time, tolerance included, µg/mL; needs an effect model.
    double ec50(Hours at) const;

    /// Times (h) at which an input jumps or changes, from 0 on: the curve is smooth between two of them.
    const std::vector<double>& breaks() const { return m_course->breaks; }

private:
    /// The run between its breaks.
    struct Solution {
        std::vector<Segment> segments;
        std::vector<double> given;       ///< at each segment's start, µg
        std::vector<double> eliminated;  ///< at each segment's start, µg
    };

    /// What copies share. An even grid needs no solution; whoever needs it first, on whatever thread, finds it.
    struct Course {
        Inputs inputs;
        std::vector<double> breaks;  ///< each segment's start, h
        std::once_flag asked;
        Solution solution;
    };

    /// The segment `hours` lies in; at a break the one that starts there.
    std::size_t segmentAt(double hours) const;
    /// The model's node behind a signal; for a read-out that of its effect site.
    int nodeOf(Signal signal) const;
    double concentration(int node, const Eigen::VectorXd& states) const;
    double readOut(const ReadOut& readOut, double ce, double reference, double hours) const;
    double valueFrom(Signal signal, const Eigen::VectorXd& states, double hours) const;

    struct Wanted;
    void fill(const Wanted& wanted, const Eigen::MatrixXd& levels, std::span<const double> hours,
              std::size_t first) const;

    void onGridBySegments(Hours step, std::size_t count, std::span<double> amounts) const;

    const Solution& solution() const;
    static Solution solved(const Model& model, const Course& course, double horizon);

    std::shared_ptr<const Model> m_model;
    Hours m_horizon;
    std::shared_ptr<Course> m_course;
};

}  // namespace theca
