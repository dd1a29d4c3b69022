#pragma once

#include <QWidget>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/charts/event_marks.h"
#include "app/charts/time_view.h"

class QPainter;

namespace theca::app {

class ChartPanel;
class CrosshairCard;
struct CardGroup;
class StackStrip;

/// The charts of a run, one above the other on one time axis. Content comes in whole; zoom and crosshair are
/// the stack's own and survive new content. Never changes the scenario.
class ChartStack final : public QWidget {
    Q_OBJECT

public:
    explicit ChartStack(QWidget* parent = nullptr);
    ~ChartStack() override;

    using QWidget::show;
    void show(const ChartContent& content);
    const ChartContent& content() const { return m_content; }

    /// The time in view, h.
    TimeRange timeRange() const;
    std::optional<double> crosshair() const { return m_crosshair; }
    std::optional<double> playhead() const { return m_playhead; }
    /// The second cursor, which the crosshair is read against.
    std::optional<double> mark() const { return m_mark; }
    /// The charts, top to bottom, for focus order and tests.
    const std::vector<ChartPanel*>& panels() const { return m_panels; }
    const CrosshairCard& card() const { return *m_card; }
    /// Puts a strip under the first chart; the stack owns it. Hiding it gives its room to the charts.
    void setStrip(StackStrip* strip);

    /// Draws what is in view, without crosshair and focus, into `target`; one unit of the painter is one pixel of
    /// the screen, so scale the painter for finer devices.
    void paintFigure(QPainter& painter, const QRectF& target) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

public slots:
    /// Moves or hides the crosshair without announcing it.
    void setCrosshair(std::optional<double> hours);
    /// Moves or hides the playhead; the curves stay as they are drawn.
    void setPlayhead(std::optional<double> hours);
    void zoomIn();
    void zoomOut();
    void resetZoom();
    /// Moves a zoomed view so that a time of the run is in it.
    void reveal(double hours);
    /// Sets the mark at the crosshair, or takes it away.
    void toggleMark();

signals:
    /// The person wants the playhead at a time.
    void playheadAsked(double hours);
    /// The person wants to play, or to pause.
    void playAsked();
    void markChanged(bool set);
    /// The person moved the crosshair.
    void crosshairMoved(double hours);
    void crosshairHidden();
    /// The person zoomed or panned.
    void timeRangeChanged(double from, double until);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TimeRange whole() const;
    TimeView timeView() const;
    void setPanelCount(std::size_t count);
    void connectPanel(ChartPanel* panel);
    void take();
    void layOut();
    std::vector<QRect> panelPlaces() const;
    /// Tells screen readers that the charts have something else to say.
    void announce();
    QString spokenText(const ChartPanel& panel) const;
    QString spokenReading(const ChartPanel& panel) const;
    QString sinceMark() const;
    void setMark(std::optional<double> hours);
    void drawMark();
    void drawCrosshair();
    std::vector<CardGroup> readGroups();
    void setRange(TimeRange range);
    void zoomAround(double factor, double around);
    void moveCrosshair(double hours);
    void hideCrosshair();
    void stepCrosshair(bool forward, bool fine);
    std::optional<double> nextPlace(double hours, bool forward) const;
    /// By keys: brings the place into view.
    void jumpCrosshair(double hours);
    bool navigate(int key, Qt::KeyboardModifiers modifiers);
    double stripHeight() const;

    ChartContent m_content;
    std::vector<ChartPanel*> m_panels;
    std::vector<EventRow> m_events;
    CrosshairCard* m_card;
    StackStrip* m_strip = nullptr;
    double m_stripRoom = 0;  ///< for a strip that is drawn by another
    std::optional<double> m_crosshair;
    double m_lastCrosshair = -1;            ///< where it last was, h; before 0: nowhere
    const ChartPanel* m_pointed = nullptr;  ///< the chart the crosshair was last moved in
    std::optional<double> m_mark;
    bool m_crosshairByKeys = false;
    std::optional<double> m_playhead;
    std::optional<TimeRange> m_zoom;
    QSize m_least;             ///< what was last asked of the layout
    double m_plotWidth = 600;  ///< of the last layout: how finely to look at first
};

}  // namespace theca::app
