#include "app/charts/chart_fonts.h"

#include <QFontInfo>
#include <QWidget>
#include <algorithm>

namespace theca::app {

ChartFonts chartFonts(const QWidget& widget) {
    const int pixels = QFontInfo(widget.font()).pixelSize();
    ChartFonts fonts{widget.font(), widget.font(), widget.font()};
    fonts.title.setPixelSize(pixels);
    fonts.title.setWeight(QFont::DemiBold);
    fonts.caption.setPixelSize(std::max(9, pixels * 11 / 12));
    fonts.heading = fonts.caption;
    fonts.heading.setWeight(QFont::DemiBold);
    return fonts;
}

}  // namespace theca::app
