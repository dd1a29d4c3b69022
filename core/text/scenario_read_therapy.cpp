#include <set>

#include "core/text/number_text.h"
#include "core/text/scenario_parts.h"

namespace theca {

namespace {

/// Dose numbers under `key`; each one of the course's, none given twice or already in `taken`.
std::vector<int> doseNumbersIn(const JsonNode& node, std::string_view key, int doses, const std::set<int>& taken,
                               Form& form, const JsonPath& path) {
    std::vector<int> numbers;
    const JsonPath below(path, key);
    std::set<int> seen;
    std::size_t place = 0;
    for (const JsonNode& entry : arrayAt(node, key)) {
        const int number = intOf(entry);
        const JsonPath at(below, place++);
        if (number > doses) form.refuse(entry, at, "no_such_dose", {std::to_string(number), std::to_string(doses)});
        if (taken.contains(number)) form.refuse(entry, at, "missed_and_doubled", {std::to_string(number)});
        numbers.push_back(number);
        if (!seen.insert(number).second) form.refuse(entry, at, "dose_twice", {std::to_string(number)});
    }
    return numbers;
}

OralCourse oralIn(const JsonNode& node, Form& form, const JsonPath& path) {
    OralCourse course;
    course.dose = Milligrams(numberAt(node, "dose_mg"));
    course.start = Hours(numberAt(node, "start_h"));
    course.interval = Hours(numberAt(node, "interval_h"));
    course.doses = intAt(node, "doses", 1);
    if (!form.sound(node)) return course;
    if (course.doses > 1 && !node.find("interval_h")) {
        form.refuse(node, JsonPath(path, "interval_h"), "interval_missing", {std::to_string(course.doses)});
    }
    course.missed = doseNumbersIn(node, "missed", course.doses, {}, form, path);
    const std::set<int> missed(course.missed.begin(), course.missed.end());
    course.doubled = doseNumbersIn(node, "doubled", course.doses, missed, form, path);
    return course;
}

Injection injectionIn(const JsonNode& node) {
    Injection injection;
    injection.dose = Micrograms(numberAt(node, "dose_ug"));
    injection.at = Hours(numberAt(node, "at_h"));
    injection.level = levelNamed(stringAt(node, "level")).value_or(Level());
    return injection;
}

}  // namespace

Therapy therapyIn(const JsonNode& node, Form& form, const JsonPath& path) {
    Therapy therapy;
    therapy.name = textAt(node, "name");
    therapy.shown = boolAt(node, "shown", true);
    const JsonPath oralPath(path, "oral");
    std::size_t place = 0;
    for (const JsonNode& course : arrayAt(node, "oral")) {
        therapy.oral.push_back(oralIn(course, form, JsonPath(oralPath, place++)));
    }
    for (const JsonNode& injection : arrayAt(node, "injections")) therapy.injections.push_back(injectionIn(injection));
    const JsonNode* pump = node.find("pump");
    if (pump && pump->as<JsonNode::Object>()) therapy.pump = pumpIn(*pump, form, JsonPath(path, "pump"));
    return therapy;
}

std::size_t eventCount(const Therapy& therapy) {
    std::size_t count = therapy.injections.size();
    for (const OralCourse& course : therapy.oral) count += static_cast<std::size_t>(course.doses);
    if (!therapy.pump) return count;
    const Pump& pump = *therapy.pump;
    count += pump.program.size() + pump.boluses.size() + pump.refills.size() + pump.faults.size();
    return count + (pump.patientBoluses ? pump.patientBoluses->requests.size() : 0);
}

}  // namespace theca
