#include "app/present/hall_type.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
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

namespace {

/// No line ends at the stroke of a unit, or within a Chinese one behind its number.
QStringList broken(QString text, const QFont& font, double room) {
    constexpr QChar joiner(0x2060);
    text.replace(QLatin1Char('/'), QStringLiteral("/\u2060"));
    for (const QString& unit : {QStringLiteral("小时"), QStringLiteral("分钟")})
        text.replace(unit, QString(unit).insert(1, joiner));
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList all;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        all << text.mid(line.textStart(), line.textLength()).remove(joiner).trimmed();
    }
    layout.endLayout();
    return all;
}

}  // namespace

/// Of the ways to break it into as few lines as there can be, one with lines about as long as each other.
QStringList HallType::lines(const QString& text, double room) const {
    if (text.isEmpty()) return {};
    const double whole = width(text);
    if (whole <= room) return {text};
    const QStringList fewest = broken(text, font, room);
    const auto fits = [&](const QStringList& lines, double limit) {
        return lines.size() == fewest.size() &&
               std::all_of(lines.begin(), lines.end(), [&](const QString& one) { return width(one) <= limit; });
    };
    if (!fits(fewest, room)) return fewest;
    QStringList best = fewest;
    double narrow = whole / static_cast<double>(fewest.size()), wide = room;
    while (wide - narrow > font.pixelSize() / 4.0) {
        const double middle = (narrow + wide) / 2;
        const QStringList tried = broken(text, font, middle);
        if (fits(tried, middle)) best = tried;
        (fits(tried, middle) ? wide : narrow) = middle;
    }
    return best;
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
