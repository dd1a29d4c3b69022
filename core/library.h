#pragma once

#include <map>
#include <string>

#include "core/anatomy.h"
#include "core/drug.h"

namespace theca {

/// Everything the data files hold, read once and never changed.
struct Library {
    Physiology physiology;
    std::map<std::string, Drug> drugs;
    std::map<std::string, Source> sources;

    bool operator==(const Library&) const = default;
};

}  // namespace theca
