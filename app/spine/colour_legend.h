#pragma once

#include <QSizeF>
#include <QString>

#include "app/base/theme.h"
#include "app/spine/colour_map.h"

class QPainter;

namespace theca::app {

/// What the colours that stand for concentrations mean.
struct ColourLegend {
    ColourScale colours;
    QString unit;
    Theme theme;
    bool beyond = false;  ///< something shown goes beyond the last colour

    bool operator==(const ColourLegend&) const = default;
};

double colourLegendHeight();
/// A heading, the colours, and numbers below them.
void paintColourLegend(QPainter& painter, const QSizeF& size, const ColourLegend& legend);
/// The same in words.
QString colourLegendText(const ColourLegend& legend);

}  // namespace theca::app
