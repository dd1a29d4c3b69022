#include "app/spine/heat_strip_input.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>
#include <algorithm>

namespace theca::app {

namespace {

constexpr int columnsAStep = 6;

}  // namespace

HeatStripInput::HeatStripInput(StripState& state, QWidget& strip) : m_state(state), m_strip(strip) {
    strip.setFocusPolicy(Qt::StrongFocus);
    strip.setMouseTracking(true);
    strip.installEventFilter(this);
}

/// Events that the widget also needs are passed on.
bool HeatStripInput::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            press(*static_cast<QMouseEvent*>(event));
            return true;
        case QEvent::MouseMove:
            move(*static_cast<QMouseEvent*>(event));
            return true;
        case QEvent::KeyPress:
            return pressKey(*static_cast<QKeyEvent*>(event));
        case QEvent::Leave:
            read(std::nullopt);
            return false;
        case QEvent::FocusIn: {
            const auto reason = static_cast<QFocusEvent*>(event)->reason();
            m_state.focusShown = reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason;
            m_strip.update();
            return false;
        }
        case QEvent::FocusOut:
            m_state.focusShown = false;
            read(std::nullopt);
            return false;
        default:
            return false;
    }
}

std::optional<StripCell> HeatStripInput::under(QPointF point) const {
    return cellAt(m_state.cells, stripPlot(m_strip.rect(), m_state.left, m_state.width), point);
}

void HeatStripInput::read(std::optional<StripCell> cell) {
    m_state.cell = cell;
    emit stateChanged();
}

void HeatStripInput::askForCell() {
    if (m_state.cell) emit playheadAsked(m_state.cells.hours[static_cast<std::size_t>(m_state.cell->column)]);
}

void HeatStripInput::move(const QMouseEvent& event) {
    read(under(event.position()));
    if (event.buttons().testFlag(Qt::LeftButton)) askForCell();
}

void HeatStripInput::press(QMouseEvent& event) {
    const auto cell = under(event.position());
    if (event.button() != Qt::LeftButton || !cell) return event.ignore();
    read(cell);
    askForCell();
}

/// The first key reads at the playhead, at the place of the top chart.
void HeatStripInput::moveCell(int rows, int columns) {
    const auto& hours = m_state.cells.hours;
    const int last = m_state.cells.columns() - 1;
    if (hours.empty()) return;
    if (!m_state.cell) {
        const auto at = std::lower_bound(hours.begin(), hours.end(), m_state.playhead) - hours.begin();
        return read(StripCell{brainPlace - m_state.readingPlace, std::clamp(static_cast<int>(at), 0, last)});
    }
    read(StripCell{std::clamp(m_state.cell->row + rows, 0, stripRows - 1),
                   std::clamp(m_state.cell->column + columns, 0, last)});
}

/// Whether the strip used the key.
bool HeatStripInput::pressKey(const QKeyEvent& event) {
    const int step = event.modifiers().testFlag(Qt::ShiftModifier) ? 1 : columnsAStep;
    const int all = m_state.cells.columns();
    m_state.focusShown = true;
    switch (event.key()) {
        case Qt::Key_Left:
            return moveCell(0, -step), true;
        case Qt::Key_Right:
            return moveCell(0, step), true;
        case Qt::Key_Up:
            return moveCell(-1, 0), true;
        case Qt::Key_Down:
            return moveCell(1, 0), true;
        case Qt::Key_Home:
            return moveCell(0, -all), true;
        case Qt::Key_End:
            return moveCell(0, all), true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return askForCell(), true;
        case Qt::Key_Escape:
            if (!m_state.cell) return false;
            return read(std::nullopt), true;
        default:
            return false;
    }
}

}  // namespace theca::app
