#include "core/explain/chance.h"

#include <cmath>

namespace theca {

std::optional<PeopleOfStudy> peopleOf(const Risk& risk) {
    if (risk.count && risk.of) {
        if (*risk.of < fewPeople) return PeopleOfStudy{*risk.count, *risk.of};
        return PeopleOfStudy{static_cast<int>(std::lround(100.0 * *risk.count / *risk.of)), 100};
    }
    if (risk.shown) return PeopleOfStudy{*risk.shown, 100};
    return std::nullopt;
}

int ofHundred(const Risk& risk) {
    if (risk.shown) return *risk.shown;
    return static_cast<int>(std::lround(100.0 * risk.count.value_or(0) / risk.of.value_or(1)));
}

Interval wilson(int count, int of) {
    constexpr double z = 1.959964;
    const double n = of;
    const double p = count / n;
    const double middle = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double under = 1 + z * z / n;
    const auto rounded = [under](double value) { return static_cast<int>(std::lround(100 * value / under)); };
    return {rounded(middle - half), rounded(middle + half)};
}

std::optional<Interval> intervalOf(const Risk& risk) {
    if (!risk.count || !risk.of) return std::nullopt;
    return wilson(*risk.count, *risk.of);
}

}  // namespace theca
