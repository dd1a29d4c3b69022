#pragma once

#include <QString>
#include <vector>

#include "app/document/edit.h"

/// Changes to the pins of a scenario. Each is one step of undo.
namespace theca::app {

/// "Pump 200 µg/day, T10": a therapy's name and, in a few words, what distinguishes it.
QString pinName(const Therapy& therapy);

/// How many more pins a scenario has room for.
int roomForPins(const Scenario& scenario);
/// Why a number of pins has no room; empty where it has.
QString noRoomForPins(const Scenario& scenario, int count);

/// Pins therapies, each as a run of its own, named in words and in the next free colour; as many as there is room for.
Edit pinTherapies(const std::vector<std::size_t>& therapies);
/// The therapies that are shown.
std::vector<std::size_t> shownTherapies(const Scenario& scenario);

/// An empty name changes nothing.
Edit renamePin(std::size_t pin, const QString& name);
Edit recolourPin(std::size_t pin, int colour);
/// Does nothing past either end.
Edit movePin(std::size_t pin, int by);
Edit removePin(std::size_t pin);
/// Makes the pinned scenario the current one; pins, observations, population and view stay.
Edit bringBackPin(std::size_t pin);

}  // namespace theca::app
