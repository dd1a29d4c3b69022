#include "app/charts/crosshair_card.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/charts/chart_fonts.h"
#include "app/charts/marker.h"
#include "app/charts/observed_marks.h"

namespace theca::app {

namespace {

constexpr double padding = 10;
constexpr double markerRoom = 16;
constexpr double columnGap = 14;
constexpr double groupGap = 6;

}  // namespace

CrosshairCard::CrosshairCard(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void CrosshairCard::show(const QString& time, const QString& since, std::vector<CardGroup> groups, const Theme& theme) {
    m_time = time;
    m_since = since;
    m_groups = std::move(groups);
    m_theme = theme;
    resize(sizeHint());
    QWidget::show();
    raise();
    update();
}

void CrosshairCard::standAt(double x, const QRectF& area) {
    constexpr double beside = 14;
    const bool right = x + beside + width() <= area.right();
    const double left = right ? x + beside : std::max(area.left(), x - beside - width());
    move(static_cast<int>(std::lround(left)), static_cast<int>(std::lround(area.top())));
}

CrosshairCard::Columns CrosshairCard::columns() const {
    const ChartFonts& fonts = chartFonts(*this);
    const QFontMetricsF metrics(fonts.caption), bold(fonts.heading);
    Columns widths;
    for (const CardGroup& group : m_groups) {
        widths.people = std::max(widths.people, metrics.horizontalAdvance(group.people));
        for (const auto& row : group.rows) {
            widths.people = std::max(widths.people, metrics.horizontalAdvance(row.people));
            widths.name = std::max(widths.name, metrics.horizontalAdvance(row.name));
            widths.value = std::max(widths.value, bold.horizontalAdvance(row.value));
            widths.difference = std::max(widths.difference, metrics.horizontalAdvance(row.difference));
            widths.ratio = std::max(widths.ratio, metrics.horizontalAdvance(row.ratio));
        }
    }
    return widths;
}

double CrosshairCard::Columns::sum() const {
    double width = markerRoom + name;
    for (const double column : {value, people, difference, ratio}) width += column > 0 ? columnGap + column : 0;
    return width;
}

QSize CrosshairCard::sizeHint() const {
    const ChartFonts& fonts = chartFonts(*this);
    const QFontMetricsF caption(fonts.caption), title(fonts.title), bold(fonts.heading);
    const Columns widths = columns();
    double width = std::max({title.horizontalAdvance(m_time), caption.horizontalAdvance(m_since), widths.sum()});
    double height = title.height() + (m_since.isEmpty() ? 0 : caption.height());
    for (const CardGroup& group : m_groups) {
        width = std::max(width, caption.horizontalAdvance(group.heading()) + (group.people.isEmpty() ? 0 : columnGap + widths.people));
        height += groupGap + caption.height() + static_cast<double>(group.rows.size()) * bold.height();
    }
    return QSizeF(std::ceil(width + 2 * padding), std::ceil(height + 2 * padding)).toSize();
}

void CrosshairCard::paintEvent(QPaintEvent*) {
    const ChartFonts& fonts = chartFonts(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.grid, 1));
    painter.setBrush(m_theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QFontMetricsF title(fonts.title);
    painter.setPen(m_theme.ink);
    painter.setFont(fonts.title);
    painter.drawText(QPointF(padding, padding + title.ascent()), m_time);
    double y = padding + title.height();
    if (!m_since.isEmpty()) {
        const QFontMetricsF caption(fonts.caption);
        painter.setFont(fonts.caption);
        painter.setPen(m_theme.accent);
        painter.drawText(QPointF(padding, y + caption.ascent()), m_since);
        y += caption.height();
    }
    for (const CardGroup& group : m_groups) y = paintGroup(painter, group, y + groupGap);
}

double CrosshairCard::paintGroup(QPainter& painter, const CardGroup& group, double y) const {
    const ChartFonts& fonts = chartFonts(*this);
    const QFontMetricsF caption(fonts.caption), bold(fonts.heading);
    painter.setFont(fonts.caption);
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(padding, y + caption.ascent()), group.heading());
    if (!group.people.isEmpty()) {
        const Columns widths = columns();
        double right = width() - padding;
        for (const double column : {widths.ratio, widths.difference}) right -= column > 0 ? column + columnGap : 0;
        painter.drawText(QPointF(right - caption.horizontalAdvance(group.people), y + caption.ascent()), group.people);
    }
    y += caption.height();
    for (const auto& row : group.rows) {
        const double base = y + bold.ascent();
        const QPointF sign(padding + 5, y + bold.height() / 2);
        if (row.sign == CardGroup::Row::Sign::Therapy)
            drawMarker(painter, row.style, sign, 8, m_theme.panel);
        else
            drawSign(painter, {row.sign == CardGroup::Row::Sign::Own, row.number}, sign, 8, row.style.colour,
                     m_theme.panel);
        painter.setFont(fonts.caption);
        painter.setPen(m_theme.ink);
        painter.drawText(QPointF(padding + markerRoom, base), row.name);
        paintValues(painter, row, base);
        y += bold.height();
    }
    return y;
}

/// Value, difference and ratio, each right-aligned in its column.
void CrosshairCard::paintValues(QPainter& painter, const CardGroup::Row& row, double base) const {
    const ChartFonts& fonts = chartFonts(*this);
    const Columns widths = columns();
    double right = width() - padding;
    const auto write = [&](const QString& text, const QFont& font, const QColor& ink, double room) {
        if (!(room > 0)) return;
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QPointF(right - QFontMetricsF(font).horizontalAdvance(text), base), text);
        right -= room + columnGap;
    };
    write(row.ratio, fonts.caption, m_theme.muted, widths.ratio);
    write(row.difference, fonts.caption, m_theme.muted, widths.difference);
    write(row.people, fonts.caption, m_theme.muted, widths.people);
    write(row.value, fonts.heading, m_theme.ink, widths.value);
}

}  // namespace theca::app
