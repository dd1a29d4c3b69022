#include "app/explain/explain_look.h"

#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"

namespace theca::app {

QFont ExplainLook::font(int pixels, bool strong) const {
    QFont font = roleFont(TextRole::Body);
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QColor ExplainLook::shade(double share) const {
    const auto mixed = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {mixed(theme.ground.red(), theme.ink.red()), mixed(theme.ground.green(), theme.ink.green()),
            mixed(theme.ground.blue(), theme.ink.blue())};
}

ExplainLook lookFor(const Theme& theme, QSize window, int percent) {
    ExplainLook look;
    look.theme = theme;
    look.scale = percent / 100.0;
    const bool wide = window.width() >= 1600;
    const auto grown = [&look](int pixels) { return int(std::lround(pixels * look.scale)); };
    look.body = grown(wide ? 26 : 22);
    look.small = grown(wide ? 20 : 17);
    look.heading = int(std::lround((wide ? 40 : 34) * std::min(look.scale, 1.5)));
    look.frame = wide ? 22 : 19;
    look.target = std::max(wide ? 56 : 48, look.body + 20);
    look.margin = wide ? 28 : 20;
    look.column = std::min(window.width() - 2 * look.margin, wide ? 1320 : 980);
    look.beside = look.column >= 860 && look.scale * (wide ? 0.75 : 1) <= 1.26;
    return look;
}

}  // namespace theca::app
