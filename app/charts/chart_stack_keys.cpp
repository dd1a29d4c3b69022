// The keys of the charts, told in docs/manual.md.
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/event_rows.h"
#include "app/charts/observed_marks.h"

namespace theca::app {

namespace {

constexpr double panPart = 0.1;

}  // namespace

void ChartStack::keyPressEvent(QKeyEvent* event) {
    if (!navigate(event->key(), event->modifiers())) event->ignore();
}

bool ChartStack::navigate(int key, Qt::KeyboardModifiers modifiers) {
    const bool control = modifiers & Qt::ControlModifier, shift = modifiers & Qt::ShiftModifier;
    const bool forward = key == Qt::Key_Right || key == Qt::Key_PageDown || key == Qt::Key_End;
    const TimeRange range = timeRange();
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (control)
                setRange(panned(range, whole(), (forward ? 1 : -1) * panPart * (range[1] - range[0])));
            else
                stepCrosshair(forward, shift);
            return true;
        case Qt::Key_Home:
        case Qt::Key_End:
            jumpCrosshair(whole()[forward ? 1 : 0]);
            return true;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (const auto hours = nextPlace(m_crosshair.value_or(range[0]), forward)) jumpCrosshair(*hours);
            return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomIn();
            return true;
        case Qt::Key_Minus:
            zoomOut();
            return true;
        case Qt::Key_0:
            resetZoom();
            return true;
        case Qt::Key_P:
            if (m_crosshair) emit playheadAsked(std::clamp(*m_crosshair, whole()[0], whole()[1]));
            return m_crosshair.has_value();
        case Qt::Key_Space:
            emit playAsked();
            return true;
        case Qt::Key_M:
            toggleMark();
            return true;
        case Qt::Key_Escape:
            if (!m_crosshair) return false;
            hideCrosshair();
            return true;
        default:
            return false;
    }
}

/// The nearer of the next event and the next observed point.
std::optional<double> ChartStack::nextPlace(double hours, bool forward) const {
    const auto event = nextEvent(m_events, hours, forward);
    const auto mark = nextMark(m_content, hours, forward);
    if (!event || !mark) return event ? event : mark;
    return forward ? std::min(*event, *mark) : std::max(*event, *mark);
}

void ChartStack::stepCrosshair(bool forward, bool fine) {
    const TimeRange range = timeRange();
    const double step = crosshairStep(range[1] - range[0], fine);
    const double start = m_crosshair.value_or(forward ? range[0] - step : range[1] + step);
    const double steps = start / step;
    jumpCrosshair((forward ? std::floor(steps + 1e-6) + 1 : std::ceil(steps - 1e-6) - 1) * step);
}

void ChartStack::jumpCrosshair(double hours) {
    const TimeRange all = whole();
    const double at = std::clamp(hours, all[0], all[1]);
    m_crosshairByKeys = true;
    for (const ChartPanel* panel : m_panels)
        if (panel->hasFocus()) m_pointed = panel;
    const TimeRange range = revealing(timeRange(), all, at);
    if (range != timeRange()) setRange(range);
    moveCrosshair(at);
    announce();
}

}  // namespace theca::app
