#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/model.h"
#include "core/regimen.h"
#include "core/segment.h"
#include "core/signal.h"
#include "core/units.h"

namespace theca {

/// Where the drug of a run is at one moment, µg. `given` − everything else is rounding (mass balance).
struct Amounts {
    double given = 0;       ///< deposits and inflows up to now (after F)
    double gut = 0;
    double depot = 0;
    double plasma = 0;
    double peripheral = 0;
    double csf = 0;         ///< canal and cranial pool, or the one pool
    double eliminated = 0;  ///< the integral of CL·Cp
};

/// Every concentration of a run at one moment, µg/mL.
struct Concentrations {
    double plasma = 0;
    std::array<double, levelCount> csf{};
    double cranial = 0;
    std::vector<double> sites;  ///< effect-site concentrations, one a site of the drug
};

/// The run of one therapy: exact at any time between 0 and the horizon. Times outside are an error of the
/// caller. Immutable and cheap to copy.
class Trajectory {
public:
    Trajectory(std::shared_ptr<const Model> model, Inputs inputs, Hours horizon);

    Hours horizon() const { return m_horizon; }
    const Model& model() const { return *m_model; }
    const std::vector<Event>& events() const { return m_inputs->events; }
    const std::optional<PumpTimeline>& pump() const { return m_inputs->pump; }

    /// Whether the structure and the drug have this signal (one-pool offers no arms).
    bool offers(Signal signal) const { return m_model->offers(signal); }

    /// Concentrations in µg/mL, scores and fractions as they are; never negative. At the time of a dose: after
    /// it. NaN for a signal that is not offered, and for a withdrawal index before any drug has come.
    double value(Signal signal, Hours at) const;
    /// The same at many times (hours, not falling), into `values` of the same size.
    void sample(Signal signal, std::span<const double> hours, std::span<double> values) const;
    /// Everything at once, for tables.
    Concentrations concentrations(Hours at) const;
    /// A read-out computed from concentrations already asked for at `at`.
    double readOut(int index, const Concentrations& concentrations, Hours at) const;
    /// Time derivative of a concentration, µg/mL per h, to the right of `at`.
    double slope(Signal concentration, Hours at) const;
    /// Exact integral of a concentration over [from, until], µg·h/mL.
    double integral(Signal concentration, Hours from, Hours until) const;

    Amounts amounts(Hours at) const;
    /// EC50 at this time, tolerance included, µg/mL; needs an effect model.
    double ec50(Hours at) const;

    /// Times (h) at which an input jumps or changes, from 0 on: the curve is smooth between two of them.
    const std::vector<double>& breaks() const { return m_breaks; }
    const std::vector<Segment>& segments() const { return m_segments; }

private:
    const Segment& segmentAt(double hours) const;

    std::shared_ptr<const Model> m_model;
    std::shared_ptr<const Inputs> m_inputs;
    Hours m_horizon;
    std::vector<Segment> m_segments;
    std::vector<double> m_breaks;
    std::vector<double> m_given;       ///< at each segment's start, µg
    std::vector<double> m_eliminated;  ///< at each segment's start, µg
};

}  // namespace theca
