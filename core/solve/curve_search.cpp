#include "core/solve/curve_search.h"

namespace theca {

std::vector<double> probes(double a, double b, double fastest) {
    std::vector<double> times{a};
    const double length = b - a;
    if (!(length > 0)) return times;
    // Where few numbers lie between the ends, a quarter more of a distance may round to the same distance.
    const double toNextNumber = std::nextafter(b, HUGE_VAL) - b;
    if (length < 1000 * toNextNumber) return {a, b};
    // Whatever the rate, the first distance is a number that some 120 steps take to a fifth of the length.
    const double first = std::max({0.02 / fastest, 1e-12 * length, 16 * toNextNumber});
    for (double tau = std::min(first, length / 64); tau < length; tau *= 1.25) {
        times.push_back(a + tau);
        if (tau > 0.2 * length) break;
    }
    for (int i = 1; i <= 24; ++i) {
        const double time = a + length * (0.2 + 0.8 * i / 24);
        if (time > times.back() && time < b) times.push_back(time);
    }
    times.push_back(b);
    return times;
}

double fastestRate(const Trajectory& trajectory) { return -trajectory.model().modal().rate.minCoeff(); }

}  // namespace theca
