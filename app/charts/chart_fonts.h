#pragma once

#include <QFont>

class QWidget;

namespace theca::app {

/// The fonts of a chart, derived from the widget's; in pixels, so that their size relative to the curves is the same in
/// a file as on the screen.
struct ChartFonts {
    QFont title;    ///< headings
    QFont heading;  ///< figures in the card, names of curves
    QFont caption;  ///< everything else
};
/// Valid until fonts of another widget are requested.
const ChartFonts& chartFonts(const QWidget& widget);

}  // namespace theca::app
