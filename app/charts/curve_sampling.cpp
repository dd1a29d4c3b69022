#include "app/charts/curve_sampling.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace theca::app {

namespace {

constexpr double spacing = 6;         ///< pixels between first points
constexpr double tolerance = 0.15;    ///< pixels; tested half-way, so the true error may be a little larger
constexpr double straightness = 0.1;  ///< pixels; how far a dropped point may be from the line
constexpr double mostPerColumn = 3;
constexpr double narrowest = 0.2;  ///< pixels; a slope this narrow is drawn with its two ends
constexpr double nothing = 1e-3;   ///< pixels; no step is divided further
constexpr double crowded = 2.0;    ///< pixels; a shorter stretch between breaks gets few first points
constexpr double halfMinute = 0.5 / 60;
constexpr int mostPasses = 12;
constexpr double fanStart = 1.0 / 1024;

double justBefore(double hours) { return std::nextafter(hours, -std::numeric_limits<double>::infinity()); }

double valueAt(const CurveSource& source, double hours) {
    double value = 0;
    source.sample(std::span(&hours, 1), std::span(&value, 1));
    return value;
}

std::vector<double> evaluated(const CurveSource& source, const std::vector<double>& times) {
    std::vector<double> values(times.size());
    source.sample(times, values);
    return values;
}

/// First points of a stretch without breaks, except its end.
void addPoints(std::vector<double>& times, double from, double until, double perPixel) {
    const double wide = (until - from) / perPixel;
    times.push_back(from);
    const double reach = std::min(until - from, spacing * perPixel);
    for (double part = wide < crowded ? 1.0 / 16 : fanStart; part < 0.6; part *= 4)
        times.push_back(from + part * reach);
    const int steps = static_cast<int>(std::ceil(wide / spacing));
    for (int i = 1; i < steps; ++i) times.push_back(from + (until - from) * i / steps);
}

/// A span of time without a break.
struct Stretch {
    double from = 0;
    double until = 0;
    bool endsAtBreak = false;
    double begins = 0;  ///< its first value, where it was asked for
};

/// `from` is before `until`.
std::vector<Stretch> stretchesOf(const CurveSource& source, double from, double until) {
    std::vector<Stretch> all;
    auto next = std::upper_bound(source.breaks.begin(), source.breaks.end(), from);
    for (double start = from; next != source.breaks.end() && *next < until; ++next) {
        all.push_back({start, *next, true});
        start = *next;
    }
    all.push_back({all.empty() ? from : all.back().until, until, false});
    return all;
}

void askForBeginnings(std::vector<Stretch>& all, const CurveSource& source) {
    std::vector<double> times;
    for (const Stretch& one : all) times.push_back(one.from);
    std::vector<double> values(times.size());
    source.sample(std::span(times).first(1), std::span(values).first(1));  // of all, only the first may be no break
    const Sampler& quick = source.sampleBreaks ? source.sampleBreaks : source.sample;
    quick(std::span(times).subspan(1), std::span(values).subspan(1));
    for (std::size_t i = 0; i < all.size(); ++i) all[i].begins = values[i];
}

/// Of stretches that lie in one pixel column: those that begin lowest and highest, in order of time.
void keepExtremes(std::span<const Stretch> column, std::vector<Stretch>& kept) {
    const auto lower = [](const Stretch& a, const Stretch& b) { return a.begins < b.begins; };
    const auto [lowest, highest] = std::minmax_element(column.begin(), column.end(), lower);
    kept.push_back(*std::min(lowest, highest));
    if (lowest != highest) kept.push_back(*std::max(lowest, highest));
}

/// Leaves out stretches that share a pixel column with a lower and a higher one.
std::vector<Stretch> withoutCrowds(const std::vector<Stretch>& all, double start, double perPixel) {
    constexpr std::size_t few = 3;
    const auto column = [&](double hours) { return std::floor((hours - start) / perPixel); };
    std::vector<Stretch> kept;
    for (std::size_t first = 0; first < all.size();) {
        std::size_t end = first + 1;
        while (end < all.size() && column(all[end].until) == column(all[first].from)) ++end;
        const auto here = std::span(all).subspan(first, end - first);
        if (here.size() > few)
            keepExtremes(here, kept);
        else
            kept.insert(kept.end(), here.begin(), here.end());
        first = end;
    }
    return kept;
}

/// Whether something was left out between two samples.
bool passesBreaks(const CurveSource& source, const Sample& a, const Sample& b) {
    const auto next = std::upper_bound(source.breaks.begin(), source.breaks.end(), a.hours);
    return next != source.breaks.end() && *next < b.hours;
}

/// Whether the middle of the curve is too far from the straight line between its ends. If a step is too narrow to see,
/// a slope needs no more points; only a peak inside it would be missed.
bool bends(const Sample& a, const Sample& middle, const Sample& b, const PixelMap& map) {
    const double ya = map.y(a.value), ym = map.y(middle.value), yb = map.y(b.value);
    if (std::isnan(ya) || std::isnan(ym) || std::isnan(yb))
        return std::isnan(ya) != std::isnan(ym) || std::isnan(yb) != std::isnan(ym);
    const double least = std::min({ya, ym, yb}), most = std::max({ya, ym, yb});
    if (most < -2 || least > map.height + 2) return false;
    if (map.x(b.hours) - map.x(a.hours) > narrowest) return std::abs(ym - (ya + yb) / 2) > tolerance;
    return ym > std::max(ya, yb) + tolerance || ym < std::min(ya, yb) - tolerance;
}

/// One sweep with a cone of slopes: while it is not empty, one line from its tip passes close enough to all points.
std::vector<Sample> withoutStraights(const std::vector<Sample>& samples, const PixelMap& map) {
    constexpr double infinite = std::numeric_limits<double>::infinity();
    std::vector<Sample> kept;
    double tipX = 0, tipY = 0, lowest = -infinite, highest = infinite;
    std::size_t tip = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double x = map.x(samples[i].hours), y = map.y(samples[i].value);
        const double slope = (y - tipY) / (x - tipX);
        const bool passes = i > 0 && x > tipX && slope >= lowest && slope <= highest;
        if (!passes) {  // the previous point becomes the tip; so does this one if it is NaN or after a jump
            if (i > 0 && tip + 1 < i) --i;
            tip = i;
            kept.push_back(samples[tip]);
            tipX = map.x(kept.back().hours);
            tipY = map.y(kept.back().value);
            lowest = -infinite;
            highest = infinite;
            continue;
        }
        lowest = std::max(lowest, (y - straightness - tipY) / (x - tipX));
        highest = std::min(highest, (y + straightness - tipY) / (x - tipX));
        if (i + 1 == samples.size()) kept.push_back(samples[i]);
    }
    return kept;
}

