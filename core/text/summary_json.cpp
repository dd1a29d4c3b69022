#include "core/base/overloaded.h"
#include "core/scenario/names.h"
#include "core/text/fault_detail.h"
#include "core/text/json_value.h"
#include "core/text/messages.h"
#include "core/text/population_text.h"
#include "core/text/summary.h"

namespace theca {

namespace {

constexpr double nanogramsPerMicrogram = 1000;

/// Adds figures to an object and, if there is no value, the reason to a second one.
class Figures {
public:
    explicit Figures(JsonValue object) : m_object(std::move(object)) {}

    void add(std::string_view key, const Figure& figure, double factor = 1) {
        if (figure.value) {
            m_object.add(key, JsonValue::number(*figure.value * factor));
            return;
        }
        m_object.add(key, JsonValue::null());
        m_reasons.add(key, JsonValue::string(message({figure.reason, {}, {}})));
    }
    JsonValue done() && {
        if (!m_reasons.empty()) m_object.add("reasons", std::move(m_reasons));
        return std::move(m_object);
    }

private:
    JsonValue m_object;
    JsonValue m_reasons = JsonValue::object();
};

JsonValue exposureValue(const Exposure& exposure) {
    constexpr double ng = nanogramsPerMicrogram;
    Figures figures(JsonValue::object());
    figures.add("cmax", exposure.cmax, ng);
    figures.add("tmax_h", exposure.tmax);
    figures.add("cmin", exposure.cmin, ng);
    figures.add("auc", exposure.auc, ng);
    figures.add("cavg", exposure.cavg, ng);
    figures.add("fluctuation_percent", exposure.fluctuationPercent);
    figures.add("csf_to_plasma", exposure.csfToPlasma);
    return std::move(figures).done();
}

/// The key of an event's amount; none if the event has no amount.
std::string_view amountKey(const Event& event) {
    switch (event.kind) {
        case Event::Kind::RateChange:
            return "rate_ug_per_day";
        case Event::Kind::LowReservoir:
        case Event::Kind::Refill:
            return "reservoir_mL";
        case Event::Kind::WrongRefill:
            return "concentration_ug_per_mL";
        case Event::Kind::FaultBegins:
        case Event::Kind::FaultEnds:
        case Event::Kind::ReservoirEmpty:
            return {};
        default:
            return "dose_ug";
    }
}

/// The fault, and what distinguishes it from others of its kind.
void addFault(JsonValue& object, const Fault& fault) {
    object.add("fault", JsonValue::string(faultName(fault)));
    for (const FaultDetail& detail : faultDetails(fault))
        object.add(detail.key, std::visit(Overloaded{[](double number) { return JsonValue::number(number); },
                                                     [](std::string_view word) { return JsonValue::string(word); }},
                                          detail.value));
}

JsonValue eventValue(const Event& event) {
    JsonValue object = JsonValue::object();
    object.add("at_h", JsonValue::number(event.at.number()));
    object.add("kind", JsonValue::string(eventName(event.kind)));
    if (event.fault) addFault(object, *event.fault);
    if (!amountKey(event).empty()) object.add(amountKey(event), JsonValue::number(event.amount));
    if (event.level) object.add("level", JsonValue::string(levelName(*event.level)));
    return object;
}

JsonValue therapySummaryValue(const TherapySummary& therapy) {
    JsonValue object = JsonValue::object();
    object.add("name", textValue(therapy.name));
    for (const PlaceSummary& place : therapy.places) object.add(place.key, exposureValue(place.exposure));
    if (therapy.people) object.add("people", figuresValue(*therapy.people));
    JsonValue events = JsonValue::array();
    for (const Event& event : therapy.events) events.push(eventValue(event));
    object.add("events", std::move(events));
    Figures effect(std::move(object));
    effect.add("time_above_ec50_h", therapy.hoursAboveEC50);
    return std::move(effect).done();
}

JsonValue unitsValue() {
    JsonValue units = JsonValue::object();
    for (const auto* key : {"cmax", "cmin", "cavg"}) units.add(key, JsonValue::string("ng/mL"));
    units.add("auc", JsonValue::string("ng*h/mL"));
    return units;
}

}  // namespace

std::string summaryJson(const Scenario& scenario, const std::vector<TherapySummary>& summary) {
    JsonValue root = JsonValue::object();
    root.add("theca", JsonValue::string("run"));
    root.add("version", JsonValue::whole(1));
    root.add("use", JsonValue::string("for teaching, not for dosing a person"));
    root.add("title", textValue(scenario.title));
    root.add("drug", JsonValue::string(scenario.drug));
    root.add("csf_model", JsonValue::string(nameOf(scenario.csfModel)));
    root.add("horizon_h", JsonValue::number(scenario.horizon.number()));
    if (scenario.population.patients > 0) root.add("population", populationValue(scenario.population));
    root.add("units", unitsValue());
    JsonValue therapies = JsonValue::array();
    for (const TherapySummary& therapy : summary) therapies.push(therapySummaryValue(therapy));
    root.add("therapies", std::move(therapies));
    return root.text();
}

}  // namespace theca
