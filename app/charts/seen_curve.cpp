#include "app/charts/seen_curve.h"

#include <algorithm>
#include <utility>

namespace theca::app {

void SeenCurve::look(TimeRange range, double pixels) {
    if (range == m_range && pixels == m_pixels) return;
    m_range = range;
    m_pixels = pixels;
    m_first = m_samples = firstLook(m_source, range, pixels);
    m_highest.reset();
    m_map.reset();
    m_figuresKnown = false;
}

double SeenCurve::highest(TimeRange whole) {
    constexpr double coarse = 600;  // pixels: below this the peak is searched between points
    if (m_highest && whole == m_whole) return *m_highest;
    m_whole = whole;
    const auto& samples = m_range == whole ? m_first : firstLook(m_source, whole, coarse);
    m_highest = extremeOf(m_source, samples, true).value;
    return *m_highest;
}

void SeenCurve::draw(const PixelMap& map) {
    if (m_map == map) return;
    m_map = map;
    m_samples = thinned(refined(m_source, m_first, map), map);
    m_figuresKnown = false;
}

const std::optional<CurveFigures>& SeenCurve::figures() const {
    if (!m_figuresKnown) m_figures = figuresOf(m_source, m_samples);
    m_figuresKnown = true;
    return m_figures;
}

std::vector<SeenCurve> seenAgain(std::vector<SeenCurve> before, const std::vector<Curve>& curves) {
    std::vector<SeenCurve> seen;
    seen.reserve(curves.size());
    for (const Curve& curve : curves) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&curve](const SeenCurve& one) { return one.source().isSame(curve.source); });
        if (known == before.end()) {
            seen.emplace_back(curve.source);
        } else {
            seen.push_back(std::move(*known));
            before.erase(known);
        }
    }
    return seen;
}

}  // namespace theca::app
