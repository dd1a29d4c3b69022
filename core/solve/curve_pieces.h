#pragma once

#include <optional>
#include <vector>

#include "core/solve/trajectory.h"

namespace theca {

/// A signal over [from, until] as pieces that each only rise or only fall; where a dose makes it jump, one piece ends
/// and the next begins with another value. So every time at which a value is reached is found, and each lies in one
/// piece. Concentrations in µg/mL, scores and fractions in their own unit; never negative.
class CurvePieces {
public:
    struct Piece {
        double from = 0;          ///< h
        double until = 0;         ///< h, after `from`
        double first = 0;         ///< the value at `from`, after a dose
        double last = 0;          ///< the value at `until`, before a dose
        std::size_t stretch = 0;  ///< the stretch it lies in
    };

    /// The signal has to be offered, and the window has to lie within the run. Holds the trajectory's content.
    CurvePieces(const Trajectory& trajectory, Signal signal, Hours from, Hours until);

    const std::vector<Piece>& all() const { return m_pieces; }
    double value(const Piece& piece, double hours) const;
    /// The time at which a piece passes `threshold`, to the last digit; its two ends lie on different sides of it.
    double reached(const Piece& piece, double threshold) const;
    /// The integral of the signal over [from, until] within a piece, unit · h: exact for concentrations, to 1e-9 of
    /// unit · h for others.
    double integral(const Piece& piece, double from, double until) const;

private:
    double valueIn(std::size_t stretch, double hours) const;
    double slopeIn(std::size_t stretch, double hours) const;
    void addStretch(std::size_t stretch);
    std::vector<double> turns(std::size_t stretch) const;

    Trajectory m_trajectory;
    Signal m_signal;
    bool m_isConcentration;
    std::vector<Trajectory::Stretch> m_stretches;
    std::vector<Piece> m_pieces;
};

}  // namespace theca
