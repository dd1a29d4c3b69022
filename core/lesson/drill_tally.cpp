#include "core/lesson/drill_tally.h"

#include <algorithm>

namespace theca {

namespace {

bool holds(const std::vector<Sign>& signs, Sign one) {
    return std::find(signs.begin(), signs.end(), one) != signs.end();
}

Confusion confusionOf(const DrillAnswer& answer) {
    return {std::min(answer.fault, answer.chosen), std::max(answer.fault, answer.chosen), 1, answer.apart};
}

}  // namespace

DrillAnswer answered(const Drill& drill, HiddenFault chosen, Sign sign) {
    std::vector<Sign> apart = signsApart(drill, chosen);
    const bool right = apart.empty();
    return {drill.fault, chosen, sign, right, holds(drill.telling, sign), std::move(apart)};
}

std::vector<Confusion> confusionsIn(const std::vector<DrillAnswer>& answers) {
    std::vector<Confusion> all;
    for (const DrillAnswer& answer : answers) {
        if (answer.right) continue;
        Confusion next = confusionOf(answer);
        const auto before = std::find_if(all.begin(), all.end(), [&](const Confusion& one) {
            return one.one == next.one && one.other == next.other;
        });
        if (before == all.end()) {
            all.push_back(std::move(next));
            continue;
        }
        ++before->times;
        std::erase_if(before->apart, [&](Sign one) { return !holds(next.apart, one); });
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.times > b.times; });
    return all;
}

}  // namespace theca
