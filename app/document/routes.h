#pragma once

#include <QString>
#include <vector>

#include "app/base/theme.h"
#include "app/base/therapy_look.h"
#include "core/data/drug.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// The route a therapy is drawn as: its pump, else its injections, else tablets.
Theme::Route mainRoute(const Therapy& therapy);

/// Names and styles of all therapies, in order.
std::vector<TherapyLook> therapyLooks(const Scenario& scenario, const Theme& theme);

/// One sentence on how this route reaches the spinal fluid, or why the drug cannot be given this way.
QString routeSentence(const Therapy& therapy, const Drug& drug);

/// The whole therapy in words: "Tablets: 20 mg every 8 h, 9 doses".
QString therapyInWords(const Therapy& therapy);

}  // namespace theca::app
