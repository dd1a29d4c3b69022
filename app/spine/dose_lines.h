#pragma once

#include <QString>
#include <vector>

#include "app/spine/spine_content.h"

namespace theca::app {

/// What a therapy gives by one route at the playhead, as it stands over its spine.
struct DoseLine {
    QString route;    ///< "tablets"
    QString amount;   ///< large: "60 mg"
    QString note;     ///< "a day", "at 24 h, 2 of 3", "from 72 h"
    QString given;    ///< only where it differs from what was planned: "taken in 24 h"
    QString ofWhich;  ///< likewise: "20 of 60 mg"

    bool operator==(const DoseLine&) const = default;
};

/// One a route, never a sum over routes; a line that says "none" for no drug.
std::vector<DoseLine> doseLines(const SpineTherapy& therapy, const SpineContent& content, double hours);

/// The same in a sentence: "60 mg a day; taken in 24 h: 20 of 60 mg".
QString doseSentence(const std::vector<DoseLine>& lines);

}  // namespace theca::app
