#include "app/controls/number_scale.h"

#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

/// The largest of 1, 2, 5 times a power of ten that is not above `size`.
double niceBelow(double size) {
    const double power = std::pow(10.0, std::floor(std::log10(size) + 1e-9));
    const double lead = size / power;
    return (lead >= 5 - 1e-9 ? 5 : lead >= 2 - 1e-9 ? 2 : 1) * power;
}

double roundedTo(double value, double step) {
    const double count = std::round(value / step);
    return step < 1 ? count / std::round(1 / step) : count * step;
}

}  // namespace

void NumberScale::reach(double value) {
    if (!logarithmic || value <= 0) return;
    if (value < from) from = std::pow(10.0, std::floor(std::log10(value)));
    if (value > to) to = std::pow(10.0, std::ceil(std::log10(value)));
}

int NumberScale::position(double value) const {
    if (zeroAtStart && value <= 0) return 0;
    const double share =
        logarithmic ? std::log(std::max(value, from) / from) / std::log(to / from) : (value - from) / (to - from);
    const int position = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * positions));
    return zeroAtStart ? std::max(position, 1) : position;
}

double NumberScale::value(int position) const {
    if (zeroAtStart && position <= 0) return 0;
    const double share = std::clamp(static_cast<double>(position) / positions, 0.0, 1.0);
    if (!logarithmic) return std::clamp(roundedTo(from + (to - from) * share, stepAt(from)), from, to);
    const double exact = from * std::pow(to / from, share);
    const double step = niceBelow(exact * 0.02);
    return std::clamp(roundedTo(exact, whole ? std::max(step, 1.0) : step), from, to);
}

double NumberScale::stepAt(double value) const {
    const double step = logarithmic ? niceBelow(std::max(value, from) * 0.1) : niceBelow((to - from) / 40);
    return whole ? std::max(step, 1.0) : step;
}

double NumberScale::stepped(double value, int steps, bool fine) const {
    const int direction = steps < 0 ? -1 : 1;
    for (int left = std::abs(steps); left > 0; --left) {
        double step = stepAt(direction < 0 ? value * (1 - 1e-6) : value) * (fine ? 0.1 : 1);
        if (whole) step = std::max(step, 1.0);
        const double place = value / step;
        const double next = direction > 0 ? std::floor(place + 1e-6) + 1 : std::ceil(place - 1e-6) - 1;
        value = roundedTo(next * step, step);
        if (zeroAtStart && value < from) value = direction > 0 ? from : 0;
    }
    return value;
}

}  // namespace theca::app
