#pragma once

#include <deque>

/// The drug solution in a pump: reservoir, plug flow through the dead volume, and what the pump believes about both.
/// Plain numbers inside: mL, µg/mL, h.
namespace theca {

/// A plug of fluid with one concentration.
struct Plug {
    double volume = 0;         ///< mL
    double concentration = 0;  ///< µg/mL
};

/// A tube of constant volume without mixing: fluid pushed in at one end drives the same volume out at the other end. It
/// is a row of plugs.
class PlugFlow {
public:
    /// A tube of `volume` mL (0 is allowed), filled with one concentration.
    PlugFlow(double volume, double concentration);

    /// The concentration at the far end while fluid of `incoming` µg/mL is pushed in.
    double atTip(double incoming) const { return m_plugs.empty() ? incoming : m_plugs.front().concentration; }
    /// Volume that can be pushed before the concentration at the tip changes, mL; infinite if it will not.
    double untilChange(double incoming) const;
    /// Pushes in `volume` mL of `incoming` µg/mL; at most untilChange().
    void push(double volume, double incoming);
    /// Amount in the tube, µg.
    double amount() const;

private:
    void append(Plug plug);

    std::deque<Plug> m_plugs;  ///< the one at the tip comes first
};

/// The well-mixed drug reservoir: its contents, and the concentration the pump was programmed with.
struct Reservoir {
    double volume = 0;         ///< mL
    double concentration = 0;  ///< µg/mL, true
    double believed = 0;       ///< µg/mL, as programmed

    double amount() const { return volume * concentration; }
    /// Adds fluid; the believed concentration becomes that of a mixture with `programmed`.
    void topUp(double added, double truly, double programmed);
};

}  // namespace theca
