#pragma once

#include <QString>
#include <vector>

#include "app/document/edit.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// Something that can be done at the playhead.
struct HereOffer {
    QString text;
    Edit change;
};

/// All that the therapies, the drug and the pump's rules allow at this time.
std::vector<HereOffer> offersAt(const Scenario& scenario, const Library& library, Hours at);

}  // namespace theca::app
