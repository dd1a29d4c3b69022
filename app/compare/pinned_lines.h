#pragma once

#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"

/// Curves beside those of the therapies: pinned runs, and the run before the last change.
namespace theca::app {

/// The label of a pin's curve beside curves of `drug`: its name, and its drug where it is not theirs.
QString pinTitle(const Pin& pin, const Drug& drug, const Library& library);

/// How each therapy of a pin is drawn: in the pin's colour, by the pin's title; the therapy's name beside it where the
/// pin shows several.
std::vector<TherapyLook> pinLooks(const Pin& pin, const QString& title, const Theme& theme);

/// Puts every pin that could be simulated into the charts, read-outs by their column in the pin's drug.
void addPinned(const Shown& shown, ChartContent& content);

/// Puts the curves before the last change of the run into the charts, as far as they belong to therapies that changed
/// and to the same drug.
void addGhosts(const Shown& shown, ChartContent& content);

}  // namespace theca::app
