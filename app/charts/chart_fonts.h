#pragma once

#include <QFont>

class QWidget;

namespace theca::app {

/// The fonts of a chart, from the widget's own; in pixels, so that they are as large beside the curves in a file
/// as on the screen.
struct ChartFonts {
    QFont title;    ///< headings
    QFont heading;  ///< figures in the card, names of curves
    QFont caption;  ///< everything else
};
/// Valid until fonts of another widget are asked for.
const ChartFonts& chartFonts(const QWidget& widget);

}  // namespace theca::app
