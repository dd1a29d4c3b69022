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

/// What the pointer does to a chart: pointing, panning, zooming, the band of a zoom. It draws the band and says what is
/// wanted; what becomes of it is for others.
class ChartInput final : public QObject {
    Q_OBJECT

public:
    /// Listens to `view`, whose plot is `place`; all must outlive it.
    ChartInput(QAbstractScrollArea& view, ChartItems& items, const PlotPlace& place);

signals:
    void pointed(double hours);
    void pointerLeft();
    /// The keyboard came to stay, or went; or it went for something else in the window.
    void focusShown(bool shown);
    void focusLeft();
    void markAsked(double hours);
    void zoomAsked(double factor, double around);
    void panAsked(double hours);
    void rangeChosen(double from, double until);
    void resetAsked();
    /// A click, or the pointer at the playhead's grip.
    void playheadAsked(double hours);
    /// The value axis alone: another scale, or this one moved by a part of its height. Times are asked for right after.
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
