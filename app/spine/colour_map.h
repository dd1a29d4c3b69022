#pragma once

#include <QColor>
#include <array>
#include <span>

#include "app/charts/axis_scale.h"

namespace theca::app {

/// The one colour map for concentrations, from dark blue (`part` 0) to yellow (1): cividis, even in lightness and the
/// same for colour-blind eyes (Nuñez, Anderton and Renslow, PLoS ONE 2018;13(7):e0199239). Parts outside 0 … 1 take
/// get the colour of the end.
QRgb cividis(double part);

/// Converts a concentration to a colour, on screen and in the legend.
struct ColourScale {
    Scale scale{0.1, 1000, true};

    /// NaN has no colour: fully transparent.
    QRgb colour(double value) const;
    /// The same for a row of values.
    void colours(std::span<const double> values, QRgb* into) const;
    bool operator==(const ColourScale&) const = default;
};

/// A scale that ends on 1, 2 or 5 times a power of ten at or above `highest`, and starts three decades below if `log`,
/// otherwise at 0. If nothing is above 0 it ends at 1.
ColourScale colourScale(double highest, bool log);

}  // namespace theca::app
