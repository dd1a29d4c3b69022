#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/drug.h"
#include "core/exercise/goal.h"

namespace theca {

/// Reads goals as people type them: `csf:L1 > 80`, `80 < csf:L1 < 200 from 24 until 72`, several joined by `and` or
/// `;`. Signals are called as everywhere in files; concentrations in ng/mL, times in h; without times: the whole run.
Result<std::vector<Goal>> readGoals(std::string_view text, const Drug& drug, Hours horizon);

/// `80 < csf:L1 < 200 from 24 until 72`: what readGoals reads.
std::string goalText(const Goal& goal, const Drug& drug);

}  // namespace theca
