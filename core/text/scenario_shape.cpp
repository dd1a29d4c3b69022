#include "core/text/scenario_shape.h"

#include "core/text/field_shape.h"

namespace theca {

namespace {

Shape wholeScenario() {
    std::vector<ShapeKey> keys = keysOf<Scenario>();
    keys.push_back(keyOf<Scenario>(format::field<&Scenario::pins>()));
    return object(std::move(keys));
}

}  // namespace

const Shape& scenarioShape() {
    static const Shape shape = wholeScenario();
    return shape;
}

}  // namespace theca
