#pragma once

#include <QString>
#include <vector>

#include "app/document/edit.h"

namespace theca::app {

class Document;

/// Something that can be done at the playhead.
struct HereOffer {
    QString text;
    Edit change;
};

/// All that the therapies, the drug and the pump's rules allow at this time.
std::vector<HereOffer> offersAt(const Document& document, Hours at);

}  // namespace theca::app
