#include "core/explain/explanation.h"

#include <algorithm>
#include <cassert>

namespace theca {

namespace {

constexpr std::array<std::string_view, voices.size()> voiceNames = {"me", "child", "other"};

constexpr std::string_view wordNames[] = {
    // Getting about.
    "title", "pair", "back", "next", "home", "read_aloud", "stop_reading", "no_voice", "no_voice_how", "text_size",
    "language", "page", "part", "more", "less", "ask", "asked", "draft", "notice", "example", "close",
    // Start.
    "who", "me", "child", "other", "child_note", "refused", "refused_why", "no_explanation", "leave",
    "leave_first",  // What came of the run.
    "same", "half_more", "twice", "times", "most", "steady", "little", "swings", "about_hours", "about_days", "a_day_1",
    "a_day_2", "a_day_3", "a_day_4", "days_range", "months_range", "hospital_days", "refill_months",
    // Pictures.
    "tablets", "pump", "blood", "near_legs", "near_arms", "near_brain", "none", "a_little", "some", "a_lot", "one_dot",
    "under_blood", "under_fluid", "given", "dots", "dot", "midnight", "morning", "noon", "evening", "play", "pause",
    "step", "miss_tablet", "miss_refill", "as_planned", "clock_tablets", "clock_pump", "clock_missed", "clock_empty",
    "bodies_alt",
    // Figures.
    "may_be", "only_percent", "not_beside_tablets", "not_beside_pump", "who_when", "source", "how_notice", "what_do",
    // What matters.
    "weight_0", "weight_1", "weight_2", "weight_3", "weight_4", "own_concern", "for_tablets", "for_pump", "in_middle",
    "said_tablets", "said_pump", "also_tablets", "also_pump", "talk_both", "talk_one", "other_ways", "said_nothing",
    "lean", "lean_tablets", "lean_unsure", "lean_pump", "lean_other", "lean_wait", "yes", "no", "ready",
    "check_yourself", "yes_right", "no_right",
    // Questions and leaflet.
    "my_list", "own_questions", "leaflet", "leaflet_saved", "start_again", "start_again_sure", "keep", "phone_day",
    "phone_night", "phone_ask", "your_team", "leaflet_title", "leaflet_tablets", "leaflet_pump", "leaflet_matters",
    "leaflet_questions", "leaflet_notes", "rest_follows", "made", "check_again", "sources",  // Staff.
    "still_there", "still_here", "still_clears", "setup", "setup_hospital", "setup_phone_day", "setup_phone_night",
    "setup_days", "setup_refill", "setup_to", "setup_screens", "setup_kiosk", "save", "setup_saved"};

}  // namespace

std::string_view voiceName(Voice voice) { return voiceNames[static_cast<std::size_t>(voice)]; }

const std::vector<Text>& Says::to(Voice voice) const {
    return all.empty() ? each[static_cast<std::size_t>(voice)] : all;
}

const Text& Explanation::word(std::string_view name) const {
    const auto found = words.find(name);
    assert(found != words.end());
    return found->second;
}

const Risk* Explanation::risk(std::string_view id) const {
    const auto found = std::find_if(risks.begin(), risks.end(), [id](const Risk& one) { return one.id == id; });
    return found == risks.end() ? nullptr : &*found;
}

const ExplainSource* Explanation::source(std::string_view id) const {
    const auto named = [id](const ExplainSource& one) { return one.id == id; };
    const auto found = std::find_if(sources.begin(), sources.end(), named);
    return found == sources.end() ? nullptr : &*found;
}

std::span<const std::string_view> explainWords() { return wordNames; }

}  // namespace theca
