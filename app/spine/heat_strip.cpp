#include "app/spine/heat_strip.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/number_text.h"

namespace theca::app {

namespace {

constexpr int rows = brainPlace + 1;
constexpr int rowHeight = 3;
constexpr double gap = 6;
/// Written beside the strip where there is room.
constexpr std::array named{brainPlace, 19, 13, 9, 6, 4, 0};

int columnsIn(double width) { return std::max(1, static_cast<int>(std::lround(width / 2))); }

int placeOfRow(int row) { return brainPlace - row; }

}  // namespace

HeatStrip::HeatStrip(QWidget* parent) : StackStrip(parent) {
    installCellAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Levels over time"));
    setWhatsThis(
        tr("One row a level, from the brain down to S2; time runs as in the charts. The arrow keys read level, "
           "time and value; Return or a click brings the playhead there."));
}

void HeatStrip::show(const SpineContent& content, std::size_t chosen) {
    m_therapy.reset();
    if (chosen < content.therapies.size()) m_therapy = content.therapies[chosen];
    m_look = content;
    m_look.therapies.clear();
    sample();
}

void HeatStrip::setPlayhead(double hours) {
    if (hours == m_playhead) return;
    m_playhead = hours;
    update();
}

int HeatStrip::stripHeight() const {
    const double heading = QFontMetricsF(roleFont(TextRole::Strong)).height();
    return static_cast<int>(heading + gap + scaled(rows * rowHeight) + gap);
}

void HeatStrip::setPlot(TimeRange range, double left, double width) {
    if (range == m_range && left == m_left && width == m_width && !m_hours.empty()) return;
    m_range = range;
    m_left = left;
    m_width = width;
    sample();
}

QRectF HeatStrip::plotIn(const QRectF& whole, double left, double width) const {
    const double heading = QFontMetricsF(roleFont(TextRole::Strong)).height() + gap;
    return {whole.left() + left, whole.top() + heading, width, whole.height() - heading - gap};
}

HeatStrip::Sampled HeatStrip::sampled(TimeRange range, int columns) const {
    Sampled found;
    found.image = QImage(columns, rows, QImage::Format_ARGB32_Premultiplied);
    found.image.fill(Qt::transparent);
    if (!m_therapy) return found;
    const double horizon = m_therapy->trajectory.horizon().number();
    for (int i = 0; i < columns; ++i)
        found.hours.push_back(std::clamp(range[0] + (range[1] - range[0]) * (i + 0.5) / columns, 0.0, horizon));
    std::array<Signal, rows> places;
    for (int row = 0; row < rows; ++row) places[static_cast<std::size_t>(row)] = placeSignal(placeOfRow(row));
    found.values.resize(static_cast<std::size_t>(rows * columns));
    m_therapy->trajectory.sample(places, found.hours, found.values);
    for (int row = 0; row < rows; ++row) {
        const auto line =
            std::span(found.values).subspan(static_cast<std::size_t>(row * columns), static_cast<std::size_t>(columns));
        for (double& value : line) value *= m_look.factor;
        m_look.colours.colours(line, reinterpret_cast<QRgb*>(found.image.scanLine(row)));
    }
    return found;
}

void HeatStrip::sample() {
    Sampled found = sampled(m_range, columnsIn(m_width));
    m_hours = std::move(found.hours);
    m_values = std::move(found.values);
    m_image = std::move(found.image);
    if (m_cell) m_cell->column = std::clamp(m_cell->column, 0, std::max(cellColumns() - 1, 0));
    setAccessibleDescription(reading());
    update();
}

QString HeatStrip::cellName(int row, int column) const {
    return tr("%1 at %2", "level, time")
        .arg(placeText(placeOfRow(row)), timeText(m_hours[static_cast<std::size_t>(column)], m_look.inDays, locale()));
}

double HeatStrip::cellValue(int row, int column) const {
    return m_values[static_cast<std::size_t>(row) * m_hours.size() + static_cast<std::size_t>(column)];
}

QString HeatStrip::cellText(int row, int column) const {
    return quantityText(cellValue(row, column), m_look.unit, locale());
}

QRect HeatStrip::cellRect(int row, int column) const {
    const QRectF area = plot();
    const double high = area.height() / rows, wide = area.width() / std::max(cellColumns(), 1);
    return QRectF(area.left() + column * wide, area.top() + row * high, wide, high).toAlignedRect();
}

QString HeatStrip::reading() const {
    if (!m_cell || m_cell->column >= cellColumns()) return {};
    return tr("%1: %2", "level and time, value")
        .arg(cellName(m_cell->row, m_cell->column), cellText(m_cell->row, m_cell->column));
}

void HeatStrip::paintWords(QPainter& painter, const QRectF& plot, const QRectF& whole) const {
    painter.fillRect(whole, m_look.theme.ground);
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(m_look.theme.ink);
    const QRectF heading(plot.left(), whole.top(), plot.width(), plot.top() - whole.top() - gap / 2);
    const QString title =
        m_therapy ? tr("Along the spine: %1", "therapy").arg(m_therapy->look.name) : tr("Along the spine");
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(m_look.theme.muted);
    const double high = QFontMetricsF(painter.font()).height();
    double last = -1e9;
    for (const int place : named) {
        const double y = plot.top() + plot.height() * (brainPlace - place + 0.5) / rows;
        if (y - last < 0.92 * high) continue;
        last = y;
        painter.drawText(QRectF(whole.left(), y - high / 2, plot.left() - whole.left() - gap, high),
                         Qt::AlignRight | Qt::AlignVCenter, placeText(place));
    }
}

/// As plain areas, so that a drawing stays a drawing: each colour reaches to the end and is painted over by the next,
/// which leaves no seams.
void HeatStrip::paintPicture(QPainter& painter, const QRectF& target, TimeRange range, double left,
                             double width) const {
    const QRectF plot = plotIn(target, left, width);
    paintWords(painter, plot, target);
    const QImage image = sampled(range, columnsIn(width)).image;
    const double high = plot.height() / rows, wide = plot.width() / image.width();
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < image.width(); ++column) {
            const QRgb colour = image.pixel(column, row);
            if (column > 0 && colour == image.pixel(column - 1, row)) continue;
            painter.fillRect(QRectF(QPointF(plot.left() + column * wide, plot.top() + row * high), plot.bottomRight()),
                             QColor::fromRgba(colour));
        }
    }
}

void HeatStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF area = plot();
    paintWords(painter, area, rect());
    painter.drawImage(area, m_image);
    const Theme& theme = m_look.theme;
    if (const QString text = reading(); !text.isEmpty()) {
        painter.setPen(theme.ink);
        painter.setFont(roleFont(TextRole::Caption));
        painter.drawText(QRectF(area.left(), 0, area.width(), area.top() - gap / 2), Qt::AlignRight | Qt::AlignVCenter,
                         text);
        const QRectF cell = cellRect(m_cell->row, m_cell->column);
        painter.setPen(QPen(theme.ground, 3));
        painter.drawRect(cell.adjusted(-2, -2, 1, 1));
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(cell.adjusted(-2, -2, 1, 1));
    }
    const double x = area.left() + (m_playhead - m_range[0]) / (m_range[1] - m_range[0]) * area.width();
    if (x >= area.left() - 0.5 && x <= area.right() + 0.5) {
        painter.setPen(QPen(theme.ground, 4));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(QPen(theme.accent, 2));
        painter.drawLine(QPointF(x, area.top() - 2), QPointF(x, area.bottom() + 2));
    }
    if (m_focusShown) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 4, 4);
    }
}

}  // namespace theca::app
