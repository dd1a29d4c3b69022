#include "core/text/messages.h"

#include <algorithm>
#include <array>

#include "core/text/control_signs.h"

namespace theca {

namespace {

/// Marks a sentence for the translation tools: lupdate recognises this macro (app/CMakeLists.txt).
#define SENTENCE(context, english) english

constexpr std::array templates = {
    // The text itself.
    MessageTemplate{"too_large", SENTENCE("Messages", "the file is too large; at most %1 bytes are allowed")},
    MessageTemplate{"byte_order_mark",
                    SENTENCE("Messages", "the file begins with a byte order mark; allowed is plain UTF-8")},
    MessageTemplate{"not_utf8", SENTENCE("Messages", "this is not UTF-8; allowed is UTF-8 text")},
    MessageTemplate{"lone_surrogate",
                    SENTENCE("Messages", "half a character: a surrogate without its partner; allowed are pairs")},
    MessageTemplate{"not_json", SENTENCE("Messages", "this is not JSON; allowed is JSON without comments")},
    MessageTemplate{"text_ends_early",
                    SENTENCE("Messages", "the file ends too early; a value or a bracket is missing")},
    MessageTemplate{"number_too_large",
                    SENTENCE("Messages", "the number is too large; allowed is what a 64-bit number holds")},
    MessageTemplate{"too_deep", SENTENCE("Messages", "brackets are nested too deep; at most %1 levels are allowed")},
    MessageTemplate{"key_twice", SENTENCE("Messages", "the key \"%1\" is given twice; a key may stand once")},
    MessageTemplate{"too_many_errors",
                    SENTENCE("Messages", "there are more errors than can be listed; correct these first")},
    // Shapes.
    MessageTemplate{"not_of_kind",
                    SENTENCE("Messages", "this is no such file of Theca; its \"theca\" has to be \"%1\"")},
    MessageTemplate{"newer_version",
                    SENTENCE("Messages", "the file's version %1 is newer than this program; it reads version %2")},
    MessageTemplate{"key_missing", SENTENCE("Messages", "the key \"%1\" is missing; it is required")},
    MessageTemplate{"unknown_key", SENTENCE("Messages", "the key \"%1\" is not known; allowed are: %2")},
    MessageTemplate{"not_object", SENTENCE("Messages", "this is no object; allowed is { … }")},
    MessageTemplate{"not_array", SENTENCE("Messages", "this is no list; allowed is [ … ]")},
    MessageTemplate{"not_boolean", SENTENCE("Messages", "this is neither true nor false; allowed are true and false")},
    MessageTemplate{"not_string", SENTENCE("Messages", "this is no text; allowed is \"…\"")},
    MessageTemplate{"not_text", SENTENCE("Messages", "this is no text; allowed is \"…\" or %1")},
    MessageTemplate{"text_too_long", SENTENCE("Messages", "the text is too long; at most %1 characters are allowed")},
    MessageTemplate{"invisible_character",
                    SENTENCE("Messages", "the text has a character nobody sees (%1); allowed is what can be seen")},
    MessageTemplate{"bad_form", SENTENCE("Messages", "\"%1\" has the wrong form; allowed is what matches %2")},
    MessageTemplate{"not_plain",
                    SENTENCE("Messages", "this is neither a number nor true, false or text; allowed is one of these")},
    MessageTemplate{"not_choice", SENTENCE("Messages", "this is none of the names known here; allowed are: %1")},
    MessageTemplate{"unknown_choice", SENTENCE("Messages", "\"%1\" is not known here; allowed are: %2")},
    MessageTemplate{"not_number", SENTENCE("Messages", "this is no number; allowed is %1 to %2")},
    MessageTemplate{"not_number_above", SENTENCE("Messages", "this is no number; allowed is above %1, at most %2")},
    MessageTemplate{"outside", SENTENCE("Messages", "%1 is outside the limits; allowed is %2 to %3")},
    MessageTemplate{"outside_above", SENTENCE("Messages", "%1 is outside the limits; allowed is above %2, at most %3")},
    MessageTemplate{"zero_or_from", SENTENCE("Messages", "%1 is outside the limits; allowed is 0, or %2 to %3")},
    MessageTemplate{"not_whole",
                    SENTENCE("Messages", "this is no whole number in the limits; allowed is %1 to %2, in digits only")},
    MessageTemplate{"too_many", SENTENCE("Messages", "the list has %1 entries; at most %2 are allowed")},
    MessageTemplate{"wrong_count", SENTENCE("Messages", "the list has %1 entries; allowed are %3 to %2")},
    MessageTemplate{"not_tuple", SENTENCE("Messages", "this list has the wrong length; allowed are %1 to %2 entries")},
    // Rules of a scenario.
    MessageTemplate{
        "too_many_events",
        SENTENCE("Messages",
                 "the file has %1 doses, injections, boluses, requests, refills, faults, program entries and daily "
                 "rates up to its end; at most %2 are allowed")},
    MessageTemplate{"too_many_points", SENTENCE("Messages", "the file has %1 observed points; at most %2 are allowed")},
    MessageTemplate{"interval_missing", SENTENCE("Messages", "%1 doses need an interval; allowed is 0.01 to 8784 h")},
    MessageTemplate{"no_such_dose", SENTENCE("Messages", "there is no dose number %1; allowed are 1 to %2")},
    MessageTemplate{"dose_twice", SENTENCE("Messages", "dose number %1 stands here twice; each may stand once")},
    MessageTemplate{"missed_and_doubled",
                    SENTENCE("Messages", "dose number %1 is both missed and doubled; it can be one of them")},
    MessageTemplate{"not_rising",
                    SENTENCE("Messages", "%1 h does not come after %2 h; the times of a program have to rise")},
    MessageTemplate{
        "after_schedule_begins",
        SENTENCE("Messages",
                 "the day schedule rules from %2 h on; a program entry at %1 h comes too late, at most %2 h is "
                 "allowed")},
    MessageTemplate{"clock_twice", SENTENCE("Messages", "the clock time %1 stands here twice; all have to differ")},
    MessageTemplate{"over_reservoir",
                    SENTENCE("Messages", "%1 mL is more than the reservoir holds; at most %2 mL are allowed")},
    MessageTemplate{"ends_before_it_begins",
                    SENTENCE("Messages", "%1 h is not after the beginning at %2 h; the end has to come later")},
    // Data files.
    MessageTemplate{"data_file_missing", SENTENCE("Messages", "the data file %1 is missing; it is required")},
    MessageTemplate{
        "drug_name_differs",
        SENTENCE("Messages", "the drug \"%1\" stands in a file named for \"%2\"; both have to be the same")},
    MessageTemplate{"parameter_outside", SENTENCE("Messages", "%1%4 is outside the limits; allowed is %2 to %3%4")},
    MessageTemplate{"zero_stays_zero", SENTENCE("Messages", "the number is 0; no factor changes that")},
    MessageTemplate{"no_pump_here", SENTENCE("Messages", "no therapy here has a pump; allowed with a pump")},
    MessageTemplate{"parameter_outside_above",
                    SENTENCE("Messages", "%1%4 is outside the limits; allowed is above %2, at most %3%4")},
    MessageTemplate{"cv_grade_missing",
                    SENTENCE("Messages", "the cv has no grade; \"cv_grade\" is required beside \"cv\"")},
    MessageTemplate{"preset_changes_nothing",
                    SENTENCE("Messages", "this changes nothing; a value, a cv or both are required")},
    MessageTemplate{"range_without_value",
                    SENTENCE("Messages", "the range %1 to %2 does not hold the value %3; it has to, low end first")},
    MessageTemplate{"source_missing",
                    SENTENCE("Messages", "a number graded \"%1\" has no source; at least one is required")},
    MessageTemplate{"reason_missing", SENTENCE("Messages", "a number graded \"%1\" has no reason; one is required")},
    // Lessons.
    MessageTemplate{"bad_expression",
                    SENTENCE("Messages", "the expression \"%1\" cannot be read at character %2 (%3); allowed there is %4")},
    MessageTemplate{"not_here", SENTENCE("Messages", "\"%1\" means nothing here; allowed are measures and numbers")},
    MessageTemplate{"no_proof",
                    SENTENCE("Messages",
                             "\"%1\" proves nothing; allowed are argmin_choice(…), argmax_choice(…) and "
                             "nearest_choice(MEASURE)")},
    MessageTemplate{"no_binding", SENTENCE("Messages", "\"%1\" names no number; allowed is such as \"t = 4\"")},
    MessageTemplate{"measure_circle",
                    SENTENCE("Messages", "the measure \"%1\" is computed from itself; allowed are other measures")},
    MessageTemplate{"axis_not_positive",
                    SENTENCE("Messages", "an axis of powers cannot begin at %1; allowed is above 0")},
    MessageTemplate{"line_not_rising",
                    SENTENCE("Messages", "%1 h does not come after %2 h; the times of a line have to rise")},
    MessageTemplate{"no_answer_to_task",
                    SENTENCE("Messages", "this example does not answer the task; allowed is what a person could enter")},
    MessageTemplate{"no_such_place",
                    SENTENCE("Messages",
                             "\"%1\" leads to nothing that can be moved; allowed is a path such as "
                             "therapies/0/pump/tip_level")},
    MessageTemplate{"not_plain_here", SENTENCE("Messages", "%1 cannot stand at \"%2\"; allowed is what fits there")},
    MessageTemplate{"not_unlocked",
                    SENTENCE("Messages", "\"%1\" is not unlocked in this step; allowed are the paths of \"unlock\"")},
    MessageTemplate{"lesson_too_long",
                    SENTENCE("Messages", "the lesson simulates %1 hours; at most %2 are allowed, over all therapies")},
    MessageTemplate{"lesson_too_many_events",
                    SENTENCE("Messages", "the lesson has %1 doses and entries of programs; at most %2 are allowed")},
    MessageTemplate{"lesson_too_many_people",
                    SENTENCE("Messages", "the lesson's percentiles ask for %1 people; at most %2 are allowed")},
    MessageTemplate{"key_wrong",
                    SENTENCE("Messages", "this choice is marked right, but the run says otherwise (%1)")},
    MessageTemplate{"distractor_right",
                    SENTENCE("Messages", "this choice is not marked right, but the run says it is (%1)")},
    MessageTemplate{"right_count", SENTENCE("Messages", "%1 choices are marked right; allowed is exactly one")},
    MessageTemplate{"choice_unproved",
                    SENTENCE("Messages", "nothing proves this choice; allowed is \"is\", a condition on the run")},
    MessageTemplate{"choice_without_number",
                    SENTENCE("Messages", "the run has no number for \"%1\"; allowed is what exists in it")},
    MessageTemplate{"number_missing",
                    SENTENCE("Messages", "the run has no number for \"%1\"; allowed are measures that exist in it")},
    MessageTemplate{"unknown_step",
                    SENTENCE("Messages", "there is no question \"%1\"; allowed is LESSON/STEP of a check")},
    MessageTemplate{"unknown_word",
                    SENTENCE("Messages", "\"%1\" is no word of the glossary; allowed are those of words.json")},
    MessageTemplate{"unknown_lesson",
                    SENTENCE("Messages", "there is no lesson \"%1\"; allowed are those of the list")},
    MessageTemplate{"pattern_never",
                    SENTENCE("Messages", "the pattern \"%1\" does not recognise its own example; allowed is one it does")},
    MessageTemplate{"pattern_hidden",
                    SENTENCE("Messages",
                             "the example of \"%1\" is recognised by \"%2\" before it; allowed is one that is not")},
    MessageTemplate{"pattern_on_truth",
                    SENTENCE("Messages", "the pattern \"%1\" would call the run itself wrong; allowed is one that does not")},
    MessageTemplate{"goal_at_start",
                    SENTENCE("Messages", "the goal is reached before anything is moved; allowed is one that is not")},
    MessageTemplate{"goal_missed",
                    SENTENCE("Messages", "this way does not reach the goal (%1); allowed is one that does")},
    MessageTemplate{"too_many_words",
                    SENTENCE("Messages", "the text has %1 words; at most %2 fit its place (in Chinese: characters)")},
    MessageTemplate{"step_too_long",
                    SENTENCE("Messages",
                             "the texts of this step have %1 words together in \"%3\"; at most %2 fit (in Chinese: "
                             "characters)")},
    MessageTemplate{"unknown_measure",
                    SENTENCE("Messages", "there is no measure \"%1\"; allowed are those of \"measures\"")},
    MessageTemplate{"unknown_format",
                    SENTENCE("Messages", "\"%1\" is no format of a number; allowed are hm, s1 to s5 and d0 to d3")},
    MessageTemplate{"unknown_source",
                    SENTENCE("Messages", "the source \"%1\" is not known; allowed are the ids in sources.json")},
    MessageTemplate{"unknown_site",
                    SENTENCE("Messages", "the site \"%1\" is not known; allowed are the ids of effect_sites")},
    MessageTemplate{"name_twice", SENTENCE("Messages", "\"%1\" stands here twice; each name may stand once")},
    MessageTemplate{"oral_route_and_none",
                    SENTENCE("Messages", "the drug has an F and says it has no oral route; it can be one of them")},
    MessageTemplate{
        "oral_route_missing",
        SENTENCE("Messages",
                 "%1 is missing; allowed is F with ka for tablets, or \"no_oral_route\" that says why there are none")},
    MessageTemplate{"column_taken",
                    SENTENCE("Messages", "\"%1\" is a column the results have anyway; allowed is another name")},
    MessageTemplate{"no_effect_without_reason",
                    SENTENCE("Messages", "the drug has no effect sites; \"no_effect\" has to say why")},
    MessageTemplate{"level_out_of_order", SENTENCE("Messages", "the levels are out of order; %1 belongs here")},
    // Explain files.
    MessageTemplate{"language_missing",
                    SENTENCE("Messages", "the text is missing in the language \"%1\"; every language is required")},
    MessageTemplate{"voice_missing",
                    SENTENCE("Messages", "nothing is said in the voice \"%1\"; allowed is \"all\", or every voice")},
    MessageTemplate{"unknown_placeholder",
                    SENTENCE("Messages", "{%1} stands for nothing; allowed are the placeholders of docs/explain.md")},
    MessageTemplate{"screen_out_of_order",
                    SENTENCE("Messages", "the screens are out of order; \"%1\" belongs here")},
    MessageTemplate{"unknown_risk",
                    SENTENCE("Messages", "the risk \"%1\" is not known; allowed are the ids of risks")},
    MessageTemplate{"unlisted_source",
                    SENTENCE("Messages", "the source \"%1\" is not known; allowed are the ids of this file's sources")},
    MessageTemplate{"count_above_of",
                    SENTENCE("Messages", "%1 people of %2 cannot be; the count is at most the number of people")},
    MessageTemplate{"count_and_shown",
                    SENTENCE("Messages", "there are a count and a share; where people were counted, the share follows")},
    MessageTemplate{"not_one_study",
                    SENTENCE("Messages",
                             "%1 and %2 come from two studies; the remark has to say that they do not stand side by "
                             "side")},
    MessageTemplate{"no_explanation",
                    SENTENCE("Messages", "there is no explanation for %1 yet; allowed is a drug that has one")},
    MessageTemplate{"not_for_patients",
                    SENTENCE("Messages",
                             "this scenario is for students; allowed is one with tablets every day, a pump at one "
                             "rate, no fault and two days or more")},
    MessageTemplate{"span_not_rising",
                    SENTENCE("Messages", "%1 is more than %2; the first number is the lower one")},
    // Targets.
    MessageTemplate{"unknown_scenario",
                    SENTENCE("Messages", "no scenario here is called \"%1\"; allowed are the titles of \"scenarios\"")},
    MessageTemplate{"no_such_therapy", SENTENCE("Messages", "there is no therapy %1; allowed are 0 to %2")},
    MessageTemplate{"beyond_horizon",
                    SENTENCE("Messages", "%1 h lies behind the end of the scenario; at most %2 h are allowed")},
    MessageTemplate{
        "unknown_signal",
        SENTENCE("Messages",
                 "\"%1\" is not known of %2; allowed are plasma, csf:LEVEL, csf:cranial and its read-outs")},
    MessageTemplate{"not_a_concentration", SENTENCE("Messages", "\"%1\" is no concentration; this measure needs one")},
    MessageTemplate{"not_a_read_out", SENTENCE("Messages", "\"%1\" is no read-out; this measure needs one")},
    MessageTemplate{"units_differ", SENTENCE("Messages", "%1 and %2 cannot be compared; both need the same unit")},
    // Goals.
    MessageTemplate{"goal_form",
                    SENTENCE("Messages", "\"%1\" is no goal; allowed is as \"80 < csf:L1 < 200 from 24 until 72\"")},
    MessageTemplate{"no_goal", SENTENCE("Messages", "there is no goal; one is needed")},
    MessageTemplate{"goal_not_offered", SENTENCE("Messages", "this run has no \"%1\"; allowed is a curve that it has")},
    MessageTemplate{"goal_without_bound",
                    SENTENCE("Messages", "the goal for \"%1\" has no limit; a lowest, a highest or both are needed")},
    MessageTemplate{"goal_upside_down",
                    SENTENCE("Messages", "the goal for \"%1\" is upside down; the highest has to be above the lowest")},
    MessageTemplate{
        "goal_window",
        SENTENCE("Messages",
                 "a goal from %1 to %2 h does not lie in the run; it has to, within 0 to %3 h, start first")},
    MessageTemplate{"search_ended", SENTENCE("Messages", "the search was ended before it found an answer")},
    // The user's own points.
    MessageTemplate{
        "points_none",
        SENTENCE("Messages", "the file has no points; at least one line with a time and a value is needed")},
    MessageTemplate{
        "table_workbook",
        SENTENCE("Messages",
                 "this is a workbook of a spreadsheet program; allowed is a table of text: save it as CSV there")},
    MessageTemplate{"table_not_text", SENTENCE("Messages", "this is no text; allowed is a table of text, as CSV is")},
    MessageTemplate{"table_too_large",
                    SENTENCE("Messages", "the table is too large; at most %1 lines of %2 columns are allowed")},
    // A scenario together with drug, patient and pump.
    MessageTemplate{"unknown_drug", SENTENCE("Messages", "there is no drug \"%1\"; allowed are: %2")},
    MessageTemplate{"parameter_not_in_drug",
                    SENTENCE("Messages", "the drug %2 has no %1; allowed are the parameters it has")},
    MessageTemplate{"no_oral_route",
                    SENTENCE("Messages", "the drug has no oral route; allowed are injections and a pump")},
    MessageTemplate{
        "pump_flow",
        SENTENCE("Messages", "the pump would have to run at %1 mL/day; with %4 µg/mL allowed is 0 or %2 to %3 mL/day")},
    MessageTemplate{"bolus_over_fill",
                    SENTENCE("Messages", "the bolus takes %1 mL; at most the %2 mL of the last fill are allowed")},
    MessageTemplate{
        "bolus_no_flow_left",
        SENTENCE("Messages",
                 "the basal rate already runs the pump at its limit; at most %1 mL/day are allowed together")},
    MessageTemplate{
        "bolus_flow",
        SENTENCE("Messages", "with the bolus the pump would have to run at %1 mL/day; allowed is %2 to %3 mL/day")},
    MessageTemplate{"boluses_overlap",
                    SENTENCE("Messages", "the bolus begins while entry %1 runs; allowed is from %2 h on")},
    MessageTemplate{
        "refill_over_reservoir",
        SENTENCE("Messages",
                 "a refill of %1 mL on the %2 mL that are left is too much; the reservoir holds at most %3 mL")},
    MessageTemplate{
        "faults_overlap",
        SENTENCE("Messages", "entry %1 is a fault of the same kind from %2 to %3 h; two of one kind may not overlap")},
    MessageTemplate{
        "fault_twice",
        SENTENCE("Messages", "entry %1 is a fault of the same kind at %2 h; one of a kind is allowed at a time")},
    MessageTemplate{
        "no_refill_then",
        SENTENCE("Messages",
                 "there is no refill at %1 h; a wrong refill is allowed at the time of a refill, or at 0 for the "
                 "first fill")},
    // Files and the command line.
    MessageTemplate{"cannot_read", SENTENCE("Messages", "the file cannot be read: %1; allowed is a file that can be")},
    MessageTemplate{"cannot_write",
                    SENTENCE("Messages", "it cannot be written: %1; what was there before is untouched")},
    MessageTemplate{"is_folder", SENTENCE("Messages", "this is a folder; allowed is a file")},
    MessageTemplate{"no_data_folder",
                    SENTENCE("Messages", "there is no folder %1; --data needs one laid out as resources/")},
    MessageTemplate{"no_command", SENTENCE("Messages", "a command is missing; allowed are: %1; --help tells more")},
    MessageTemplate{"unknown_command", SENTENCE("Messages", "there is no command \"%1\"; allowed are: %2")},
    MessageTemplate{"unknown_example", SENTENCE("Messages", "there is no example \"%1\"; allowed are: %2")},
    MessageTemplate{"wrong_usage", SENTENCE("Messages", "wrong number of names; allowed is: theca-cli %1 %2")},
    MessageTemplate{"unknown_option", SENTENCE("Messages", "there is no option %1 here; allowed are: %2")},
    MessageTemplate{"option_twice", SENTENCE("Messages", "the option %1 is given twice; it may stand once")},
    MessageTemplate{"option_missing", SENTENCE("Messages", "the option %1 is missing; allowed are: %2")},
    MessageTemplate{"too_many_people",
                    SENTENCE("Messages", "%1 people are too many for this format; at most %2 are allowed")},
    MessageTemplate{"option_value_missing", SENTENCE("Messages", "the option %1 has no value; it needs one")},
    MessageTemplate{"option_without_value", SENTENCE("Messages", "the option %1 takes no value; allowed is %1 alone")},
    MessageTemplate{"option_outside", SENTENCE("Messages", "%1 cannot be \"%2\"; allowed is a number from %3 to %4")},
    MessageTemplate{"option_not_whole",
                    SENTENCE("Messages", "%1 cannot be \"%2\"; allowed is a whole number from %3 to %4")},
    MessageTemplate{"one_place_twice",
                    SENTENCE("Messages", "two outputs cannot both go to %1; one of them needs another place")},
    MessageTemplate{"output_is_input",
                    SENTENCE("Messages", "writing to %1 would destroy what is read; it needs another place")},
    MessageTemplate{"stopped", SENTENCE("Messages", "stopped before the end; nothing is kept")},
    // Why a figure is missing.
    MessageTemplate{
        "highest_at_end",
        SENTENCE("Messages", "the curve is at its highest when the run ends: level there, or still rising")},
    MessageTemplate{"no_drug_here", SENTENCE("Messages", "no drug comes here")},
    MessageTemplate{"no_drug_in_window", SENTENCE("Messages", "no drug is here in the window it is taken from")},
    MessageTemplate{"no_drug_in_plasma", SENTENCE("Messages", "no drug comes into plasma")},
    MessageTemplate{"plasma_itself", SENTENCE("Messages", "this is plasma itself")},
    MessageTemplate{"no_effect_model", SENTENCE("Messages", "the drug has no effect model")},
    MessageTemplate{"reference_missing", SENTENCE("Messages", "the run it is compared with has no such number")},
    MessageTemplate{"reference_zero",
                    SENTENCE("Messages", "the run it is compared with has 0 here; nothing is a multiple of 0")},
    MessageTemplate{"axis_not_rising",
                    SENTENCE("Messages", "the limits %1 and %2 do not rise; the first has to be the smaller")},
    MessageTemplate{
        "axis_too_narrow",
        SENTENCE("Messages", "the limits %1 and %2 are too close to each other; allowed are limits a millionth apart")},
};

#undef SENTENCE

const MessageTemplate* templateOf(std::string_view code) {
    const auto* found =
        std::find_if(templates.begin(), templates.end(), [code](const auto& one) { return one.code == code; });
    return found == templates.end() ? nullptr : found;
}

/// An error must stay on one line: line breaks and other control characters are replaced.
std::string onOneLine(std::string text) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    std::replace_if(text.begin(), text.end(), isControl, ' ');
    return controlsAsSigns(text);
}

/// Long arguments, such as a whole file given as a name, are cut between two characters.
std::string shortened(std::string text) {
    constexpr std::size_t most = 400;
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

std::string argument(const Error& error, char digit) {
    const auto place = static_cast<std::size_t>(digit - '1');
    return place < error.arguments.size() ? shortened(error.arguments[place]) : std::string();
}

bool isPlaceholder(std::string_view text, std::size_t i) {
    return text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
}

std::string withoutTemplate(const Error& error) {
    std::string text = error.code;
    for (const std::string& one : error.arguments) text.append(" ").append(shortened(one));
    return text;
}

}  // namespace

std::span<const MessageTemplate> messageTemplates() { return templates; }

std::string message(const Error& error) {
    const MessageTemplate* found = templateOf(error.code);
    if (!found) return onOneLine(withoutTemplate(error));
    const std::string_view english = found->english;
    std::string text;
    for (std::size_t i = 0; i < english.size(); ++i) {
        if (isPlaceholder(english, i)) {
            text += argument(error, english[++i]);
        } else {
            text += english[i];
        }
    }
    return onOneLine(std::move(text));
}

std::string errorLine(std::string_view file, const Error& error) {
    std::string line = onOneLine(std::string(file));
    if (error.line > 0)
        line.append(":").append(std::to_string(error.line)).append(":").append(std::to_string(error.column));
    if (!error.path.empty()) line.append(": ").append(onOneLine(shortened(error.path)));
    return line + ": " + message(error);
}

}  // namespace theca
