#pragma once

#include <array>
#include <string>
#include <string_view>

namespace theca {

/// What a Try may unlock: the paths into a scenario for which a lesson has a control. "#" stands for any place in a
/// list.
inline constexpr auto lessonControls = std::to_array<std::string_view>({
    "therapies/#/oral/#/dose_mg",
    "therapies/#/oral/#/interval_h",
    "therapies/#/oral/#/doses",
    "therapies/#/injections/#/dose_ug",
    "therapies/#/injections/#/at_h",
    "therapies/#/injections/#/level",
    "therapies/#/pump/tip_level",
    "therapies/#/pump/bridge",
    "therapies/#/pump/concentration_ug_per_mL",
    "therapies/#/pump/program/#/rate_ug_per_day",
    "therapies/#/pump/boluses/#/dose_ug",
    "therapies/#/pump/faults/#/until_h",
    "patient/creatinine_clearance_mL_per_min",
});

/// Whether a path is one of these.
bool hasLessonControl(std::string_view path);
/// All of them, for a message.
std::string lessonControlList();

}  // namespace theca
