#include "core/text/sbml_text.h"

#include <initializer_list>
#include <map>
#include <set>
#include <string_view>

#include "core/base/number_text.h"
#include "core/text/sbml_math.h"

namespace theca {

namespace {

struct UnitPart {
    const char* kind;
    const char* exponent;
    const char* scale;
    const char* multiplier;
};

XmlElement unit(const char* id, const std::vector<UnitPart>& parts) {
    XmlElement list("listOfUnits");
    for (const UnitPart& part : parts) {
        XmlElement one("unit");
        one.with("kind", part.kind).with("exponent", part.exponent);
        list.add(one.with("scale", part.scale).with("multiplier", part.multiplier));
    }
    XmlElement definition("unitDefinition");
    definition.with("id", id).add(std::move(list));
    return definition;
}

XmlElement unitDefinitions() {
    const UnitPart ug{"gram", "1", "-6", "1"};
    const UnitPart mL{"litre", "1", "-3", "1"};
    const UnitPart perML{"litre", "-1", "-3", "1"};
    const UnitPart h{"second", "1", "0", "3600"};
    const UnitPart perH{"second", "-1", "0", "3600"};
    XmlElement list("listOfUnitDefinitions");
    list.add(unit("ug", {ug})).add(unit("mL", {mL})).add(unit("h", {h})).add(unit("per_h", {perH}));
    list.add(unit("mL_per_h", {mL, perH})).add(unit("ug_per_h", {ug, perH})).add(unit("ug_per_mL", {ug, perML}));
    return list;
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string whole;
    for (const std::string_view part : parts) whole += part;
    return whole;
}

/// What changes at one time after the beginning.
struct Change {
    std::map<int, double> deposited;      ///< µg into a compartment
    std::map<int, double> rates;          ///< µg/h into a compartment from now on
};

class Sbml {
public:
    Sbml(const Scenario& scenario, const Run& run, std::size_t therapy)
        : m_scenario(scenario),
          m_model(*run.model),
          m_name(scenario.therapies[therapy].name.english()),
          m_inputs(run.therapies[therapy].inputs()) {
        for (const Network::Follower& one : m_model.network().followers) m_concentrations.insert(one.node);
        collect();
        addCompartments();
        addExchanges();
        addClearances();
        addSources();
        addInflows();
        addFollowers();
        addEvents();
    }

    std::string text() const;

private:
    std::string nameOf(int node) const { return m_model.compartments()[static_cast<std::size_t>(node)].name; }
    std::string amountId(int node) const { return joined({"A_", nameOf(node)}); }
    std::string concentrationId(int node) const { return joined({"C_", nameOf(node)}); }

    /// A parameter with a value that stays; returns its id.
    std::string constant(const std::string& id, double value, const char* unit);
    void variable(const std::string& id, double value, const char* unit);
    XmlElement concentration(int node) const;
    XmlElement potential(int node);
    void reaction(const std::string& id, int from, int to, bool reversible, XmlElement law);
    void collect();
    void addCompartments();
    void addExchanges();
    void addClearances();
    void addSources();
    void addInflows();
    void addFollowers();
    void addEvents();

