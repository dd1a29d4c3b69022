#pragma once

#include <string>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca {

/// A data file as NONMEM reads it: for each person and therapy an ID with its doses (EVID 1) and the simulated
/// concentrations in plasma and in CSF at L3 (EVID 0), at 97 times from 0 to the horizon. AMT in µg, RATE in µg/h, TIME in
/// h, DV in ng/mL; CMT counts the compartments of `model` from 1; a dose spread over several has a record for each. Equal doses
/// at equal intervals are one record with II and ADDL. Behind MDV: THERAPY and PERSON, both from 1, and the parameters
/// in which people differ. Without virtual people the patient is the only person. Fails as `simulate` does, and with
/// more than 1,000 people.
Result<std::string> nonmemText(const Scenario& scenario, const Library& library);

}  // namespace theca
