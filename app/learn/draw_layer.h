#pragma once

#include <QPointer>
#include <QWidget>
#include <optional>
#include <vector>

#include "app/charts/chart_curve.h"
#include "app/charts/plot_place.h"
#include "app/charts/spoken.h"
#include "app/learn/draw_state.h"

namespace theca::app {

class ChartPanel;
class ChartStack;

/// Lies over one chart of a stack and takes what is drawn there with mouse, pen, finger or keys: a line, two lines, or
/// flags in time. Afterwards it shows the drawing beside the curve and lets everything through.
class DrawLayer final : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit DrawLayer(ChartStack& stack);

    /// Over the chart number `panel`, to be drawn in.
    void begin(const DrawTask& task, std::size_t panel, DrawState state);
    /// The drawing stays, and the gap to the run's own curve is hatched; none: no gap is shown yet.
    void finish(const std::optional<Curve>& run, double until);
    /// Puts it away.
    void end();

    bool isOpen() const { return m_open; }
    const DrawTask& task() const { return m_task; }
    const DrawState& state() const { return m_state; }
    /// Where the plot is, in this layer's pixels.
    PlotPlace place() const;
    /// The knot or flag the keys are at, and what it has: "6 h: 2.3".
    QString spokenText() const override;

signals:
    void changed();
    /// What is drawn is to be heard, or is no longer.
    void soundAsked(bool slow);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void settle();
    void watch(ChartPanel* panel);
    DrawnPoint pointAt(QPointF at) const;
    int nearestLine(QPointF at) const;
    int nearestFlag(QPointF at) const;
    void take(DrawState next);
    void undo();
    void moveKnot(int by);
    void raiseKnot(int steps, bool fine);
    void moveFlag(int steps, bool fine);
    void setHere(double value);
    void clearHere();
    bool typeAt(const QKeyEvent& key);
    void takeTyped();
    void say();

    ChartStack& m_stack;
    QPointer<QWidget> m_over;  ///< a chart; while that goes, what is left of it is a widget
    DrawTask m_task;
    DrawState m_state;
    std::vector<DrawState> m_before;  ///< of undo
    std::size_t m_panel = 0;
    bool m_open = false;
    bool m_editable = false;
    std::optional<DrawnPoint> m_pen;    ///< where the pen was last, while it is down
    std::optional<DrawnPoint> m_start;  ///< where it came down
    DrawState m_atPress;
    QString m_typed;
    std::optional<Curve> m_run;
    double m_runUntil = 0;
};

}  // namespace theca::app
