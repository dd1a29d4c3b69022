#pragma once

#include <QObject>
#include <QPointF>

#include "app/charts/plot_place.h"

class QAbstractScrollArea;
class QHelpEvent;
class QMouseEvent;
class QWheelEvent;

namespace theca::app {

class ChartItems;

/// The mouse in a chart: pointing, panning, zooming, the zoom rectangle. It draws the rectangle and emits what the user
/// wants; others carry it out.
class ChartInput final : public QObject {
    Q_OBJECT

public:
    /// Receives events of `view`, whose plot is `place`; both must outlive it.
    ChartInput(QAbstractScrollArea& view, ChartItems& items, const PlotPlace& place);

signals:
    void pointed(double hours);
    void pointerLeft();
    /// The focus was gained, or lost; or lost to something else in the window.
    void focusShown(bool shown);
    void focusLeft();
    void markAsked(double hours);
    void zoomAsked(double factor, double around);
    void panAsked(double hours);
    void rangeChosen(double from, double until);
    void resetAsked();
    /// A click, or a press on the playhead's grip.
    void playheadAsked(double hours);
    /// Only the value axis: another scale, or this one moved by a part of its height. Times are emitted next.
    void valuesChosen(const theca::app::Scale& scale);
    void valuesPanned(double part);

private:
    enum class Drag { None, Click, Pan, Band, Playhead };

    bool eventFilter(QObject* watched, QEvent* event) override;
    bool take(QEvent* event);
    void press(QMouseEvent& event);
    void move(const QMouseEvent& event);
    void letGo(const QMouseEvent& event);
    void pan(QPointF at);
    void finishBand(QPointF end);
    void turn(QWheelEvent& event);
    void tell(const QHelpEvent& event);

    QAbstractScrollArea& m_view;
    ChartItems& m_items;
    const PlotPlace& m_place;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_dragged;
};

}  // namespace theca::app
