#pragma once

#include <optional>
#include <vector>

#include "app/charts/chart_bands.h"
#include "app/charts/chart_curve.h"
#include "app/charts/chart_summary.h"
#include "app/charts/held_range.h"
#include "app/charts/seen_curve.h"
#include "app/charts/time_view.h"

namespace theca::app {

/// The zoom of a value axis, if the user made one, and the ranges it keeps otherwise.
struct ValueView {
    std::optional<Scale> zoom;
    HeldRanges held;
};

/// The values of one chart: its curves with their sampled points, and the scale they are drawn with.
class ChartValues {
public:
    /// New values; curves whose run is unchanged keep their points.
    void take(const ChartContent& content, const ChartSpec& chart);
    /// Samples the curves over the times in view, for a plot `pixels` wide, and chooses the scale.
    void look(TimeRange range, TimeRange whole, double pixels);
    /// Finds the points that these pixels need; call look() first.
    void draw(const PixelMap& map);

    const ChartSpec& spec() const { return m_spec; }
    const Scale& scale() const { return m_scale; }
    const std::vector<Curve>& curves() const { return m_curves; }
    /// The samples of curves(), in the same order.
    const std::vector<SeenCurve>& seen() const { return m_seen; }
    /// The curves before the last change.
    const std::vector<SeenCurve>& ghosts() const { return m_seenGhosts; }
    const std::vector<ShownBand>& bands() const { return m_bands; }
    /// What is said about each curve.
    std::vector<std::optional<CurveFigures>> figures() const;

    const ValueView& view() const { return m_view; }
    void setView(const ValueView& view) { m_view = view; }
    /// The axis is settled again by what there is now.
    void refit();
    /// Nothing of other files.
    void forgetRanges() { m_view.held.clear(); }
    /// Whether a curve goes beyond the top of an axis that nobody zoomed or limited.
    bool isBeyond() const { return m_beyond; }
    /// None: as it was before the zoom.
    void zoomTo(std::optional<Scale> scale) { m_view.zoom = scale; }
    /// Moves a zoomed axis by a part of its height.
    void moveBy(double part);

private:
    double highest(TimeRange whole);
    double heldHighest(TimeRange whole);
    Scale wantedScale(double highest, TimeRange whole);

    ChartSpec m_spec;
    bool m_log = false;
    std::vector<Curve> m_curves;
    std::vector<SeenCurve> m_seen;
    std::vector<SeenCurve> m_seenGhosts;
    std::vector<CurveSource> m_hidden;  ///< of therapies that are off
    QString m_held;                     ///< which of the held ranges is this chart's
    bool m_beyond = false;
    std::vector<ShownBand> m_bands;
    Scale m_scale;
    ValueView m_view;
};

}  // namespace theca::app
