#include "core/compare/comparison.h"

#include <algorithm>
#include <cmath>

namespace theca {

namespace {

Figure scaled(Figure figure, double factor) {
    if (figure.value) *figure.value *= factor;
    return figure;
}

/// Relative accuracy of a trajectory's values; a smaller difference counts as 0.
constexpr double sameness = 1e-9;

double difference(double a, double b) {
    return std::abs(a - b) <= sameness * std::max(std::abs(a), std::abs(b)) ? 0 : a - b;
}

Figure against(const Figure& figure, const Figure& reference, ComparedAs as) {
    if (!figure.value) return figure;
    if (!reference.value) return {{}, "reference_missing"};
    if (as == ComparedAs::Differences) return {difference(*figure.value, *reference.value), {}};
    if (*reference.value == 0) return {{}, "reference_zero"};
    return {*figure.value / *reference.value, {}};
}

}  // namespace

ComparedFigures comparedFigures(const Trajectory& trajectory, const Therapy& therapy, const ComparedPlaces& places,
                                double factor) {
    const Exposure here = exposure(trajectory, therapy, places.place);
    return {scaled(here.cmax, factor), here.peakTime,           scaled(here.auc, factor),
            scaled(here.cmin, factor), here.fluctuationPercent, csfToPlasma(trajectory, places.csf),
            hoursAboveEC50(trajectory)};
}

ComparedFigures against(const ComparedFigures& figures, const ComparedFigures& reference, ComparedAs as) {
    if (as == ComparedAs::Values) return figures;
    ComparedFigures result;
    for (std::size_t i = 0; i < comparedCount; ++i) result[i] = against(figures[i], reference[i], as);
    return result;
}

}  // namespace theca
