#pragma once

#include <QChartView>
#include <functional>
#include <optional>
#include <vector>

#include "app/charts/chart_axes.h"
#include "app/charts/chart_bands.h"
#include "app/charts/chart_curve.h"
#include "app/charts/chart_fonts.h"
#include "app/charts/crosshair_card.h"
#include "app/charts/end_label_item.h"
#include "app/charts/event_marks.h"
#include "app/charts/frame_item.h"
#include "app/charts/seen_curve.h"
#include "app/charts/spoken.h"
#include "app/charts/time_view.h"

namespace theca::app {

class BackdropItem;
class CrosshairItem;
class CurveItem;
struct DrawnCurve;
class EventMarksItem;
class GhostItem;
class ObservedItem;
class PlayheadItem;

/// One chart of the stack. The stack tells it what, when and where; it tells the stack what the hand does.
class ChartPanel final : public QChartView, public Spoken {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent);

    /// New values; nothing is drawn before draw().
    void take(const ChartContent& content, const ChartSpec& chart);
    void takeEvents(std::vector<EventRow> rows);
    /// Looks at the curves over the times in view and settles the scale, for a panel `size` large.
    void look(TimeRange range, TimeRange whole, QSize size, double plotWidth);
    /// What it would like beside its plot, known after look().
    double leftWanted() const;
    double rightWanted() const;
    /// Draws everything, with margins `left` and `right` of the plot.
    void draw(const TimeView& time, double left, double right);

    /// Height beside the plot: heading above, time labels and events below the lowest one.
    double heightAround() const;
    double leastPlotHeight() const;
    void setLowest(bool lowest) { m_lowest = lowest; }

    QRectF plot() const { return m_plot; }
    const ChartSpec& spec() const { return m_spec; }
    const Scale& scale() const { return m_scale; }
    const std::vector<Curve>& curves() const { return m_curves; }
    /// What was read off curves(), in their order.
    const std::vector<SeenCurve>& seen() const { return m_seen; }
    std::vector<std::optional<CurveFigures>> figures() const;
    /// What it shows, in sentences; `words` puts them together.
    QString spokenText() const override { return m_words ? m_words() : QString(); }
    void speakBy(std::function<QString()> words) { m_words = std::move(words); }
    const CurveItem& curveItem() const { return *m_curveItem; }
    const EventMarksItem& eventItem() const { return *m_events; }
    const ObservedItem& observedItem() const { return *m_observed; }
    const BackdropItem& backdropItem() const { return *m_backdrop; }
    const FrameItem& frameItem() const { return *m_frame; }
    const GhostItem& ghostItem() const { return *m_ghostItem; }
    const EndLabelItem& labelItem() const { return *m_labels; }

    /// The zoom of its value axis, if the person made one, and the scale it keeps while nothing outgrows it.
    struct ValueView {
        std::optional<Scale> zoom;
        std::optional<Scale> kept;
    };
    const ValueView& valueView() const { return m_valueView; }
    void setValueView(const ValueView& view) { m_valueView = view; }
    void resetValues() { m_valueView.zoom.reset(); }

    /// Moves the crosshair and reads the curves, against the mark where there is one.
    CardGroup showCrosshair(double hours, std::optional<double> mark = {});
    void hideCrosshair();
    /// Moves the line of the playhead; nothing else is drawn anew.
    void showPlayhead(std::optional<double> hours);
    const PlayheadItem& playheadItem() const { return *m_playhead; }
    /// The second cursor, dashed.
    void showMark(std::optional<double> hours);
    bool isMarkShown() const;
    /// How a curve changed from the mark to a time, in words: difference and ratio.
    using Change = std::pair<QString, QString>;
    Change changeOf(const Curve& curve, double hours, double mark) const;
    /// What was observed at a time, in words; empty where nothing was.
    QString observedAt(double hours) const;
    /// What is told at a place of the chart: an event, a point, a window.
    QString tipAt(QPointF place) const;

signals:
    void pointed(double hours);
    void pointerLeft();
    /// For something else in the window.
    void focusLeft();
    void markAsked(double hours);
    void zoomAsked(double factor, double around);
    void panAsked(double hours);
    void rangeChosen(double from, double until);
    void resetAsked();
    /// A click, or the hand at the playhead's grip.
    void playheadAsked(double hours);
    /// Its value axis was zoomed or moved.
    void valuesMoved();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Drag { None, Click, Pan, Band, Playhead };

    double hoursAt(double x) const;
    double yOf(double value) const;
    PixelMap pixelMap() const;
    Scale wantedScale(double highest, TimeRange whole);
    double highest(TimeRange whole);
    void drawAxes();
    void drawCurves();
    void drawObserved(const std::vector<DrawnCurve>& curves);
    void drawGhosts(const std::vector<DrawnCurve>& curves);
    void standAt(CrosshairItem& item, double hours) const;
    std::vector<std::pair<const ObservedSet*, ObservedMark>> marksAt(double hours) const;
    QString unitText() const;
    std::vector<AxisLabel> valueLabels() const;
    std::vector<EndLabel> endLabels() const;
    QString valueText(double value) const;
    void drawFrame();
    std::vector<FrameItem::Key> keys() const;
    void moveValues(double fraction);
    void finishBand(QPointF end);
    void pan(QPointF at);

    std::function<QString()> m_words;
    ChartSpec m_spec;
    Theme m_theme;
    bool m_log = false;
    bool m_lowest = false;
    std::vector<Curve> m_curves;
    std::vector<Curve> m_ghosts;
    std::vector<ShownBand> m_bands;
    std::vector<EventRow> m_eventRows;
    TimeView m_time;
    Scale m_scale;
    ValueView m_valueView;
    std::vector<SeenCurve> m_seen;
    std::vector<SeenCurve> m_seenGhosts;
    QSize m_size;
    QRectF m_plot;
    double m_rightWidth = 0;

    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_dragged;

    ChartAxes m_axes;
    FrameItem* m_frame;
    BackdropItem* m_backdrop;
    EndLabelItem* m_labels;
    GhostItem* m_ghostItem;
    CurveItem* m_curveItem;
    ObservedItem* m_observed;
    EventMarksItem* m_events;
    CrosshairItem* m_mark;
    CrosshairItem* m_crosshair;
    PlayheadItem* m_playhead;
};

}  // namespace theca::app
