#include "app/spine/heat_strip.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/number_text.h"

namespace theca::app {

namespace {

constexpr double gap = 6;
/// Written next to the strip if there is room.
constexpr std::array named{brainPlace, 19, 13, 9, 6, 4, 0};

int columnsIn(double width) { return std::max(1, static_cast<int>(std::lround(width / 2))); }

}  // namespace

HeatStrip::HeatStrip(QWidget* parent) : StackStrip(parent), m_input(m_state, *this) {
    installCellAccess();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Levels over time"));
    setWhatsThis(
        tr("One row a level, from the brain down to S2; time runs as in the charts. The arrow keys read level, "
           "time and value; Return or a click brings the playhead there."));
    connect(&m_input, &HeatStripInput::playheadAsked, this, &HeatStrip::playheadAsked);
    connect(&m_input, &HeatStripInput::stateChanged, this, &HeatStrip::describe);
}

void HeatStrip::show(const SpineContent& content, std::size_t chosen) {
    m_therapy.reset();
    if (chosen < content.therapies.size()) m_therapy = content.therapies[chosen];
    m_look = content;
    m_look.therapies.clear();
    setToolTip(inLines(title()));
    m_state.readingPlace = content.reading ? content.reading->index : brainPlace;
    sample();
}

QString HeatStrip::title() const {
    return m_therapy ? tr("Along the spine: %1", "therapy").arg(m_therapy->look.name) : tr("Along the spine");
}

void HeatStrip::setPlayhead(double hours) {
    if (hours == m_state.playhead) return;
    m_state.playhead = hours;
    update();
}

void HeatStrip::setPlot(TimeRange range, double left, double width) {
    const bool same = range == m_range && left == m_state.left && width == m_state.width;
    if (same && !m_state.cells.hours.empty()) return;
    m_range = range;
    m_state.left = left;
    m_state.width = width;
    sample();
}

double HeatStrip::leftWanted() const {
    const QFontMetricsF metrics(roleFont(TextRole::Caption));
    double widest = 0;
    for (const int place : named) widest = std::max(widest, metrics.horizontalAdvance(placeText(place)));
    return widest + gap + 2;
}

void HeatStrip::sample() {
    m_state.cells = stripCells(m_therapy, m_look, m_range, columnsIn(m_state.width));
    if (m_state.cell) m_state.cell->column = std::clamp(m_state.cell->column, 0, std::max(cellColumns() - 1, 0));
    describe();
}

void HeatStrip::describe() {
    setAccessibleDescription(reading());
    update();
}

QString HeatStrip::cellName(int row, int column) const {
    const double hours = m_state.cells.hours[static_cast<std::size_t>(column)];
    return tr("%1 at %2", "level, time").arg(placeText(placeOfRow(row)), timeText(hours, m_look.inDays, locale()));
}

QString HeatStrip::cellText(int row, int column) const {
    return quantityText(cellValue(row, column), m_look.unit, locale());
}

QRect HeatStrip::cellRect(int row, int column) const { return rectOf(m_state.cells, plot(), {row, column}); }

/// The reading at the pointer or from the keys: "T10 at 31 h 20 min: 576 ng/mL"; empty without either.
QString HeatStrip::reading() const {
    const auto& cell = m_state.cell;
    if (!cell || cell->column >= cellColumns()) return {};
    return tr("%1: %2", "level and time, value")
        .arg(cellName(cell->row, cell->column), cellText(cell->row, cell->column));
}

void HeatStrip::paintWords(QPainter& painter, const QRectF& plot, const QRectF& whole) const {
    painter.fillRect(whole, m_look.theme.ground);
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(m_look.theme.ink);
    const QRectF heading(plot.left(), whole.top(), plot.width(), plot.top() - whole.top() - gap / 2);
    const int room = static_cast<int>(heading.width());
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title(), Qt::ElideRight, room));
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(m_look.theme.muted);
    const double high = QFontMetricsF(painter.font()).height();
    double last = -1e9;
    for (const int place : named) {
        const double y = plot.top() + plot.height() * (brainPlace - place + 0.5) / stripRows;
        if (y - last < 0.92 * high) continue;
        last = y;
        painter.drawText(QRectF(whole.left(), y - high / 2, plot.left() - whole.left() - gap, high),
                         Qt::AlignRight | Qt::AlignVCenter, placeText(place));
    }
}

/// As plain areas, so that a vector file stays one: each colour extends to the end and is painted over by the next,
/// which leaves no seams.
void HeatStrip::paintPicture(QPainter& painter, const QRectF& target, TimeRange range, double left,
                             double width) const {
    const QRectF plot = stripPlot(target, left, width);
    paintWords(painter, plot, target);
    const QImage image = stripCells(m_therapy, m_look, range, columnsIn(width)).image;
    const double high = plot.height() / stripRows, wide = plot.width() / image.width();
    for (int row = 0; row < stripRows; ++row) {
        for (int column = 0; column < image.width(); ++column) {
            const QRgb colour = image.pixel(column, row);
            if (column > 0 && colour == image.pixel(column - 1, row)) continue;
            painter.fillRect(QRectF(QPointF(plot.left() + column * wide, plot.top() + row * high), plot.bottomRight()),
                             QColor::fromRgba(colour));
        }
    }
}

void HeatStrip::paintReading(QPainter& painter, const QRectF& plot) const {
    const QString text = reading();
    if (text.isEmpty()) return;
    const Theme& theme = m_look.theme;
    painter.setPen(theme.ink);
    painter.setFont(roleFont(TextRole::Caption));
    painter.drawText(QRectF(plot.left(), 0, plot.width(), plot.top() - gap / 2), Qt::AlignRight | Qt::AlignVCenter,
                     text);
    const QRectF cell = rectOf(m_state.cells, plot, *m_state.cell);
    painter.setPen(QPen(theme.ground, 3));
    painter.drawRect(cell.adjusted(-2, -2, 1, 1));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(cell.adjusted(-2, -2, 1, 1));
}

void HeatStrip::paintPlayhead(QPainter& painter, const QRectF& plot) const {
    const double x = plot.left() + (m_state.playhead - m_range[0]) / (m_range[1] - m_range[0]) * plot.width();
    if (x < plot.left() - 0.5 || x > plot.right() + 0.5) return;
    painter.setPen(QPen(m_look.theme.ground, 4));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(QPen(m_look.theme.accent, 2));
    painter.drawLine(QPointF(x, plot.top() - 2), QPointF(x, plot.bottom() + 2));
}

void HeatStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF area = plot();
    paintWords(painter, area, rect());
    painter.drawImage(area, m_state.cells.image);
    paintReading(painter, area);
    paintPlayhead(painter, area);
    if (!m_state.focusShown) return;
    painter.setPen(QPen(m_look.theme.accent, 2));
    painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 4, 4);
}

}  // namespace theca::app
