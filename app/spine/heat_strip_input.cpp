// What mouse and keys do to the strip.
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

#include "app/spine/heat_strip.h"

namespace theca::app {

namespace {

constexpr int columnsAStep = 6;

}  // namespace

std::optional<HeatStrip::Cell> HeatStrip::cellAt(QPointF place) const {
    const QRectF area = plot();
    if (!area.contains(place) || m_hours.empty()) return std::nullopt;
    const int row = static_cast<int>((place.y() - area.top()) / area.height() * cellRows());
    const int column = static_cast<int>((place.x() - area.left()) / area.width() * cellColumns());
    return Cell{std::clamp(row, 0, cellRows() - 1), std::clamp(column, 0, cellColumns() - 1)};
}

void HeatStrip::readOut(std::optional<Cell> cell) {
    m_cell = cell;
    setAccessibleDescription(reading());
    update();
}

void HeatStrip::mouseMoveEvent(QMouseEvent* event) {
    readOut(cellAt(event->position()));
    if (m_cell && event->buttons().testFlag(Qt::LeftButton))
        emit playheadAsked(m_hours[static_cast<std::size_t>(m_cell->column)]);
}

void HeatStrip::mousePressEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || !cell) return event->ignore();
    readOut(cell);
    emit playheadAsked(m_hours[static_cast<std::size_t>(cell->column)]);
}

void HeatStrip::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    readOut(std::nullopt);
}

/// The first key reads at the playhead, where the top chart looks.
void HeatStrip::moveCell(int rows, int columns) {
    if (m_hours.empty()) return;
    if (!m_cell) {
        const auto at = std::lower_bound(m_hours.begin(), m_hours.end(), m_playhead) - m_hours.begin();
        const int place = m_look.reading ? m_look.reading->index : brainPlace;
        return readOut(Cell{brainPlace - place, std::clamp(static_cast<int>(at), 0, cellColumns() - 1)});
    }
    readOut(Cell{std::clamp(m_cell->row + rows, 0, cellRows() - 1),
                 std::clamp(m_cell->column + columns, 0, cellColumns() - 1)});
}

void HeatStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : columnsAStep;
    m_focusShown = true;
    switch (event->key()) {
        case Qt::Key_Left:
            return moveCell(0, -step);
        case Qt::Key_Right:
            return moveCell(0, step);
        case Qt::Key_Up:
            return moveCell(-1, 0);
        case Qt::Key_Down:
            return moveCell(1, 0);
        case Qt::Key_Home:
            return moveCell(0, -cellColumns());
        case Qt::Key_End:
            return moveCell(0, cellColumns());
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_cell) emit playheadAsked(m_hours[static_cast<std::size_t>(m_cell->column)]);
            return;
        case Qt::Key_Escape:
            if (m_cell) return readOut(std::nullopt);
            [[fallthrough]];
        default:
            event->ignore();
    }
}

void HeatStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_focusShown = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    update();
}

void HeatStrip::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_focusShown = false;
    readOut(std::nullopt);
}

}  // namespace theca::app
