// What the hand does to a chart: pointing, panning, zooming, the band of a zoom.
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "app/charts/chart_panel.h"
#include "app/charts/frame_item.h"
#include "app/charts/playhead_item.h"

namespace theca::app {

namespace {

constexpr double wheelNotch = 120;
constexpr double zoomPerNotch = 0.8;
constexpr double bandLeast = 6;
constexpr double clickReach = 4;  ///< a hand that moves less has clicked, pixels

/// `scale` made `factor` times as tall, the value at `fraction` staying in place.
Scale zoomedScale(const Scale& scale, double factor, double fraction) {
    const double low = fraction * (1 - factor), high = low + factor;
    return {scale.valueAt(low), scale.valueAt(high), scale.log};
}

}  // namespace

void ChartPanel::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    if (event->modifiers() & Qt::ShiftModifier && m_plot.contains(event->position())) {
        emit markAsked(hoursAt(event->position().x()));
        return;
    }
    m_pressed = m_dragged = event->position();
    if (event->modifiers() & Qt::ControlModifier)
        m_drag = Drag::Band;
    else
        m_drag = m_playhead->isAtGrip(m_pressed) ? Drag::Playhead : Drag::Click;
}

void ChartPanel::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_drag == Drag::Band) {
        m_frame->setBand(QRectF(m_pressed, at).normalized() & m_plot);
    } else if (m_drag == Drag::Playhead) {
        emit playheadAsked(hoursAt(at.x()));
    } else if (m_drag == Drag::Pan || (m_drag == Drag::Click && (at - m_pressed).manhattanLength() >= clickReach)) {
        pan(at);
    }
    if (m_plot.adjusted(-1, -m_plot.top(), 1, 60).contains(at))
        emit pointed(hoursAt(at.x()));
    else
        emit pointerLeft();
}

void ChartPanel::pan(QPointF at) {
    m_drag = Drag::Pan;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPointF moved = at - m_dragged;
    m_dragged = at;
    moveValues(moved.y() / m_plot.height());
    emit panAsked(-moved.x() / m_plot.width() * (m_time.range[1] - m_time.range[0]));
}

void ChartPanel::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag == Drag::Band) finishBand(event->position());
    if (m_drag == Drag::Click && m_plot.adjusted(-2, 0, 2, 0).contains(event->position()))
        emit playheadAsked(hoursAt(event->position().x()));
    m_drag = Drag::None;
    viewport()->unsetCursor();
}

void ChartPanel::mouseDoubleClickEvent(QMouseEvent*) {
    m_drag = Drag::None;
    emit resetAsked();
}

void ChartPanel::finishBand(QPointF end) {
    const QRectF band = QRectF(m_pressed, end).normalized() & m_plot;
    m_frame->setBand({});
    if (band.width() < bandLeast || band.height() < bandLeast) return;
    const double bottom = (m_plot.bottom() - band.bottom()) / m_plot.height();
    const double top = (m_plot.bottom() - band.top()) / m_plot.height();
    m_valueView.zoom = Scale{m_scale.valueAt(bottom), m_scale.valueAt(top), m_scale.log};
    emit rangeChosen(hoursAt(band.left()), hoursAt(band.right()));
}

void ChartPanel::moveValues(double fraction) {
    if (!m_valueView.zoom || fraction == 0) return;
    const Scale scale = *m_valueView.zoom;
    m_valueView.zoom = Scale{scale.valueAt(fraction), scale.valueAt(1 + fraction), scale.log};
    emit valuesMoved();
}

void ChartPanel::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / wheelNotch;
    if (notches == 0) return event->ignore();
    const double factor = std::pow(zoomPerNotch, notches);
    if (event->modifiers() & Qt::ControlModifier) {
        const double fraction = std::clamp((m_plot.bottom() - event->position().y()) / m_plot.height(), 0.0, 1.0);
        m_valueView.zoom = zoomedScale(m_scale, factor, fraction);
        emit valuesMoved();
    }
    emit zoomAsked(factor, hoursAt(event->position().x()));
    event->accept();
}

void ChartPanel::keyPressEvent(QKeyEvent* event) {
    m_frame->setFocusShown(true);
    event->ignore();  // the stack knows the keys: they move all charts
}

void ChartPanel::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    emit pointerLeft();
}

void ChartPanel::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    const auto reason = event->reason();
    m_frame->setFocusShown(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                           reason == Qt::ShortcutFocusReason);
}

void ChartPanel::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    m_frame->setFocusShown(false);
    const auto reason = event->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason && reason != Qt::ActiveWindowFocusReason)
        emit focusLeft();
}

bool ChartPanel::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal), viewport());
    return true;
}

}  // namespace theca::app
