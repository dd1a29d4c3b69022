#pragma once

#include <deque>

/// The drug solution in a pump: reservoir, plug flow through the dead volume, and what the pump believes of both.
/// Plain numbers inside: mL, µg/mL, h.
namespace theca {

/// A stretch of fluid of one concentration.
struct Plug {
    double volume = 0;         ///< mL
    double concentration = 0;  ///< µg/mL
};

/// A line of fluid that always holds the same volume: what is pushed in at one end drives the same volume out at
/// the other, unmixed.
class PlugFlow {
public:
    /// A line of `volume` mL (0 is allowed) full of one concentration.
    PlugFlow(double volume, double concentration);

    /// The concentration at the far end, where fluid of `incoming` µg/mL is pushed in.
    double atTip(double incoming) const { return m_plugs.empty() ? incoming : m_plugs.front().concentration; }
    /// What can be pushed before the concentration at the tip changes, mL; infinite where it will not.
    double untilChange(double incoming) const;
    /// Pushes `volume` mL of `incoming` µg/mL in; at most untilChange().
    void push(double volume, double incoming);
    /// µg in the line.
    double amount() const;

private:
    void append(Plug plug);

    std::deque<Plug> m_plugs;  ///< the tip's first
};

/// The well-mixed drug reservoir: what is in it, and the concentration the pump was told.
struct Reservoir {
    double volume = 0;         ///< mL
    double concentration = 0;  ///< µg/mL, true
    double believed = 0;       ///< µg/mL, as programmed

    double amount() const { return volume * concentration; }
    /// Adds fluid; the pump is told the mixture of what it believed and `programmed`.
    void topUp(double added, double truly, double programmed);
};

}  // namespace theca
