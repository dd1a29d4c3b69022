#include "app/charts/curve_sampling.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace theca::app {

namespace {

constexpr double spacing = 6;       ///< pixels between first points
constexpr double tolerance = 0.15;  ///< pixels; tested half-way, so the true error may be a little larger
constexpr double narrowest = 0.1;   ///< pixels; a step this narrow is drawn as it is
constexpr double crowded = 2.0;     ///< pixels; below this a stretch between breaks gets few first points
constexpr int mostPasses = 12;
constexpr double fanStart = 1.0 / 1024;

double justBefore(double hours) { return std::nextafter(hours, -std::numeric_limits<double>::infinity()); }

/// First points of a stretch without breaks, its end left out.
void addStretch(std::vector<double>& times, double from, double until, double perPixel) {
    const double wide = (until - from) / perPixel;
    times.push_back(from);
    const double reach = std::min(until - from, spacing * perPixel);
    for (double part = wide < crowded ? 1.0 / 16 : fanStart; part < 0.6; part *= 4)
        times.push_back(from + part * reach);
    const int steps = static_cast<int>(std::ceil(wide / spacing));
    for (int i = 1; i < steps; ++i) times.push_back(from + (until - from) * i / steps);
}

std::vector<double> evaluated(const CurveSource& source, const std::vector<double>& times) {
    std::vector<double> values(times.size());
    source.sample(times, values);
    return values;
}

/// How far, in pixels, the curve's middle lies from the straight line between its ends.
bool bends(const Sample& a, const Sample& middle, const Sample& b, const PixelMap& map) {
    const double ya = map.y(a.value), ym = map.y(middle.value), yb = map.y(b.value);
    if (std::isnan(ya) || std::isnan(yb) || std::isnan(ym))
        return std::isnan(ya) != std::isnan(ym) || std::isnan(yb) != std::isnan(ym);
    const double beyond = std::max({ya, ym, yb}) < -2 || std::min({ya, ym, yb}) > map.height + 2;
    if (beyond) return false;
    return std::abs(ym - (ya + yb) / 2) > tolerance;
}

}  // namespace

std::vector<Sample> firstLook(const CurveSource& source, std::array<double, 2> range, double pixels) {
    const double from = std::max(range[0], 0.0);
    const double until = std::min(range[1], source.horizon);
    if (!(until > from) || !(pixels > 0)) return {};
    const double perPixel = (range[1] - range[0]) / pixels;

    std::vector<double> times;
    double start = from;
    for (auto next = std::upper_bound(source.breaks.begin(), source.breaks.end(), from);
         next != source.breaks.end() && *next < until; ++next) {
        addStretch(times, start, *next, perPixel);
        times.push_back(justBefore(*next));
        start = *next;
    }
    addStretch(times, start, until, perPixel);
    times.push_back(until);
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());

    const auto values = evaluated(source, times);
    std::vector<Sample> samples(times.size());
    for (std::size_t i = 0; i < times.size(); ++i) samples[i] = {times[i], values[i]};
    return samples;
}

std::vector<Sample> refined(const CurveSource& source, std::vector<Sample> samples, const PixelMap& map) {
    const double perPixel = (map.range[1] - map.range[0]) / map.width;
    std::vector<char> open(samples.size(), 1);  ///< whether the step after a point may still bend
    for (int pass = 0; pass < mostPasses; ++pass) {
        std::vector<double> middles;
        for (std::size_t i = 0; i + 1 < samples.size(); ++i) {
            if (samples[i + 1].hours - samples[i].hours < narrowest * perPixel) open[i] = 0;
            if (open[i]) middles.push_back((samples[i].hours + samples[i + 1].hours) / 2);
        }
        if (middles.empty()) break;
        const auto values = evaluated(source, middles);

        std::vector<Sample> finer;
        std::vector<char> finerOpen;
        finer.reserve(samples.size() + middles.size());
        finerOpen.reserve(samples.size() + middles.size());
        std::size_t m = 0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const bool asked = i + 1 < samples.size() && open[i];
            const Sample middle = asked ? Sample{middles[m], values[m]} : Sample{};
            if (asked) ++m;
            const bool split = asked && bends(samples[i], middle, samples[i + 1], map);
            finer.push_back(samples[i]);
            finerOpen.push_back(split);
            if (!split) continue;
            finer.push_back(middle);
            finerOpen.push_back(1);
        }
        samples = std::move(finer);
        open = std::move(finerOpen);
    }
    return samples;
}

std::vector<Sample> thinned(const std::vector<Sample>& samples, const PixelMap& map) {
    if (samples.size() < 6 * map.width) return samples;
    std::vector<Sample> kept;
    const auto column = [&](const Sample& s) { return std::floor(map.x(s.hours)); };
    for (std::size_t first = 0; first < samples.size();) {
        std::size_t last = first;
        while (last + 1 < samples.size() && column(samples[last + 1]) == column(samples[first])) ++last;
        std::array<std::size_t, 4> chosen{first, first, first, last};
        for (std::size_t i = first; i <= last; ++i) {
            if (samples[i].value < samples[chosen[1]].value) chosen[1] = i;
            if (samples[i].value > samples[chosen[2]].value) chosen[2] = i;
        }
        std::sort(chosen.begin(), chosen.end());
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (i == 0 || chosen[i] != chosen[i - 1]) kept.push_back(samples[chosen[i]]);
        first = last + 1;
    }
    return kept;
}

}  // namespace theca::app
