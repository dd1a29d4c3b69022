#include "core/scenario/problems.h"

#include <utility>

#include "core/scenario/field_check.h"

namespace theca {

Errors problems(const Scenario& scenario) {
    FieldCheck check;
    check.value(scenario, format::Free{}, JsonPath());
    if (check.sound()) checkCounts(scenario, check.refuse());
    return std::move(check).errors();
}

}  // namespace theca
