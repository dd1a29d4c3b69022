#include "app/charts/chart_fonts.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QWidget>
#include <algorithm>
#include <optional>

namespace theca::app {

namespace {

ChartFonts made(const QFont& font) {
    const int pixels = QFontInfo(font).pixelSize();
    ChartFonts fonts{font, font, font};
    fonts.title.setPixelSize(pixels);
    fonts.title.setWeight(QFont::DemiBold);
    fonts.caption.setPixelSize(std::max(9, pixels * 11 / 12));
    fonts.heading = fonts.caption;
    fonts.heading.setWeight(QFont::DemiBold);
    return fonts;
}

/// A stored font keeps its engine; a new one has to look it up.
struct Kept {
    QFont of;
    ChartFonts fonts;
};
std::optional<Kept> s_kept;

}  // namespace

const ChartFonts& chartFonts(const QWidget& widget) {
    const QFont& font = widget.font();
    if (!s_kept) qAddPostRoutine([] { s_kept.reset(); });  // fonts must not outlive the application
    if (!s_kept || s_kept->of != font) s_kept = Kept{font, made(font)};
    return s_kept->fonts;
}

}  // namespace theca::app
