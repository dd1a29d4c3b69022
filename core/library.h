#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/anatomy.h"
#include "core/brain_case.h"
#include "core/drug.h"
#include "core/observation.h"

namespace theca {

/// Everything the data files hold, read once and never changed.
struct Library {
    Physiology physiology;
    std::map<std::string, Drug> drugs;
    std::map<std::string, Source> sources;
    std::vector<PublishedObservation> observations{};  ///< published ones, to lay beside curves
    std::vector<BrainCase> cases{};  ///< published cases of too much drug

    bool operator==(const Library&) const = default;
};

}  // namespace theca