std::vector<Sample> columnExtremes(const std::vector<Sample>& samples, const PixelMap& map) {
    std::vector<Sample> kept;
    const auto column = [&](const Sample& s) { return std::floor(map.x(s.hours)); };
    for (std::size_t first = 0; first < samples.size();) {
        std::size_t lowest = first, highest = first, next = first;
        for (; next < samples.size() && column(samples[next]) == column(samples[first]); ++next) {
            if (samples[next].value < samples[lowest].value) lowest = next;
            if (samples[next].value > samples[highest].value) highest = next;
        }
        kept.push_back(samples[std::min(lowest, highest)]);
        if (lowest != highest) kept.push_back(samples[std::max(lowest, highest)]);
        first = next;
    }
    return kept;
}

}  // namespace

std::vector<Sample> firstLook(const CurveSource& source, std::array<double, 2> range, double pixels) {
    const double from = std::max(range[0], 0.0);
    const double until = std::min(range[1], source.horizon);
    if (!(until > from) || !(pixels > 0)) return {};
    const double perPixel = (range[1] - range[0]) / pixels;

    std::vector<Stretch> stretches = stretchesOf(source, from, until);
    constexpr double crowd = 3;  // stretches per pixel
    if (static_cast<double>(stretches.size()) > crowd * (until - from) / perPixel) {
        askForBeginnings(stretches, source);
        stretches = withoutCrowds(stretches, range[0], perPixel);
    }
    std::vector<double> times;
    for (const Stretch& one : stretches) {
        addPoints(times, one.from, one.until, perPixel);
        if (one.endsAtBreak) times.push_back(justBefore(one.until));
    }
    times.push_back(until);
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());

    const auto values = evaluated(source, times);
    std::vector<Sample> samples(times.size());
    for (std::size_t i = 0; i < times.size(); ++i) samples[i] = {times[i], values[i]};
    return samples;
}

Sample extremeOf(const CurveSource& source, const std::vector<Sample>& samples, bool highest) {
    const double sign = highest ? 1 : -1;
    std::size_t best = samples.size();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (std::isnan(samples[i].value)) continue;
        if (best == samples.size() || sign * samples[i].value > sign * samples[best].value) best = i;
    }
    if (best == samples.size()) return {0, std::nan("")};
    Sample found = samples[best];
    double from = samples[best > 0 ? best - 1 : best].hours;
    double until = samples[best + 1 < samples.size() ? best + 1 : best].hours;
    while (until - from > halfMinute) {  // ternary search: one extreme between neighbours
        const double a = from + (until - from) / 3, b = until - (until - from) / 3;
        for (const Sample& tried : {Sample{a, valueAt(source, a)}, Sample{b, valueAt(source, b)}})
            if (sign * tried.value > sign * found.value) found = tried;
        (found.hours < b ? until : from) = found.hours < b ? b : a;
    }
    return found;
}

std::vector<Sample> refined(const CurveSource& source, std::vector<Sample> samples, const PixelMap& map) {
    const double perPixel = (map.range[1] - map.range[0]) / map.width;
    std::vector<char> open(samples.size(), 1);  ///< whether the step after a point may still be curved
    for (std::size_t i = 0; i + 1 < samples.size(); ++i)
        if (passesBreaks(source, samples[i], samples[i + 1])) open[i] = 0;
    for (int pass = 0; pass < mostPasses; ++pass) {
        std::vector<double> middles;
        for (std::size_t i = 0; i + 1 < samples.size(); ++i) {
            if (samples[i + 1].hours - samples[i].hours < nothing * perPixel) open[i] = 0;
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
    const auto kept = withoutStraights(samples, map);
    return static_cast<double>(kept.size()) > mostPerColumn * map.width ? columnExtremes(kept, map) : kept;
}

}  // namespace theca::app
