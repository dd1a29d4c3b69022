#include "app/charts/chart_input.h"

#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "app/base/display.h"
#include "app/charts/chart_items.h"

namespace theca::app {

namespace {

constexpr double wheelNotch = 120;
constexpr double zoomPerNotch = 0.8;
constexpr double bandLeast = 6;
constexpr double clickReach = 4;  ///< pixels: a press that moves less is a click

/// `scale` made `factor` times as tall; the value at `fraction` keeps its place.
Scale zoomedScale(const Scale& scale, double factor, double fraction) {
    const double low = fraction * (1 - factor), high = low + factor;
    return {scale.valueAt(low), scale.valueAt(high), scale.log};
}

/// Whether something around the chart can scroll up or down: the wheel is for that first.
bool scrollsAround(const QWidget& view) {
    for (const QWidget* around = view.parentWidget(); around; around = around->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(around))
            if (area->verticalScrollBar()->maximum() > 0) return true;
    return false;
}

bool comesToStay(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

bool comesBack(Qt::FocusReason reason) {
    return reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason || reason == Qt::ActiveWindowFocusReason;
}

}  // namespace

ChartInput::ChartInput(QAbstractScrollArea& view, ChartItems& items, const PlotPlace& place)
    : m_view(view), m_items(items), m_place(place) {
    view.setFocusPolicy(Qt::StrongFocus);
    view.setMouseTracking(true);
    view.viewport()->setMouseTracking(true);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

/// The viewport gets mouse events; the chart has the focus and must be told of them too.
bool ChartInput::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view.viewport()) return take(event);
    if (event->type() == QEvent::Leave) emit pointerLeft();
    if (event->type() == QEvent::FocusIn) emit focusShown(comesToStay(static_cast<QFocusEvent*>(event)->reason()));
    if (event->type() == QEvent::FocusOut) {
        emit focusShown(false);
        if (!comesBack(static_cast<QFocusEvent*>(event)->reason())) emit focusLeft();
    }
    return false;
}

bool ChartInput::take(QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            press(*static_cast<QMouseEvent*>(event));
            return true;
        case QEvent::MouseMove:
            move(*static_cast<QMouseEvent*>(event));
            return true;
        case QEvent::MouseButtonRelease:
            letGo(*static_cast<QMouseEvent*>(event));
            return true;
        case QEvent::MouseButtonDblClick:
            m_drag = Drag::None;
            emit resetAsked();
            return true;
        case QEvent::Wheel:
            turn(*static_cast<QWheelEvent*>(event));
            return true;
        case QEvent::ToolTip:
            tell(*static_cast<QHelpEvent*>(event));
            return true;
        default:
            return false;
    }
}

void ChartInput::press(QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) return event.ignore();
    const QPointF at = event.position();
    if (event.modifiers() & Qt::ShiftModifier && m_place.plot.contains(at)) {
        emit markAsked(m_place.hoursAt(at.x()));
        return;
    }
    m_pressed = m_dragged = at;
    if (event.modifiers() & Qt::ControlModifier)
        m_drag = Drag::Band;
    else
        m_drag = m_items.isAtGrip(at) ? Drag::Playhead : Drag::Click;
}

void ChartInput::move(const QMouseEvent& event) {
    const QPointF at = event.position();
    const QRectF plot = m_place.plot;
    if (m_drag == Drag::Band) {
        m_items.showBand(QRectF(m_pressed, at).normalized() & plot);
    } else if (m_drag == Drag::Playhead) {
        emit playheadAsked(m_place.hoursAt(at.x()));
    } else if (m_drag == Drag::Pan || (m_drag == Drag::Click && (at - m_pressed).manhattanLength() >= clickReach)) {
        pan(at);
    }
    if (plot.adjusted(-1, -plot.top(), 1, 60).contains(at))
        emit pointed(m_place.hoursAt(at.x()));
    else
        emit pointerLeft();
}

void ChartInput::pan(QPointF at) {
    m_drag = Drag::Pan;
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    const QPointF moved = at - m_dragged;
    m_dragged = at;
    const PlotPlace place = m_place;
    emit valuesPanned(moved.y() / place.plot.height());
    emit panAsked(-moved.x() / place.plot.width() * (place.range[1] - place.range[0]));
}

void ChartInput::letGo(const QMouseEvent& event) {
    const QPointF at = event.position();
    if (m_drag == Drag::Band) finishBand(at);
    if (m_drag == Drag::Click && m_place.plot.adjusted(-2, 0, 2, 0).contains(at))
        emit playheadAsked(m_place.hoursAt(at.x()));
    m_drag = Drag::None;
    m_view.viewport()->unsetCursor();
}

void ChartInput::finishBand(QPointF end) {
    const PlotPlace place = m_place;
    const QRectF band = QRectF(m_pressed, end).normalized() & place.plot;
    m_items.showBand({});
    if (band.width() < bandLeast || band.height() < bandLeast) return;
    const Scale& scale = place.scale;
    emit valuesChosen({scale.valueAt(place.partAt(band.bottom())), scale.valueAt(place.partAt(band.top())), scale.log});
    emit rangeChosen(place.hoursAt(band.left()), place.hoursAt(band.right()));
}

void ChartInput::turn(QWheelEvent& event) {
    const double notches = event.angleDelta().y() / wheelNotch;
    const bool zooms = event.modifiers() & Qt::ControlModifier || !scrollsAround(m_view);
    if (notches == 0 || !zooms) return event.ignore();
    const double factor = std::pow(zoomPerNotch, notches);
    if (event.modifiers() & Qt::ControlModifier)
        emit valuesChosen(
            zoomedScale(m_place.scale, factor, std::clamp(m_place.partAt(event.position().y()), 0.0, 1.0)));
    emit zoomAsked(factor, m_place.hoursAt(event.position().x()));
    event.accept();
}

void ChartInput::tell(const QHelpEvent& event) {
    const QString tip = m_items.tipAt(event.pos());
    if (tip.isEmpty()) return QToolTip::hideText();
    QToolTip::showText(event.globalPos(), inLines(tip), m_view.viewport());
}

}  // namespace theca::app
