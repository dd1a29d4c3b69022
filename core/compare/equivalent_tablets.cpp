#include "core/compare/equivalent_tablets.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/compare/what_if.h"
#include "core/model/layout.h"
#include "core/solve/steady_state.h"

namespace theca {

namespace {

using Eigen::VectorXd;

constexpr double microgramsPerMilligram = 1000;

/// A therapy of tablets alone as the model sees it in the long run, and a pump.
struct Body {
    Layout layout;
    Individual person;
};

Body bodyOf(const Drug& drug, const Individual& person, CsfModel structure) {
    Body body{{}, person};
    layOut(drug, person, structure, body.layout);
    return body;
}

VectorXd spread(const Body& body, const Entry& entry) {
    VectorXd share = VectorXd::Zero(static_cast<Eigen::Index>(body.layout.network.nodes.size()));
    spreadOver(body.layout, body.person, entry, {share.data(), static_cast<std::size_t>(share.size())});
    return share;
}

/// µg/h on average between two times.
VectorXd meanInflow(const Body& body, const Inputs& inputs, double from, double until) {
    VectorXd given = VectorXd::Zero(static_cast<Eigen::Index>(body.layout.network.nodes.size()));
    for (const Inflow& one : inputs.inflows) {
        const double length = std::min(until, one.until.number()) - std::max(from, one.from.number());
        if (length > 0) given += one.rate.number() * length * spread(body, one.into);
    }
    for (const Deposit& one : inputs.deposits) {
        if (one.at.number() >= from && one.at.number() < until) given += one.amount.number() * spread(body, one.into);
    }
    return given / (until - from);
}

/// What a pump delivers on average over the last day of its run.
VectorXd deliveredAtEnd(const Body& body, const Trajectory& pump) {
    const double end = pump.horizon().number();
    return meanInflow(body, pump.inputs(), std::max(0.0, end - 24), end);
}

int nodeAt(const Body& body, CsfModel structure, Level at) {
    return structure == CsfModel::OnePool ? body.layout.firstCsf : body.layout.firstCsf + at.index;
}

std::optional<EquivalentTablets> solved(const Body& body, CsfModel structure, const Trajectory& pump, Level at) {
    if (!body.person.absorption) return std::nullopt;
    const int place = nodeAt(body, structure, at);
    const VectorXd ofPump = steadyConcentrations(body.layout.network, deliveredAtEnd(body, pump));
    const double aDay = microgramsPerMilligram * body.person.absorption->F / 24;  // µg/h of one milligram a day
    const VectorXd ofTablets = steadyConcentrations(body.layout.network, aDay * spread(body, Entry{}));
    const double perDay = ofPump(place) / ofTablets(place);
    if (!std::isfinite(perDay) || !(perDay > 0)) return std::nullopt;
    return EquivalentTablets{Milligrams(perDay), MicrogramsPerMillilitre(ofPump(place)),
                             MicrogramsPerMillilitre(perDay * ofTablets(Layout::plasma)),
                             MicrogramsPerMillilitre(ofPump(Layout::plasma))};
}

/// The tablets with one number changed at a time.
class Variations {
public:
    Variations(const Scenario& scenario, const Library& library, const Trajectory& pump, Level at)
        : m_scenario(scenario),
          m_library(library),
          m_pump(pump),
          m_at(at),
          m_changed(scenario),
          m_drug(library.drugs.at(scenario.drug)),
          m_physiology(library.physiology) {}

    /// None if the number cannot be `factor` times as large, or nothing is equivalent then.
    std::optional<Milligrams> with(ParameterId id, double factor) {
        if (factorRefused(m_scenario, m_library, id, factor)) return std::nullopt;
        const double value = *valueInUse(m_scenario, m_library, id) * factor;
        Parameter& inFile = (m_drug.has(id) ? m_drug.parameters : m_physiology.parameters).at(id);
        const double usual = inFile.value;
        if (placeOf(id) == NumberPlace::DataFile) inFile.value = value;
        setValue(m_changed, id, value);
        const Result<Individual> person = individual(m_drug, m_physiology, m_changed.patient);
        inFile.value = usual;
        m_changed.patient = m_scenario.patient;
        if (!person) return std::nullopt;
        const CsfModel structure = m_scenario.csfModel;
        const auto found = solved(bodyOf(m_drug, *person, structure), structure, m_pump, m_at);
        return found ? std::optional(found->perDay) : std::nullopt;
    }

private:
    const Scenario& m_scenario;
    const Library& m_library;
    const Trajectory& m_pump;
    Level m_at;
    Scenario m_changed;
    Drug m_drug;
    Physiology m_physiology;
};

std::vector<ParameterId> numbersOf(const Library& library, const std::string& drug) {
    std::vector<ParameterId> all;
    for (const auto* table : {&library.drugs.at(drug).parameters, &library.physiology.parameters})
        for (const auto& [id, parameter] : *table) all.push_back(id);
    return all;
}

}  // namespace

std::optional<EquivalentTablets> equivalentTablets(const Trajectory& pump, Level at) {
    const Model& model = pump.model();
    return solved(bodyOf(model.drug(), model.individual(), model.structure()), model.structure(), pump, at);
}

std::optional<TabletsRange> equivalentTabletsRange(const Scenario& scenario, const Library& library,
                                                   const Trajectory& pump, Level at) {
    const auto usual = equivalentTablets(pump, at);
    if (!usual) return std::nullopt;
    TabletsRange range{usual->perDay, usual->perDay};
    Variations variations(scenario, library, pump, at);
    for (const ParameterId id : numbersOf(library, scenario.drug)) {
        for (const double factor : {0.5, 2.0}) {
            const auto other = variations.with(id, factor);
            if (!other) continue;
            range.least = std::min(range.least, *other);
            range.most = std::max(range.most, *other);
        }
    }
    return range;
}

}  // namespace theca
