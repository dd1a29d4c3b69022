#pragma once

#include <QFont>

class QWidget;

namespace theca::app {

/// The fonts of a chart, from the widget's own; in pixels, so that they are as large beside the curves in a file
/// as on the screen.
struct ChartFonts {
    QFont title;    ///< headings
    QFont heading;  ///< figures in the card
    QFont caption;  ///< everything else
};
ChartFonts chartFonts(const QWidget& widget);

}  // namespace theca::app
