#include "core/scenario.h"

namespace theca {

bool Scenario::operator==(const Scenario& other) const = default;

}  // namespace theca
