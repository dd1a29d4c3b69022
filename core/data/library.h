#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/data/brain_case.h"
#include "core/data/drug.h"
#include "core/data/observation.h"
#include "core/data/physiology.h"
#include "core/data/source.h"

namespace theca {

/// Everything the data files hold, read once, never changed.
struct Library {
    Physiology physiology;
    std::map<std::string, Drug> drugs;
    std::map<std::string, Source> sources;
    std::vector<PublishedObservation> observations{};  ///< published ones, to be drawn with curves
    std::vector<BrainCase> cases{};                    ///< published cases of too much drug

    bool operator==(const Library&) const = default;
};

}  // namespace theca
