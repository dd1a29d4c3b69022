#pragma once

#include <optional>
#include <vector>

#include "app/charts/chart_curve.h"
#include "app/charts/chart_summary.h"
#include "app/charts/time_view.h"

namespace theca::app {

/// The samples of a curve: kept while neither the curve nor the times and pixels change.
class SeenCurve {
public:
    explicit SeenCurve(CurveSource source) : m_source(std::move(source)) {}

    const CurveSource& source() const { return m_source; }

    /// Samples the times in view.
    void look(TimeRange range, double pixels);
    /// The highest value of all times; known after look().
    double highest(TimeRange whole);
    /// Adds and drops points until they suit these pixels.
    void draw(const PixelMap& map);
    /// After look() the first samples, after draw() those to be drawn.
    const std::vector<Sample>& samples() const { return m_samples; }
    /// What is said about samples().
    const std::optional<CurveFigures>& figures() const;

private:
    CurveSource m_source;
    TimeRange m_range{0, 0};
    double m_pixels = 0;
    std::vector<Sample> m_first;
    std::vector<Sample> m_samples;
    TimeRange m_whole{0, 0};
    std::optional<double> m_highest;
    std::optional<PixelMap> m_map;
    mutable bool m_figuresKnown = false;
    mutable std::optional<CurveFigures> m_figures;
};

/// One per curve, in the same order; samples of the same curve are kept.
std::vector<SeenCurve> seenAgain(std::vector<SeenCurve> before, const std::vector<Curve>& curves);

}  // namespace theca::app
