#include "app/spine/legend_bar.h"

#include <QEvent>
#include <QPainter>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/number_text.h"

namespace theca::app {

namespace {

constexpr int barHeight = 10;
constexpr int side = 14;

}  // namespace

LegendBar::LegendBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Colours"));
}

void LegendBar::show(const ColourScale& colours, const QString& unit, const Theme& theme) {
    if (colours == m_colours && unit == m_unit && theme == m_theme) return;
    m_colours = colours;
    m_unit = unit;
    m_theme = theme;
    const QString low = colours.scale.log
                            ? tr("dark blue: %1 or less").arg(numberText(colours.scale.low, locale(), leastShown(unit)))
                            : tr("dark blue: 0");
    setAccessibleDescription(tr("%1, yellow: %2 %3", "lowest, highest, unit")
                                 .arg(low, numberText(colours.scale.high, locale(), leastShown(unit)), unit));
    setToolTip(accessibleDescription());
    update();
}

QSize LegendBar::sizeHint() const {
    const double line = QFontMetricsF(roleFont(TextRole::Caption)).height();
    return {scaled(160), static_cast<int>(std::ceil(2 * line)) + scaled(barHeight) + 6};
}

void LegendBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void LegendBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(roleFont(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(m_theme.muted);
    const QRectF title(side, 0, width() - 2 * side, metrics.height());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, tr("Drug in spinal fluid and blood, %1").arg(m_unit));
    const QRectF bar(side, metrics.height() + 2, width() - 2 * side, scaled(barHeight));
    const int pixels = static_cast<int>(bar.width());
    for (int i = 0; i < pixels; ++i)
        painter.fillRect(QRectF(bar.left() + i, bar.top(), 1, bar.height()),
                         QColor::fromRgba(cividis((i + 0.5) / pixels)));
    painter.setPen(m_theme.ink);
    double last = -1e9;
    for (const double tick : valueTicks(m_colours.scale, 6)) {
        const bool least = m_colours.scale.log && tick <= m_colours.scale.low * (1 + 1e-9);
        const QString number = tickText(tick, 0, locale());
        const QString text = least ? QStringLiteral("≤ ") + number : number;
        const double x = bar.left() + bar.width() * m_colours.scale.fraction(tick),
                     wide = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, 0.0, width() - wide);
        if (left < last + 6) continue;
        last = left + wide;
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3));
        painter.drawText(QPointF(left, bar.bottom() + 3 + metrics.ascent()), text);
    }
}

}  // namespace theca::app
