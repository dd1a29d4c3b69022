#pragma once

#include <QString>
#include <vector>

#include "app/document/edit.h"

/// Changes to the pins of a scenario. Each is one step of undo.
namespace theca::app {

/// "Pump 200 µg/day, T10": a therapy's name and, in a few words, what distinguishes it.
QString pinName(const Therapy& therapy);

/// How many more pins a scenario can hold.
int roomForPins(const Scenario& scenario);
/// Why so many more pins are not possible; empty if they are.
QString noRoomForPins(const Scenario& scenario, int count);

/// Pins therapies, each as a run of its own with a name and the next free colour; as many as the scenario can hold.
/// A run that is pinned already is not pinned again.
Edit pinTherapies(const std::vector<std::size_t>& therapies);
/// The therapies that are shown.
std::vector<std::size_t> shownTherapies(const Scenario& scenario);

/// An empty name changes nothing.
Edit renamePin(std::size_t pin, const QString& name);
Edit recolourPin(std::size_t pin, int colour);
/// No effect past either end.
Edit movePin(std::size_t pin, int by);
Edit removePin(std::size_t pin);
/// Makes the pinned scenario the current one; pins, observations, population and view are kept.
Edit bringBackPin(std::size_t pin);

}  // namespace theca::app
