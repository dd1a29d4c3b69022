#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/present/stage_content.h"

/// The stage as a list of items with their places: what is painted, and what is checked.
namespace theca::app {

struct StageItem {
    enum class Kind {
        Text,    ///< on one line, its baseline given
        Line,    ///< along the middle of `rect`
        Plot,    ///< the place of a chart, with nothing of its own
        Curve,   ///< in the plot `rect`
        Guess,   ///< drawn by hand in the plot `rect`
        Marker,  ///< of a therapy
        Cross,   ///< what was missed
        Box,     ///< filled with `ink`
        Frame,   ///< stroked with `ink`
        Ring,    ///< the part `share` of a circle
        Tick,    ///< the sign for right
        Spine,
        Band,  ///< behind a curve, in the plot `rect`
    };

    QString id;  ///< "title", "csf:L1/curve/0"
    Kind kind = Kind::Text;
    QString text;
    QRectF rect;
    double cap = 0;  ///< height of capitals and digits of a text, px
    QColor ink;
    QColor ground;
    double line = 0;  ///< width of a stroke, px
    // What only some kinds have.
    QFont font{};
    double baseline = 0;
    double share = 1;
    bool halo = false;  ///< of a text: what runs behind it keeps away
    HallStyle style{};
    int therapy = -1;  ///< the one it belongs to
    std::optional<StageCurve> curve{};
    std::optional<PixelMap> map{};
    std::optional<StageSpine> spine{};
    std::optional<GuessStroke> guess{};
};

struct StageLayout {
    QSize size;
    double unit = 1;  ///< 1 % of the height, px
    double margin = 0;
    HallColours colours;
    ColourScale scale;
    std::optional<Level> reading;
    std::vector<double> heights;
    std::vector<StageItem> items;
    QStringList dropped;  ///< what did not fit, in words for the console
};

/// The part of the picture that stays free at its edges, in per cent of the height: projectors cut them off.
inline constexpr double stageMargin = 3.5;

/// How much larger than a marker the ground around it is.
inline constexpr double markerHalo = 1.35;

}  // namespace theca::app
