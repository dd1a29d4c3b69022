#pragma once

#include <QImage>
#include <QRectF>
#include <optional>
#include <vector>

#include "app/charts/time_view.h"
#include "app/spine/spine_content.h"

namespace theca::app {

inline constexpr int stripRows = brainPlace + 1;

/// A therapy's levels over time: one row per level, the brain first, S2 last.
struct StripCells {
    std::vector<double> hours;   ///< the time of each column
    std::vector<double> values;  ///< row by row, in the shown unit
    QImage image;                ///< one pixel per cell

    int columns() const { return static_cast<int>(hours.size()); }
    double value(int row, int column) const {
        return values[static_cast<std::size_t>(row) * hours.size() + static_cast<std::size_t>(column)];
    }
};

/// The cells of a range of times, each column with the value at its middle; empty without a therapy. Unit and colours
/// are those of `look`.
StripCells stripCells(const std::optional<SpineTherapy>& therapy, const SpineContent& look, TimeRange range,
                      int columns);

inline int placeOfRow(int row) { return brainPlace - row; }

struct StripCell {
    int row = 0;
    int column = 0;
};

/// What a strip shows, and the user's place in it.
struct StripState {
    StripCells cells;
    double left = 0;  ///< of the plot, pixels
    double width = 1;
    double playhead = 0;              ///< h
    int readingPlace = brainPlace;    ///< the place of the top chart
    std::optional<StripCell> cell{};  ///< the one being read
    bool focusShown = false;
};

/// The area of the plot within a strip `whole`: below a line of text.
QRectF stripPlot(const QRectF& whole, double left, double width);
int stripHeightWanted();
std::optional<StripCell> cellAt(const StripCells& cells, const QRectF& plot, QPointF point);
QRect rectOf(const StripCells& cells, const QRectF& plot, StripCell cell);

}  // namespace theca::app
