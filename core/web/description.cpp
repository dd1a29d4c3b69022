#include "core/web/description.h"

#include <array>
#include <string_view>

#include "core/base/text_value.h"
#include "core/scenario/names.h"
#include "core/text/json_writer.h"
#include "core/text/messages.h"
#include "core/web/control.h"

namespace theca::web {

namespace {

std::string_view routeOf(const Therapy& therapy) {
    if (therapy.pump) return "pump";
    return therapy.injections.empty() ? "tablets" : "injection";
}

JsonNode describe(const Event& event) {
    JsonNode node = JsonNode::object();
    node.add("at_h", JsonNode::number(event.at.number()));
    node.add("kind", JsonNode::string(eventName(event.kind)));
    return node;
}

JsonNode describe(const Therapy& therapy, const Trajectory& run) {
    JsonNode events = JsonNode::array();
    for (const Event& event : run.events()) events.push(describe(event));
    JsonNode node = JsonNode::object();
    node.add("name", textValue(therapy.name));
    node.add("shown", JsonNode::boolean(therapy.shown));
    node.add("route", JsonNode::string(routeOf(therapy)));
    if (therapy.pump) node.add("tip", JsonNode::whole(static_cast<std::uint64_t>(therapy.pump->tip.index)));
    node.add("events", std::move(events));
    return node;
}

/// "level" for the fluid at a level: a page offers those in one place.
std::string_view kindOf(Signal signal, const Drug& drug) {
    switch (signal.kind) {
        case Signal::Kind::Plasma:
            return "plasma";
        case Signal::Kind::Csf:
            return "level";
        case Signal::Kind::Cranial:
            return "cranial";
        case Signal::Kind::ReadOut:
            break;
    }
    switch (drug.readOuts[static_cast<std::size_t>(signal.index)].kind) {
        case ReadOutKind::Score:
            return "score";
        case ReadOutKind::FractionLeft:
            return "fraction";
        case ReadOutKind::Withdrawal:
            return "index";
        case ReadOutKind::Concentration:
            break;
    }
    return "site";
}

JsonNode describe(Signal signal, const OpenScenario& open) {
    const Drug& drug = open.drug();
    JsonNode node = JsonNode::object();
    node.add("name", JsonNode::string(signalName(signal, drug)));
    node.add("kind", JsonNode::string(kindOf(signal, drug)));
    node.add("concentration", JsonNode::boolean(isConcentration(signal, drug)));
    node.add("offered", JsonNode::boolean(open.run().therapies.front().offers(signal)));
    if (signal.kind == Signal::Kind::Csf) node.add("level", JsonNode::string(levelName(Level{signal.index})));
    if (signal.kind == Signal::Kind::ReadOut) {
        const ReadOut& readOut = drug.readOuts[static_cast<std::size_t>(signal.index)];
        node.add("title", textValue(readOut.title));
        node.add("assumption", JsonNode::boolean(readOut.assumption));
        node.add("leaves_out", textValue(readOut.leavesOut));
    }
    return node;
}

std::string_view kindName(Control::Kind kind) {
    constexpr std::array<std::string_view, 4> names{"real", "whole", "level", "flag"};
    return names.at(static_cast<std::size_t>(kind));
}

JsonNode describe(const Control& control) {
    JsonNode slider = JsonNode::object();
    slider.add("from", JsonNode::number(control.slider.from));
    slider.add("to", JsonNode::number(control.slider.to));
    slider.add("logarithmic", JsonNode::boolean(control.slider.logarithmic));
    slider.add("zero_at_start", JsonNode::boolean(control.slider.zeroAtStart));
    JsonNode node = JsonNode::object();
    node.add("path", JsonNode::string(control.path));
    node.add("therapy", control.therapy ? JsonNode::whole(*control.therapy) : JsonNode::null());
    node.add("kind", JsonNode::string(kindName(control.kind)));
    node.add("unit", JsonNode::string(control.unit));
    node.add("title", JsonNode::string(control.title));
    node.add("lowest", JsonNode::number(control.limits.lowest));
    node.add("lowest_excluded", JsonNode::boolean(control.limits.lowestExcluded));
    node.add("highest", JsonNode::number(control.limits.highest));
    node.add("slider", std::move(slider));
    node.add("value", JsonNode::number(control.value));
    return node;
}

/// By what a concentration in ng/mL is multiplied to be shown in the scenario's unit.
double unitFactor(const OpenScenario& open) {
    switch (open.scenario().view.units) {
        case ConcentrationUnit::NgPerMl:
            return 1;
        case ConcentrationUnit::UgPerMl:
        case ConcentrationUnit::MgPerL:
            return 1e-3;
        case ConcentrationUnit::NmolPerL:
            break;
    }
    return 1e3 / open.drug().value(ParameterId::molarMass);
}

JsonNode describe(const View& view, const OpenScenario& open) {
    const bool inMass = view.units != ConcentrationUnit::NmolPerL || open.drug().has(ParameterId::molarMass);
    JsonNode node = JsonNode::object();
    node.add("level", JsonNode::string(view.level ? levelName(*view.level) : std::string_view("cranial")));
    node.add("units", JsonNode::string(nameOf(inMass ? view.units : ConcentrationUnit::NgPerMl)));
    node.add("unit_factor", JsonNode::number(inMass ? unitFactor(open) : 1));
    node.add("log", JsonNode::boolean(view.log));
    node.add("playhead_h", JsonNode::number(view.playhead.number()));
    return node;
}

template <class List, class Describe>
JsonNode listed(const List& list, Describe one) {
    JsonNode node = JsonNode::array();
    for (const auto& each : list) node.push(one(each));
    return node;
}

JsonNode inEveryLanguage(const Error& error) {
    JsonNode node = JsonNode::object();
    for (const std::string_view language : textLanguages)
        node.add(language, JsonNode::string(message(error, language)));
    return node;
}

}  // namespace

std::string described(const OpenScenario& open) {
    const Scenario& scenario = open.scenario();
    JsonNode therapies = JsonNode::array();
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i)
        therapies.push(describe(scenario.therapies[i], open.run().therapies[i]));
    JsonNode root = JsonNode::object();
    root.add("title", textValue(scenario.title));
    root.add("notes", textValue(scenario.notes));
    root.add("drug", textValue(open.drug().title));
    root.add("limits", listed(open.drug().limits, [](const Text& text) { return textValue(text); }));
    root.add("no_effect", textValue(open.drug().noEffect));
    root.add("horizon_h", JsonNode::number(scenario.horizon.number()));
    root.add("one_pool", JsonNode::boolean(scenario.csfModel == CsfModel::OnePool));
    root.add("view", describe(scenario.view, open));
    root.add("therapies", std::move(therapies));
    root.add("signals", listed(sampledSignals(open.drug()), [&](Signal signal) { return describe(signal, open); }));
    root.add("controls",
             listed(openControls(scenario, open.drug()), [](const Control& control) { return describe(control); }));
    return writeJson(root);
}

std::string describedErrors(const Errors& errors) {
    JsonNode root = JsonNode::object();
    root.add("errors", listed(errors, [](const Error& error) {
                 JsonNode node = JsonNode::object();
                 node.add("path", JsonNode::string(error.path));
                 node.add("sentence", inEveryLanguage(error));
                 return node;
             }));
    return writeJson(root);
}

}  // namespace theca::web
