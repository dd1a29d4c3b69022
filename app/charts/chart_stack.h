#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/charts/event_marks.h"
#include "app/charts/stack_crosshair.h"
#include "app/charts/stack_times.h"
#include "app/charts/time_view.h"

class QPainter;
class QToolButton;

namespace theca::app {

class ChartPanel;
class StackStrip;
struct StackKey;

/// The charts of a run, one above the other on one time axis. Content is set as a whole; zoom and crosshair belong to
/// the stack and are kept when content changes. Never changes the scenario.
class ChartStack final : public QWidget {
    Q_OBJECT

public:
    explicit ChartStack(QWidget* parent = nullptr);
    ~ChartStack() override;

    using QWidget::show;
    void show(const ChartContent& content);
    const ChartContent& content() const { return m_content; }

    /// The time in view, h.
    TimeRange timeRange() const { return m_times.range(); }
    std::optional<double> playhead() const { return m_playhead; }
    const StackCrosshair& crosshair() const { return m_crosshair; }
    /// The charts, top to bottom.
    const std::vector<ChartPanel*>& panels() const { return m_panels; }
    /// Puts a strip under the first chart; the stack owns it. When it is hidden, the charts get its room.
    void setStrip(StackStrip* strip);

    /// Draws what is in view, without crosshair and focus, into `target`; one unit of the painter is one pixel of the
    /// screen, so scale the painter for finer devices.
    void paintFigure(QPainter& painter, const QRectF& target) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

public slots:
    /// Moves or hides the crosshair without a signal.
    void setCrosshair(std::optional<double> hours) { m_crosshair.set(hours); }
    /// Moves or hides the playhead; the curves are not redrawn.
    void setPlayhead(std::optional<double> hours);
    void zoomIn();
    void zoomOut();
    /// Everything, on axes that fit.
    void resetZoom();
    /// Fits the axes to what there is now; until then they stay as they were first seen.
    void refit();
    /// For another file.
    void forgetRanges();
    /// Moves a zoomed view so that a time of the run is in it.
    void reveal(double hours);
    /// Sets the mark at the crosshair, or removes it.
    void toggleMark() { m_crosshair.toggleMark(timeRange()); }

signals:
    /// The user wants the playhead at a time.
    void playheadAsked(double hours);
    /// The user wants to play, or to pause.
    void playAsked();
    void markChanged(bool set);
    /// The user moved the crosshair.
    void crosshairMoved(double hours);
    void crosshairHidden();
    /// The axes were settled again, on demand.
    void refitted();
    /// The user wants to hear the chart with the keyboard, or to stop it.
    void soundAsked(theca::app::ChartPanel* panel, bool slow);
    /// The user zoomed or panned.
    void timeRangeChanged(double from, double until);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool inDays() const;
    TimeView timeView() const;
    void setPanelCount(std::size_t count);
    void connectPanel(ChartPanel* panel);
    void take();
    void layOut();
    std::vector<QRect> panelPlaces() const;
    void placeStrip(const QRect& first, double left);
    void drawCrosshair();
    /// Tells screen readers that the text of the charts changed.
    void announce();
    void sayReading();
    QString spokenText(const ChartPanel& panel) const;
    void offerToFit();
    void setRange(TimeRange range);
    void zoomAround(double factor, double around);
    void zoomBy(double factor);
    /// After a key press: brings the place into view.
    void jumpCrosshair(double hours);
    bool obey(const StackKey& key);
    ChartPanel* focusedPanel() const;
    double stripHeight() const;
    double stripLeft() const;

    ChartContent m_content;
    std::vector<ChartPanel*> m_panels;
    std::vector<EventRow> m_events;
    ViewedTimes m_times;
    StackCrosshair m_crosshair;
    QToolButton* m_fit;
    std::optional<double> m_playhead;
    StackStrip* m_strip = nullptr;
    double m_stripRoom = 0;    ///< for a strip drawn by another widget
    double m_stripLeft = 0;    ///< the same, at the left of the plots
    QSize m_least;             ///< the size last requested from the layout
    double m_plotWidth = 600;  ///< of the last layout: how finely to sample at first
};

}  // namespace theca::app
