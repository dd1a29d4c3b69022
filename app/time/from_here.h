#pragma once

#include <QString>
#include <vector>

#include "app/document/edit.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// An action at the playhead.
struct HereOffer {
    QString text;
    Edit change;
};

/// All actions that the therapies, the drug and the rules of the pump allow at this time.
std::vector<HereOffer> offersAt(const Scenario& scenario, const Library& library, Hours at);

}  // namespace theca::app
