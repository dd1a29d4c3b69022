#include "app/charts/crosshair_card.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/charts/chart_fonts.h"
#include "app/charts/marker.h"
#include "app/charts/observed_marks.h"

namespace theca::app {

namespace {

constexpr double padding = 7;
constexpr double markerRoom = 16;
constexpr double columnGap = 14;

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
}

void CrosshairCard::standAt(std::vector<QRectF> boxes) {
    m_boxes = std::move(boxes);
    QRectF whole;
    for (const QRectF& box : m_boxes) whole |= box;
    setGeometry(whole.toAlignedRect());
    QWidget::show();
    raise();
    update();
}

CrosshairCard::Columns CrosshairCard::columns(const CardGroup& group) const {
    const ChartFonts& fonts = chartFonts(*this);
    const QFontMetricsF metrics(fonts.caption), bold(fonts.heading);
    Columns widths;
    widths.people = metrics.horizontalAdvance(group.people);
    for (const auto& row : group.rows) {
        widths.people = std::max(widths.people, metrics.horizontalAdvance(row.people));
        widths.name = std::max(widths.name, metrics.horizontalAdvance(row.name));
        widths.value = std::max(widths.value, bold.horizontalAdvance(row.value));
        widths.difference = std::max(widths.difference, metrics.horizontalAdvance(row.difference));
        widths.ratio = std::max(widths.ratio, metrics.horizontalAdvance(row.ratio));
    }
    return widths;
}

double CrosshairCard::Columns::sum() const {
    double width = markerRoom + name;
    for (const double column : {value, people, difference, ratio}) width += column > 0 ? columnGap + column : 0;
    return width;
}

QSizeF CrosshairCard::boxSize(std::size_t index) const {
    const ChartFonts& fonts = chartFonts(*this);
    const QFontMetricsF caption(fonts.caption), title(fonts.title), bold(fonts.heading);
    const CardGroup& group = m_groups[index];
    const Columns widths = columns(group);
    const double people = group.people.isEmpty() ? 0 : columnGap + widths.people;
    double width = std::max(widths.sum(), caption.horizontalAdvance(group.heading()) + people);
    double height = caption.height() + static_cast<double>(group.rows.size()) * bold.height();
    if (index == 0) {
        width = std::max({width, title.horizontalAdvance(m_time), caption.horizontalAdvance(m_since)});
        height += title.height() + (m_since.isEmpty() ? 0 : caption.height());
    }
    return {std::ceil(width + 2 * padding), std::ceil(height + 2 * padding)};
}

void CrosshairCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-pos());
    for (std::size_t i = 0; i < m_groups.size() && i < m_boxes.size(); ++i) paintBox(painter, i);
}

void CrosshairCard::paintBox(QPainter& painter, std::size_t index) const {
    const ChartFonts& fonts = chartFonts(*this);
    const QRectF& box = m_boxes[index];
    painter.setPen(QPen(m_theme.grid, 1));
    painter.setBrush(m_theme.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    double y = box.top() + padding;
    const auto write = [&](const QString& text, const QFont& font, const QColor& ink) {
        const QFontMetricsF metrics(font);
        painter.setPen(ink);
        painter.setFont(font);
        painter.drawText(QPointF(box.left() + padding, y + metrics.ascent()), text);
        y += metrics.height();
    };
    if (index == 0) write(m_time, fonts.title, m_theme.ink);
    if (index == 0 && !m_since.isEmpty()) write(m_since, fonts.caption, m_theme.accent);
    paintGroup(painter, m_groups[index], box, y);
}

void CrosshairCard::paintGroup(QPainter& painter, const CardGroup& group, const QRectF& box, double y) const {
    const ChartFonts& fonts = chartFonts(*this);
    const QFontMetricsF caption(fonts.caption), bold(fonts.heading);
    const Columns widths = columns(group);
    const double left = box.left() + padding, end = box.right() - padding;
    painter.setFont(fonts.caption);
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(left, y + caption.ascent()), group.heading());
    if (!group.people.isEmpty()) {
        double right = end;
        for (const double column : {widths.ratio, widths.difference}) right -= column > 0 ? column + columnGap : 0;
        painter.drawText(QPointF(right - caption.horizontalAdvance(group.people), y + caption.ascent()), group.people);
    }
    y += caption.height();
    for (const auto& row : group.rows) {
        const double base = y + bold.ascent();
        const QPointF sign(left + 5, y + bold.height() / 2);
        if (row.sign == CardGroup::Row::Sign::Therapy)
            drawMarker(painter, row.style, sign, 8, m_theme.panel);
        else
            drawSign(painter, {row.sign == CardGroup::Row::Sign::Own, row.number}, sign, 8, row.style.colour,
                     m_theme.panel);
        painter.setFont(fonts.caption);
        painter.setPen(m_theme.ink);
        painter.drawText(QPointF(left + markerRoom, base), row.name);
        paintValues(painter, row, widths, {end, base});
        y += bold.height();
    }
}

/// Value, difference and ratio, each right-aligned in its column.
void CrosshairCard::paintValues(QPainter& painter, const CardGroup::Row& row, const Columns& widths,
                                QPointF end) const {
    const ChartFonts& fonts = chartFonts(*this);
    double right = end.x();
    const auto write = [&](const QString& text, const QFont& font, const QColor& ink, double room) {
        if (!(room > 0)) return;
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QPointF(right - QFontMetricsF(font).horizontalAdvance(text), end.y()), text);
        right -= room + columnGap;
    };
    write(row.ratio, fonts.caption, m_theme.muted, widths.ratio);
    write(row.difference, fonts.caption, m_theme.muted, widths.difference);
    write(row.people, fonts.caption, m_theme.muted, widths.people);
    write(row.value, fonts.heading, m_theme.ink, widths.value);
}

}  // namespace theca::app
