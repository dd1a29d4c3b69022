#include "core/text/scenario_text.h"

#include <optional>

#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/names.h"
#include "core/text/number_text.h"
#include "core/text/scenario_parts.h"
#include "core/text/scenario_shape.h"

namespace theca {

namespace {

Patient patientIn(const JsonNode& node) {
    Patient patient;
    const Patient usual;
    patient.creatinineClearance_mL_per_min =
        numberAt(node, "creatinine_clearance_mL_per_min", usual.creatinineClearance_mL_per_min);
    patient.spinalCsfVolume = Millilitres(numberAt(node, "spinal_csf_volume_mL", usual.spinalCsfVolume.number()));
    patient.canalLength = Centimetres(numberAt(node, "canal_length_cm", usual.canalLength.number()));
    patient.scoreBaseline = numberAt(node, "ashworth_baseline", usual.scoreBaseline);
    patient.tolerance = boolAt(node, "tolerance", usual.tolerance);
    for (const JsonMember& member : *objectAt(node, "parameters").as<JsonNode::Object>()) {
        if (const auto id = parameterWithKey(member.key)) patient.parameters[*id] = numberOf(member.value);
    }
    return patient;
}

ObservedPoint pointIn(const JsonNode& node) {
    const auto* numbers = node.as<JsonNode::Array>();
    if (!numbers || numbers->size() < 2) return {};
    ObservedPoint point{Hours(numberOf(numbers->at(0))), numberOf(numbers->at(1)), std::nullopt};
    if (numbers->size() > 2) point.sd = numberOf(numbers->at(2));
    return point;
}

Observation observationIn(const JsonNode& node) {
    Observation observation;
    observation.label = textAt(node, "label");
    observation.what = stringAt(node, "what");
    observation.unit = stringAt(node, "unit", observation.unit);
    for (const JsonNode& point : arrayAt(node, "points")) observation.points.push_back(pointIn(point));
    return observation;
}

Population populationIn(const JsonNode& node) {
    Population population;
    population.patients = intAt(node, "patients", population.patients);
    const JsonNode* seed = node.find("seed");
    const auto* number = seed ? seed->as<JsonNumber>() : nullptr;
    if (number && number->whole) population.seed = *number->whole;
    population.preset = presetNamed(stringAt(node, "preset")).value_or(population.preset);
    return population;
}

void readAxes(const JsonNode& node, View& view, Form& form, const JsonPath& path) {
    const JsonNode& axes = objectAt(node, "axes");
    if (!form.sound(axes)) return;
    const JsonPath axesPath(path, "axes");
    for (const JsonMember& member : *axes.as<JsonNode::Object>()) {
        const auto& ends = *member.value.as<JsonNode::Array>();
        const double low = numberOf(ends[0]);
        const double high = numberOf(ends[1]);
        view.axes[member.key] = {low, high};
        if (low < high) continue;
        form.refuse(member.value, JsonPath(axesPath, member.key), "axis_not_rising", {shortest(low), shortest(high)});
    }
}

View viewIn(const JsonNode& node, Form& form, const JsonPath& path) {
    View view;
    view.level = levelNamed(stringAt(node, "level", "L1"));
    view.units = unitNamed(stringAt(node, "units")).value_or(view.units);
    view.timeUnit = timeUnitNamed(stringAt(node, "time_unit")).value_or(view.timeUnit);
    view.log = boolAt(node, "log", view.log);
    readAxes(node, view, form, path);
    view.playhead = Hours(numberAt(node, "playhead_h", view.playhead.number()));
    view.speed_h_per_s = numberAt(node, "speed_h_per_s", view.speed_h_per_s);
    for (const JsonNode& mark : arrayAt(node, "bookmarks")) {
        view.bookmarks.push_back({Hours(numberAt(mark, "at_h")), textAt(mark, "name")});
    }
    return view;
}

Pin pinIn(const JsonNode& node, Form& form, const JsonPath& path) {
    return {textAt(node, "name"), intAt(node, "colour"),
            scenarioIn(objectAt(node, "scenario"), form, JsonPath(path, "scenario"))};
}

std::size_t eventCount(const Scenario& scenario) {
    std::size_t count = 0;
    for (const Therapy& therapy : scenario.therapies) count += eventCount(therapy);
    for (const Pin& pin : scenario.pins) count += eventCount(pin.scenario);
    return count;
}

}  // namespace

Scenario scenarioIn(const JsonNode& node, Form& form, const JsonPath& path) {
    Scenario scenario;
    scenario.title = textAt(node, "title");
    scenario.notes = textAt(node, "notes");
    scenario.drug = stringAt(node, "drug");
    scenario.csfModel = csfModelNamed(stringAt(node, "csf_model")).value_or(scenario.csfModel);
    scenario.horizon = Hours(numberAt(node, "horizon_h", scenario.horizon.number()));
    scenario.patient = patientIn(objectAt(node, "patient"));
    scenario.population = populationIn(objectAt(node, "population"));
    scenario.view = viewIn(objectAt(node, "view"), form, JsonPath(path, "view"));
    std::size_t place = 0;
    const JsonPath therapies(path, "therapies");
    for (const JsonNode& one : arrayAt(node, "therapies")) {
        scenario.therapies.push_back(therapyIn(one, form, JsonPath(therapies, place++)));
    }
    for (const JsonNode& one : arrayAt(node, "observations")) scenario.observations.push_back(observationIn(one));
    place = 0;
    const JsonPath pins(path, "pins");
    for (const JsonNode& one : arrayAt(node, "pins")) {
        scenario.pins.push_back(pinIn(one, form, JsonPath(pins, place++)));
    }
    for (const JsonNode& one : arrayAt(node, "lock")) scenario.lock.push_back(stringOf(one));
    return scenario;
}

Result<Scenario> readScenario(std::string_view text) {
    const Result<JsonNode> read = readJson(text);
    if (!read) return read.errors();
    const JsonNode& root = *read;
    Form form;
    if (!isOfKind(root, "scenario", scenarioVersion, form)) return std::move(form).placedIn(text);
    form.check(root, scenarioShape());
    Scenario scenario = scenarioIn(root, form, JsonPath());
    const std::size_t events = eventCount(scenario);
    if (form.empty() && events > mostEvents) {
        form.refuse(nearest(root, "therapies"), JsonPath(JsonPath(), "therapies"), "too_many_events",
                    {std::to_string(events), std::to_string(mostEvents)});
    }
    if (!form.empty()) return std::move(form).placedIn(text);
    return scenario;
}

Errors located(std::string_view text, Errors errors) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return errors;
    PlacedErrors placed;
    Errors kept;
    for (Error& error : errors) {
        if (error.line > 0) {
            kept.push_back(std::move(error));
        } else {
            placed.add(nearest(*root, error.path).offset, error.path, error.code, error.arguments);
        }
    }
    Errors all = std::move(placed).placedIn(text);
    all.insert(all.end(), kept.begin(), kept.end());
    return all;
}

}  // namespace theca
