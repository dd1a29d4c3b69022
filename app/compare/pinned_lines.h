#pragma once

#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"

/// Curves in addition to the therapies: of pinned runs, and of the run before the last change.
namespace theca::app {

/// The label of a pin's curve among curves of `drug`: its name, with its drug if that is another one.
QString pinTitle(const Pin& pin, const Drug& drug, const Library& library);

/// How each therapy of a pin is drawn: in the pin's colour, with the pin's title; with the therapy's name too if the
/// pin shows several.
std::vector<TherapyLook> pinLooks(const Pin& pin, const QString& title, const Theme& theme);

/// Adds every pin that could be simulated to the charts; read-outs by their column in the pin's drug.
void addPinned(const Shown& shown, ChartContent& content);

/// Adds the curves before the last change of the run to the charts, if they belong to therapies that changed and to the
/// same drug.
void addGhosts(const Shown& shown, ChartContent& content);

}  // namespace theca::app
