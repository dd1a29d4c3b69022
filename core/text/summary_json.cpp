#include <optional>
#include <string_view>
#include <variant>

#include "core/base/overloaded.h"
#include "core/scenario/names.h"
#include "core/text/fault_detail.h"
#include "core/text/json_writer.h"
#include "core/text/messages.h"
#include "core/text/population_text.h"
#include "core/text/summary.h"

namespace theca {

namespace {

constexpr double nanogramsPerMicrogram = 1000;

/// Adds figures to an object and, if there is no value, the reason to a second one.
class Figures {
public:
    explicit Figures(JsonNode object) : m_object(std::move(object)) {}

    void add(std::string_view key, const Figure& figure, double factor = 1) {
        if (figure.value) {
            m_object.add(key, JsonNode::number(*figure.value * factor));
            return;
        }
        m_object.add(key, JsonNode::null());
        m_reasons.add(key, JsonNode::string(message({figure.reason, {}, {}})));
    }
    JsonNode done() && {
        if (!m_reasons.empty()) m_object.add("reasons", std::move(m_reasons));
        return std::move(m_object);
    }

private:
    JsonNode m_object;
    JsonNode m_reasons = JsonNode::object();
};

JsonNode exposureValue(const Exposure& exposure) {
    constexpr double ng = nanogramsPerMicrogram;
    Figures figures(JsonNode::object());
    figures.add("cmax", exposure.cmax, ng);
    figures.add("tmax_h", exposure.tmax);
    figures.add("cmin", exposure.cmin, ng);
    figures.add("auc", exposure.auc, ng);
    figures.add("cavg", exposure.cavg, ng);
    figures.add("fluctuation_percent", exposure.fluctuationPercent);
    figures.add("csf_to_plasma", exposure.csfToPlasma);
    return std::move(figures).done();
}

/// The fault, and what distinguishes it from others of its kind.
void addFault(JsonNode& object, const Fault& fault) {
    object.add("fault", JsonNode::string(faultName(fault)));
    for (const FaultDetail& detail : faultDetails(fault))
        object.add(detail.key, std::visit(Overloaded{[](double number) { return JsonNode::number(number); },
                                                     [](std::string_view word) { return JsonNode::string(word); }},
                                          detail.value));
}

JsonNode eventValue(const Event& event) {
    JsonNode object = JsonNode::object();
    object.add("at_h", JsonNode::number(event.at.number()));
    object.add("kind", JsonNode::string(eventName(event.kind)));
    if (event.fault) addFault(object, *event.fault);
    const std::string_view amount = eventAmount(event.kind).key;
    if (!amount.empty()) object.add(amount, JsonNode::number(event.amount));
    if (event.level) object.add("level", JsonNode::string(levelName(*event.level)));
    return object;
}

JsonNode therapySummaryValue(const TherapySummary& therapy) {
    JsonNode object = JsonNode::object();
    object.add("name", textValue(therapy.name));
    for (const PlaceSummary& place : therapy.places) object.add(place.key, exposureValue(place.exposure));
    if (therapy.people) object.add("people", figuresValue(*therapy.people));
    JsonNode events = JsonNode::array();
    for (const Event& event : therapy.events) events.push(eventValue(event));
    object.add("events", std::move(events));
    Figures effect(std::move(object));
    effect.add("time_above_ec50_h", therapy.hoursAboveEC50);
    return std::move(effect).done();
}

JsonNode unitsValue() {
    JsonNode units = JsonNode::object();
    for (const auto* key : {"cmax", "cmin", "cavg"}) units.add(key, JsonNode::string("ng/mL"));
    units.add("auc", JsonNode::string("ng*h/mL"));
    return units;
}

}  // namespace

std::string summaryJson(const Scenario& scenario, const std::vector<TherapySummary>& summary) {
    JsonNode root = JsonNode::object();
    root.add("theca", JsonNode::string("run"));
    root.add("version", JsonNode::whole(1));
    root.add("use", JsonNode::string("for teaching, not for dosing a person"));
    root.add("title", textValue(scenario.title));
    root.add("drug", JsonNode::string(scenario.drug));
    root.add("csf_model", JsonNode::string(nameOf(scenario.csfModel)));
    root.add("horizon_h", JsonNode::number(scenario.horizon.number()));
    if (scenario.population.patients > 0) root.add("population", populationValue(scenario.population));
    root.add("units", unitsValue());
    JsonNode therapies = JsonNode::array();
    for (const TherapySummary& therapy : summary) therapies.push(therapySummaryValue(therapy));
    root.add("therapies", std::move(therapies));
    return writeJson(root);
}

}  // namespace theca
