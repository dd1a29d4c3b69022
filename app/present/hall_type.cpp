#include "app/present/hall_type.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTextLayout>
#include <cmath>
#include <map>
#include <tuple>

namespace theca::app {

namespace {

constexpr int measured = 1000;  ///< px, large enough that hinting does not matter

/// Of one px of a font's size.
struct Parts {
    double cap = 0.7;
    double ascent = 1;
    double descent = 0.25;
};

const Parts& partsOf(const QString& family, bool bold) {
    static std::map<std::pair<QString, bool>, Parts> known;
    const auto [at, fresh] = known.try_emplace({family, bold});
    if (!fresh) return at->second;
    QFont font(family);
    font.setBold(bold);
    font.setPixelSize(measured);
    const QFontMetricsF metrics(font);
    at->second = {metrics.capHeight() / measured, metrics.ascent() / measured, metrics.descent() / measured};
    return at->second;
}

}  // namespace

double HallType::width(const QString& text) const { return QFontMetricsF(font).horizontalAdvance(text); }

QStringList HallType::lines(const QString& text, double room) const {
    if (text.isEmpty()) return {};
    if (width(text) <= room) return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList all;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        all << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return all;
}

const HallType& hallType(double cap, bool bold) {
    const QString family = QApplication::font().family();
    static std::map<std::tuple<QString, int, bool>, HallType> known;
    const Parts& parts = partsOf(family, bold);
    const int pixels = static_cast<int>(std::ceil(cap / parts.cap - 1e-6));
    const auto [at, fresh] = known.try_emplace({family, pixels, bold});
    if (!fresh) return at->second;
    QFont font(family);
    font.setBold(bold);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    at->second = {font, parts.cap * pixels, parts.ascent * pixels, parts.descent * pixels};
    return at->second;
}

}  // namespace theca::app
