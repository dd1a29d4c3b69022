#include "core/text/names.h"
#include "core/text/scenario_parts.h"
#include "core/text/scenario_shape.h"
#include "core/text/scenario_text.h"

namespace theca {

namespace {

JsonValue number(double value) { return JsonValue::number(value); }

void addUnless(JsonValue& object, std::string_view key, double value, double usual) {
    if (value != usual) object.add(key, number(value));
}

void addIfAny(JsonValue& object, std::string_view key, JsonValue value) {
    if (!value.empty()) object.add(key, std::move(value));
}

JsonValue patientValue(const Patient& patient) {
    const Patient usual;
    JsonValue object = JsonValue::object();
    addUnless(object, "creatinine_clearance_mL_per_min", patient.creatinineClearance_mL_per_min,
              usual.creatinineClearance_mL_per_min);
    addUnless(object, "spinal_csf_volume_mL", patient.spinalCsfVolume.number(), usual.spinalCsfVolume.number());
    addUnless(object, "canal_length_cm", patient.canalLength.number(), usual.canalLength.number());
    addUnless(object, "ashworth_baseline", patient.scoreBaseline, usual.scoreBaseline);
    if (patient.tolerance) object.add("tolerance", JsonValue::boolean(true));
    JsonValue parameters = JsonValue::object();
    for (const auto& [id, value] : patient.parameters) parameters.add(info(id).key, number(value));
    addIfAny(object, "parameters", std::move(parameters));
    return object;
}

JsonValue pointValue(const ObservedPoint& point) {
    JsonValue array = JsonValue::array();
    array.push(hoursValue(point.at));
    array.push(number(point.value));
    if (point.sd) array.push(number(*point.sd));
    return array;
}

JsonValue observationValue(const Observation& observation) {
    JsonValue object = JsonValue::object();
    object.add("label", textValue(observation.label));
    object.add("what", JsonValue::string(observation.what));
    object.add("unit", JsonValue::string(observation.unit));
    JsonValue points = JsonValue::array();
    for (const ObservedPoint& point : observation.points) points.push(pointValue(point));
    object.add("points", std::move(points));
    return object;
}

JsonValue populationValue(const Population& population) {
    const Population usual;
    JsonValue object = JsonValue::object();
    if (population == usual) return object;
    object.add("patients", JsonValue::whole(static_cast<std::uint64_t>(population.patients)));
    object.add("seed", JsonValue::whole(population.seed));
    if (population.preset != usual.preset) object.add("preset", JsonValue::string(presetName(population.preset)));
    return object;
}

JsonValue axesValue(const View& view) {
    JsonValue axes = JsonValue::object();
    for (const auto& [name, ends] : view.axes) {
        JsonValue pair = JsonValue::array();
        pair.push(number(ends[0]));
        pair.push(number(ends[1]));
        axes.add(name, std::move(pair));
    }
    return axes;
}

JsonValue bookmarksValue(const View& view) {
    JsonValue bookmarks = JsonValue::array();
    for (const Bookmark& bookmark : view.bookmarks) {
        JsonValue object = JsonValue::object();
        object.add("at_h", hoursValue(bookmark.at));
        object.add("name", textValue(bookmark.name));
        bookmarks.push(std::move(object));
    }
    return bookmarks;
}

JsonValue viewValue(const View& view) {
    const View usual;
    JsonValue object = JsonValue::object();
    const std::string_view level = view.level ? levelName(*view.level) : "cranial";
    if (level != "L1") object.add("level", JsonValue::string(level));
    if (view.units != usual.units) object.add("units", JsonValue::string(unitName(view.units)));
    if (view.timeUnit != usual.timeUnit) object.add("time_unit", JsonValue::string(timeUnitName(view.timeUnit)));
    if (view.log) object.add("log", JsonValue::boolean(true));
    addIfAny(object, "axes", axesValue(view));
    addUnless(object, "playhead_h", view.playhead.number(), usual.playhead.number());
    addUnless(object, "speed_h_per_s", view.speed_h_per_s, usual.speed_h_per_s);
    addIfAny(object, "bookmarks", bookmarksValue(view));
    return object;
}

JsonValue scenarioValue(const Scenario& scenario);

JsonValue pinsValue(const Scenario& scenario) {
    JsonValue pins = JsonValue::array();
    for (const Pin& pin : scenario.pins) {
        JsonValue object = JsonValue::object();
        object.add("name", textValue(pin.name));
        object.add("colour", JsonValue::whole(static_cast<std::uint64_t>(pin.colour)));
        object.add("scenario", scenarioValue(pin.scenario));
        pins.push(std::move(object));
    }
    return pins;
}

template <class Items, class Write>
JsonValue arrayOf(const Items& items, Write write) {
    JsonValue array = JsonValue::array();
    for (const auto& item : items) array.push(write(item));
    return array;
}

JsonValue scenarioValue(const Scenario& scenario) {
    JsonValue object = JsonValue::object();
    object.add("theca", JsonValue::string("scenario"));
    object.add("version", JsonValue::whole(scenarioVersion));
    object.add("title", textValue(scenario.title));
    if (scenario.notes != Text()) object.add("notes", textValue(scenario.notes));
    object.add("drug", JsonValue::string(scenario.drug));
    object.add("csf_model", JsonValue::string(csfModelName(scenario.csfModel)));
    object.add("horizon_h", hoursValue(scenario.horizon));
    addIfAny(object, "patient", patientValue(scenario.patient));
    object.add("therapies", arrayOf(scenario.therapies, therapyValue));
    addIfAny(object, "observations", arrayOf(scenario.observations, observationValue));
    addIfAny(object, "pins", pinsValue(scenario));
    addIfAny(object, "population", populationValue(scenario.population));
    addIfAny(object, "view", viewValue(scenario.view));
    addIfAny(object, "lock", arrayOf(scenario.lock, [](const std::string& path) { return JsonValue::string(path); }));
    return object;
}

}  // namespace

JsonValue textValue(const Text& text) {
    if (!text.isByLanguage()) return JsonValue::string(text.english());
    JsonValue object = JsonValue::object();
    for (const std::string_view language : textLanguages) {
        const auto words = text.words.find(language);
        if (words != text.words.end()) object.add(language, JsonValue::string(words->second));
    }
    return object;
}

std::string writeScenario(const Scenario& scenario) { return scenarioValue(scenario).text(); }

}  // namespace theca
