#pragma once

#include "core/data/drug.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca {

/// The same plan with another drug. Amounts of one drug mean nothing for another: in each therapy the first dose
/// becomes the new drug's example and the others keep their share of it; a pump runs as it did, with a solution as
/// much stronger or weaker. Tablets of a drug without an oral route go, and with them what the patient was
/// said to have of the old drug's numbers; what is said of the body stays. Observations and typed limits of
/// the old drug go too. A name the library does not have changes nothing.
Scenario withDrug(const Scenario& scenario, const Library& library, const std::string& drug);

}  // namespace theca
