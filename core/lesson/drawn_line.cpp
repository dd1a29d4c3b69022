#include "core/lesson/drawn_line.h"

#include <algorithm>
#include <cmath>

namespace theca {

namespace {

using Kind = MeasureKind;
using Line = std::span<const DrawnPoint>;

std::optional<double> finite(double value) { return std::isfinite(value) ? std::optional(value) : std::nullopt; }

/// The corners of the line between two times, both ends included.
std::vector<DrawnPoint> cornersIn(Line line, Hours from, Hours until) {
    std::vector<DrawnPoint> corners{{from, lineValue(line, from)}};
    for (const DrawnPoint& point : line)
        if (point.at > from && point.at < until) corners.push_back(point);
    if (until > from) corners.push_back({until, lineValue(line, until)});
    return corners;
}

const DrawnPoint& highest(const std::vector<DrawnPoint>& corners) {
    return *std::max_element(corners.begin(), corners.end(),
                             [](const DrawnPoint& a, const DrawnPoint& b) { return a.value < b.value; });
}

const DrawnPoint& lowest(const std::vector<DrawnPoint>& corners) {
    return *std::min_element(corners.begin(), corners.end(),
                             [](const DrawnPoint& a, const DrawnPoint& b) { return a.value < b.value; });
}

double mean(const std::vector<DrawnPoint>& corners) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < corners.size(); ++i)
        sum += (corners[i + 1].at - corners[i].at).number() * (corners[i].value + corners[i + 1].value) / 2;
    const double length = (corners.back().at - corners.front().at).number();
    return length > 0 ? sum / length : corners.front().value;
}

/// The first time at which the line is beyond the level, after its first corner.
std::optional<double> crossing(const std::vector<DrawnPoint>& corners, double level, bool rises) {
    const auto beyond = [&](double value) { return rises ? value > level : value < level; };
    if (beyond(corners.front().value)) return corners.front().at.number();
    for (std::size_t i = 0; i + 1 < corners.size(); ++i) {
        const DrawnPoint& a = corners[i];
        const DrawnPoint& b = corners[i + 1];
        if (!beyond(b.value)) continue;
        return a.at.number() + (b.at - a.at).number() * (level - a.value) / (b.value - a.value);
    }
    return std::nullopt;
}

/// Of the straight line through time and the logarithm, as of a run [docs/model.md, table].
std::optional<double> halfLife(Line line, const MeasureSpec& spec) {
    double n = 0, t = 0, y = 0, tt = 0, ty = 0;
    const double every = spec.every.value_or(Hours(1)).number();
    const int steps = static_cast<int>(std::floor((*spec.until - *spec.from).number() / every + 1e-9));
    for (int i = 0; i <= std::min(steps, 10'000); ++i) {
        const double at = spec.from->number() + every * i;
        const double log = std::log(lineValue(line, Hours(at)));
        n += 1;
        t += at;
        y += log;
        tt += at * at;
        ty += at * log;
    }
    return finite(-std::log(2.0) * (n * tt - t * t) / (n * ty - t * y));
}

}  // namespace

double lineValue(Line line, Hours at) {
    const auto after = std::upper_bound(line.begin(), line.end(), at,
                                        [](Hours time, const DrawnPoint& point) { return time < point.at; });
    if (after == line.begin()) return line.front().value;
    if (after == line.end()) return line.back().value;
    const DrawnPoint& a = *(after - 1);
    const double share = (at - a.at) / (after->at - a.at);
    return a.value + share * (after->value - a.value);
}

std::optional<double> measuredOfLine(const MeasureSpec& spec, Line line, Hours from, Hours until) {
    if (line.empty()) return std::nullopt;
    const Hours begins = std::max(spec.after.value_or(from), from);
    if (begins > until) return std::nullopt;
    const auto rest = cornersIn(line, begins, until);
    switch (spec.kind) {
        case Kind::Value:
        case Kind::Percentile:
            return finite(lineValue(line, spec.at.value_or(from)));
        case Kind::Peak:
            return finite(highest(rest).value);
        case Kind::PeakTime:
            return highest(rest).at.number();
        case Kind::Lowest:
            return finite(lowest(rest).value);
        case Kind::LowestTime:
            return lowest(rest).at.number();
        case Kind::FirstAbove:
        case Kind::FirstBelow:
            return crossing(rest, spec.level.value_or(0), spec.kind == Kind::FirstAbove);
        case Kind::HalfLife:
            return halfLife(line, spec);
        case Kind::Mean:
            return finite(mean(cornersIn(line, *spec.from, *spec.until)));
        case Kind::Fluctuation: {
            const auto window = cornersIn(line, *spec.from, *spec.until);
            return finite(100 * (highest(window).value - lowest(window).value) / mean(window));
        }
        default:
            return std::nullopt;
    }
}

std::vector<DrawnPoint> lineOfStroke(std::vector<DrawnPoint> stroke) {
    std::stable_sort(stroke.begin(), stroke.end(),
                     [](const DrawnPoint& a, const DrawnPoint& b) { return a.at < b.at; });
    std::vector<DrawnPoint> line;
    for (const DrawnPoint& point : stroke) {
        if (!line.empty() && line.back().at == point.at)
            line.back() = point;
        else
            line.push_back(point);
    }
    return line;
}

}  // namespace theca
