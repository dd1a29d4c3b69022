#include "app/sound/curve_tones.h"

#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

constexpr int pointsPerSecond = 500;

double placeOf(std::size_t which, std::size_t count) {
    return count < 2 ? 0 : -1 + 2 * static_cast<double>(which) / static_cast<double>(count - 1);
}

/// Of a line that is straight between its points, level beyond them.
double valueOf(const ReferenceLine& line, double hours) {
    const auto& all = line.points;
    const auto after = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.hours >= hours; });
    if (after == all.end()) return all.back().value;
    if (after == all.begin()) return after->value;
    const auto& before = *(after - 1);
    return before.value + (after->value - before.value) * (hours - before.hours) / (after->hours - before.hours);
}

}  // namespace

Tones tonesOf(const std::vector<HeardCurve>& curves, const std::vector<ReferenceLine>& lines, const Scale& scale,
              TimeRange range, double seconds) {
    Tones tones;
    tones.seconds = seconds;
    const int points = std::max(2, static_cast<int>(seconds * pointsPerSecond));
    const auto hoursOf = [&](int i) { return range[0] + (range[1] - range[0]) * i / (points - 1); };
    for (std::size_t which = 0; which < curves.size(); ++which) {
        const HeardCurve& curve = curves[which];
        ToneLine heard;
        heard.place = placeOf(which, curves.size());
        std::vector<double> values;
        for (int i = 0; i < points; ++i) values.push_back(curve.valueAt(hoursOf(i)));
        for (const double one : values)
            heard.heights.push_back(std::isfinite(one) ? scale.fraction(one) : std::nan(""));
        for (const double dose : curve.doses)
            if (dose >= range[0] && dose <= range[1])
                tones.marks.push_back({(dose - range[0]) / (range[1] - range[0]), ToneMark::Kind::Click, heard.place});
        for (const ReferenceLine& line : lines)
            for (int i = 1; i < points && !line.points.empty(); ++i) {
                const auto at = static_cast<std::size_t>(i);
                const bool was = values[at - 1] > valueOf(line, hoursOf(i - 1));
                const bool is = values[at] > valueOf(line, hoursOf(i));
                if (was == is || !std::isfinite(values[at]) || !std::isfinite(values[at - 1])) continue;
                tones.marks.push_back({static_cast<double>(i) / (points - 1),
                                       is ? ToneMark::Kind::Rise : ToneMark::Kind::Fall, heard.place});
            }
        tones.lines.push_back(std::move(heard));
    }
    return tones;
}

}  // namespace theca::app
