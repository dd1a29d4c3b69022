#include "core/explain/person_answers.h"

#include <algorithm>

namespace theca {

WhatFits whatFits(const Explanation& explanation, const PersonAnswers& answers) {
    std::vector<const ValueCard*> order;
    const auto weight = [&](const ValueCard* one) {
        const auto found = answers.weights.find(one->id);
        return found == answers.weights.end() ? 0 : found->second;
    };
    for (const ValueCard& one : explanation.values)
        if (weight(&one) > 0) order.push_back(&one);
    std::stable_sort(order.begin(), order.end(), [&](auto* a, auto* b) { return weight(a) > weight(b); });
    WhatFits fits;
    for (const ValueCard* one : order) {
        if (one->fits == About::Both) fits.middle.push_back(one->id);
        if (one->fits == About::Tablets) fits.tablets.push_back(one->id);
        if (one->fits == About::Pump) fits.pump.push_back(one->id);
    }
    fits.own = !answers.ownConcern.empty() && answers.ownWeight.value_or(1) > 0;
    return fits;
}

}  // namespace theca
