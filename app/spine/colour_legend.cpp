#include "app/spine/colour_legend.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/number_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LegendBar)
};

constexpr int barHeight = 10;
constexpr int side = 14;
constexpr double between = 6;  ///< of two numbers
constexpr double tickLength = 3;

/// The first colour on a log scale stands for all that is less, too, and the last one for all that is more.
QString tickWords(double tick, const ColourLegend& legend) {
    const Scale& scale = legend.colours.scale;
    const QString number = tickText(tick, 0, QLocale());
    if (scale.log && tick <= scale.low * (1 + 1e-9)) return lessThanText(tick, QLocale());
    return legend.beyond && tick >= scale.high * (1 - 1e-9) ? QStringLiteral("≥ ") + number : number;
}

void paintTicks(QPainter& painter, const QRectF& bar, const ColourLegend& legend, double width) {
    const Scale& scale = legend.colours.scale;
    const QFontMetricsF metrics(painter.font());
    double last = -1e9;
    for (const double tick : valueTicks(scale, 6)) {
        const QString text = tickWords(tick, legend);
        const double x = bar.left() + bar.width() * scale.fraction(tick), wide = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, 0.0, std::max(width - wide, 0.0));
        if (left < last + between) continue;
        last = left + wide;
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + tickLength));
        painter.drawText(QPointF(left, bar.bottom() + tickLength + metrics.ascent()), text);
    }
}

}  // namespace

double colourLegendHeight() {
    return std::ceil(2 * QFontMetricsF(roleFont(TextRole::Caption)).height()) + scaled(barHeight) + 6;
}

void paintColourLegend(QPainter& painter, const QSizeF& size, const ColourLegend& legend) {
    painter.setFont(roleFont(TextRole::Caption));
    const double line = QFontMetricsF(painter.font()).height(), wide = size.width() - 2 * side;
    painter.setPen(legend.theme.muted);
    painter.drawText(QRectF(side, 0, wide, line), Qt::AlignLeft | Qt::AlignVCenter,
                     Words::tr("Drug in spinal fluid and blood, %1").arg(legend.unit));
    const QRectF bar(side, line + 2, wide, scaled(barHeight));
    const int pixels = static_cast<int>(bar.width());
    for (int i = 0; i < pixels; ++i)
        painter.fillRect(QRectF(bar.left() + i, bar.top(), 1, bar.height()),
                         QColor::fromRgba(cividis((i + 0.5) / pixels)));
    painter.setPen(legend.theme.ink);
    paintTicks(painter, bar, legend, size.width());
}

QString colourLegendText(const ColourLegend& legend) {
    const Scale& scale = legend.colours.scale;
    return Words::tr("dark blue: %1, yellow: %2 %3", "lowest, highest, unit")
        .arg(tickWords(scale.low, legend), tickWords(scale.high, legend), legend.unit);
}

}  // namespace theca::app