    const Scenario& m_scenario;
    const Model& m_model;
    const std::string m_name;  ///< of the therapy
    const Inputs& m_inputs;
    std::set<int> m_concentrations;    ///< nodes that hold a concentration
    std::set<int> m_inflowInto;        ///< nodes with an inflow at some time
    std::map<double, Change> m_changes;  ///< by time, h
    std::set<std::string> m_constants;
    XmlElement m_compartments{"listOfCompartments"};
    XmlElement m_species{"listOfSpecies"};
    XmlElement m_parameters{"listOfParameters"};
    XmlElement m_rules{"listOfRules"};
    XmlElement m_reactions{"listOfReactions"};
    XmlElement m_events{"listOfEvents"};
};

/// Deposits and the sum of the rates that run, by the time at which they change.
void Sbml::collect() {
    m_changes[0] = {};
    for (const Deposit& one : m_inputs.deposits) {
        const Eigen::VectorXd spread = m_model.spread(one.into);
        for (int node = 0; node < spread.size(); ++node)
            if (spread(node) != 0) m_changes[one.at.number()].deposited[node] += spread(node) * one.amount.number();
    }
    std::set<double> cuts = {0};
    for (const Inflow& one : m_inputs.inflows) {
        cuts.insert({one.from.number(), one.until.number()});
        const Eigen::VectorXd spread = m_model.spread(one.into);
        for (int node = 0; node < spread.size(); ++node)
            if (spread(node) != 0) m_inflowInto.insert(node);
    }
    for (const double cut : cuts) {
        std::map<int, double>& rates = m_changes[cut].rates;
        for (const int node : m_inflowInto) rates[node] = 0;
        for (const Inflow& one : m_inputs.inflows) {
            if (cut < one.from.number() || cut >= one.until.number()) continue;
            const Eigen::VectorXd spread = m_model.spread(one.into);
            for (int node = 0; node < spread.size(); ++node)
                if (spread(node) != 0) rates[node] += spread(node) * one.rate.number();
        }
    }
}

std::string Sbml::constant(const std::string& id, double value, const char* unit) {
    if (!m_constants.insert(id).second) return id;
    XmlElement parameter("parameter");
    parameter.with("id", id).with("value", shortest(value)).with("units", unit).with("constant", "true");
    m_parameters.add(std::move(parameter));
    return id;
}

void Sbml::variable(const std::string& id, double value, const char* unit) {
    XmlElement parameter("parameter");
    parameter.with("id", id).with("value", shortest(value)).with("units", unit).with("constant", "false");
    m_parameters.add(std::move(parameter));
}

void Sbml::addCompartments() {
    for (int node = 0; node < static_cast<int>(m_model.compartments().size()); ++node) {
        if (m_concentrations.contains(node)) continue;
        const double volume = m_model.network().nodes[static_cast<std::size_t>(node)].volume;
        XmlElement compartment("compartment");
        compartment.with("id", nameOf(node)).with("spatialDimensions", "3").with("size", shortest(volume));
        m_compartments.add(compartment.with("units", "mL").with("constant", "true"));
        const auto& atOnce = m_changes[0].deposited;
        const auto found = atOnce.find(node);
        XmlElement species("species");
        species.with("id", amountId(node)).with("compartment", nameOf(node));
        species.with("initialAmount", shortest(found == atOnce.end() ? 0 : found->second)).with("substanceUnits", "ug");
        species.with("hasOnlySubstanceUnits", "true").with("boundaryCondition", "false").with("constant", "false");
        m_species.add(std::move(species));
    }
}

XmlElement Sbml::concentration(int node) const {
    if (m_concentrations.contains(node)) return named(concentrationId(node));
    return applied("divide", {named(amountId(node)), named(nameOf(node))});
}

/// Concentration over partition: what is the same everywhere at equilibrium.
XmlElement Sbml::potential(int node) {
    const double partition = m_model.network().nodes[static_cast<std::size_t>(node)].partition;
    if (partition == 1) return concentration(node);
    return applied("divide", {concentration(node), named(constant("Kp", partition, "dimensionless"))});
}

void Sbml::reaction(const std::string& id, int from, int to, bool reversible, XmlElement law) {
    const auto side = [&](const char* list, int node) {
        XmlElement reference("speciesReference");
        reference.with("species", amountId(node)).with("stoichiometry", "1").with("constant", "true");
        return std::move(XmlElement(list).add(std::move(reference)));
    };
    XmlElement element("reaction");
    element.with("id", id).with("reversible", reversible ? "true" : "false");
    if (from >= 0) element.add(side("listOfReactants", from));
    if (to >= 0) element.add(side("listOfProducts", to));
    element.add(std::move(XmlElement("kineticLaw").add(math(std::move(law)))));
    m_reactions.add(std::move(element));
}

void Sbml::addExchanges() {
    for (const Network::Exchange& one : m_model.network().exchanges) {
        const std::string ends = joined({nameOf(one.a), "_", nameOf(one.b)});
        const std::string G = constant(joined({"G_", ends}), one.conductance, "mL_per_h");
        reaction(joined({"between_", ends}), one.a, one.b, true,
                 applied("times", {named(G), applied("minus", {potential(one.a), potential(one.b)})}));
    }
}

void Sbml::addClearances() {
    for (const Network::Outflow& one : m_model.network().outflows) {
        const std::string way = one.to < 0 ? nameOf(one.from) : joined({nameOf(one.from), "_", nameOf(one.to)});
        const std::string CL = constant(joined({"CL_", way}), one.clearance, "mL_per_h");
        reaction(joined({"out_of_", way}), one.from, one.to, false, applied("times", {named(CL), concentration(one.from)}));
    }
}

void Sbml::addSources() {
    for (const Network::Source& one : m_model.network().sources) {
        const std::string rate = constant(joined({"ka_", nameOf(one.node)}), one.rate, "per_h");
        reaction(joined({"absorbed_from_", nameOf(one.node)}), one.node, one.to, false,
                 applied("times", {named(rate), named(amountId(one.node))}));
    }
}

void Sbml::addInflows() {
    for (const int node : m_inflowInto) {
        const std::string id = joined({"rate_into_", nameOf(node)});
        variable(id, m_changes[0].rates[node], "ug_per_h");
        reaction(joined({"into_", nameOf(node)}), -1, node, false, named(id));
    }
}

void Sbml::addFollowers() {
    for (const Network::Follower& one : m_model.network().followers) {
        variable(concentrationId(one.node), 0, "ug_per_mL");
        const std::string ke0 = constant(joined({"ke0_", nameOf(one.node)}), one.rate, "per_h");
        XmlElement rule("rateRule");
        rule.with("variable", concentrationId(one.node));
        rule.add(math(applied("times", {named(ke0), applied("minus", {concentration(one.from),
                                                                     named(concentrationId(one.node))})})));
        m_rules.add(std::move(rule));
    }
}

void Sbml::addEvents() {
    const auto assign = [](const std::string& variable, XmlElement formula) {
        XmlElement assignment("eventAssignment");
        assignment.with("variable", variable).add(math(std::move(formula)));
        return assignment;
    };
    std::size_t number = 0;
    for (const auto& [at, change] : m_changes) {
        if (at == 0 || at > m_scenario.horizon.number()) continue;
        const std::string id = std::to_string(++number);
        const std::string time = constant(joined({"time_", id}), at, "h");
        XmlElement trigger("trigger");
        trigger.with("initialValue", "false").with("persistent", "true");
        trigger.add(math(applied("geq", {simulatedTime(), named(time)})));
        XmlElement assignments("listOfEventAssignments");
        for (const auto& [node, amount] : change.deposited) {
            const std::string given = constant(joined({"dose_", id, "_", nameOf(node)}), amount, "ug");
            assignments.add(assign(amountId(node), applied("plus", {named(amountId(node)), named(given)})));
        }
        for (const auto& [node, rate] : change.rates) {
            const std::string given = constant(joined({"rate_", id, "_", nameOf(node)}), rate, "ug_per_h");
            assignments.add(assign(joined({"rate_into_", nameOf(node)}), named(given)));
        }
        if (!assignments.hasChildren()) continue;
        XmlElement event("event");
        event.with("id", joined({"change_", id})).with("useValuesFromTriggerTime", "true");
        m_events.add(event.add(std::move(trigger)).add(std::move(assignments)));
    }
}

std::string Sbml::text() const {
    XmlElement model("model");
    const std::string title = m_scenario.title.english();
    model.with("id", "theca").with("name", title.empty() ? m_name : title);
    model.with("substanceUnits", "ug").with("timeUnits", "h").with("volumeUnits", "mL").with("extentUnits", "ug");
    XmlElement paragraph("p");
    std::string words = "Written by Theca. For teaching, not for dosing a person. Drug: ";
    words.append(m_scenario.drug).append(". Therapy: ").append(m_name);
    paragraph.with("xmlns", "http://www.w3.org/1999/xhtml").saying(words);
    model.add(std::move(XmlElement("notes").add(std::move(paragraph))));
    model.add(unitDefinitions());
    for (const XmlElement* list : {&m_compartments, &m_species, &m_parameters, &m_rules, &m_reactions, &m_events})
        if (list->hasChildren()) model.add(*list);
    XmlElement root("sbml");
    root.with("xmlns", "http://www.sbml.org/sbml/level3/version2/core").with("level", "3").with("version", "2");
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return text.append(root.add(std::move(model)).text());
}

}  // namespace

std::string sbmlText(const Scenario& scenario, const Run& run, std::size_t therapy) {
    return Sbml(scenario, run, therapy).text();
}

}  // namespace theca
