#pragma once

#include <QSizeF>
#include <optional>
#include <vector>

#include "app/charts/chart_axes.h"
#include "app/charts/chart_fonts.h"
#include "app/charts/chart_values.h"
#include "app/charts/end_label_item.h"
#include "app/charts/event_marks.h"
#include "app/charts/observed_item.h"
#include "app/charts/plot_place.h"
#include "app/charts/time_view.h"

class QChart;

namespace theca::app {

class BackdropItem;
class CrosshairItem;
class CurveItem;
struct DrawnCurve;
class FrameItem;
class GhostItem;
class PlayheadItem;
class ReferenceItem;

/// What a chart is drawn from.
struct ChartPicture {
    const ChartValues& values;  ///< drawn for place.map()
    PlotPlace place;
    const TimeView& time;
    QSizeF size;            ///< of the whole chart
    double rightWidth = 0;  ///< for what is at the right of the plot
    bool lowest = false;    ///< has times, and the events below them
    const std::vector<EventRow>& events;
    const ChartFonts& fonts;
    const Theme& theme;
};

/// Everything that is painted in one chart. The chart owns the items.
class ChartItems {
public:
    ChartItems(QChart& chart, const QFont& caption);

    void draw(const ChartPicture& picture);
    /// Where the focus is, and the rectangle of a zoom.
    void showFocus(bool shown);
    void showBand(const QRectF& band);

    /// A line at a time with a dot on every curve, if the plot shows that time; the mark is dashed.
    void showCrosshair(const ChartValues& values, const PlotPlace& place, std::optional<double> hours);
    void showMark(const ChartValues& values, const PlotPlace& place, std::optional<double> hours);
    void showPlayhead(const PlotPlace& place, std::optional<double> hours);
    /// Whether a press at this place would grab the playhead.
    bool isAtGrip(QPointF point) const;

    const std::vector<EndLabel>& shownLabels() const { return m_labels->labels(); }
    const std::vector<DrawnSet>& observed() const { return m_observed->sets(); }
    /// The description of what is at a place of the chart: an event, a point, a window; empty if there is nothing.
    QString tipAt(QPointF point) const;

private:
    void drawAxes(const ChartPicture& picture, const std::vector<AxisLabel>& labels);
    void drawCurves(const ChartPicture& picture);
    void drawObserved(const ChartPicture& picture, const std::vector<DrawnCurve>& curves);
    void drawReferences(const ChartPicture& picture);
    void drawGhosts(const ChartPicture& picture, const std::vector<DrawnCurve>& curves);
    void drawFrame(const ChartPicture& picture, const std::vector<AxisLabel>& labels);
    double headingEnd(const ChartPicture& picture) const;
    void standAt(CrosshairItem& item, const ChartValues& values, const PlotPlace& place, std::optional<double> hours);

    QChart& m_chart;
    ChartAxes m_axes;
    FrameItem* m_frame;
    BackdropItem* m_backdrop;
    EndLabelItem* m_labels;
    ReferenceItem* m_references;
    GhostItem* m_ghosts;
    CurveItem* m_curves;
    ObservedItem* m_observed;
    EventMarksItem* m_events;
    CrosshairItem* m_mark;
    CrosshairItem* m_crosshair;
    PlayheadItem* m_playhead;
    QString m_unit;  ///< as drawn last; for tips
    bool m_inDays = false;
    Theme m_theme;
};

/// Distance from the end of the axis to its title: half a time label is between them.
double timeTitleGap(const QFont& caption);
/// The height of the line of time labels below a plot.
double timeLabelsHeight(const QFont& caption);

}  // namespace theca::app
