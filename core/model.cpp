#include "core/model.h"

#include <algorithm>

namespace theca {

Model::Model(Drug drug, Individual individual, CsfModel structure)
    : Model(std::make_shared<const Drug>(std::move(drug)), std::move(individual), structure) {}

Model::Model(std::shared_ptr<const Drug> drug, Individual individual, CsfModel structure)
    : m_drug(std::move(drug)), m_individual(std::move(individual)), m_structure(structure) {
    addPlasma();
    if (structure == CsfModel::Levels) {
        addLevels();
    } else {
        addPool();
    }
    addEffects();
    m_modal = solve(m_network);
}

int Model::addNode(std::string name, Millilitres volume, double partition) {
    m_compartments.push_back({std::move(name), volume});
    m_network.nodes.push_back({volume.base() > 0 ? volume.base() : 1, partition});
    return static_cast<int>(m_compartments.size()) - 1;
}

/// Gut and depot empty into plasma; plasma loses CL·Cp and exchanges Q with the periphery [docs/model.md, M1].
void Model::addPlasma() {
    addNode("gut", Millilitres(0), 1);
    addNode("depot", Millilitres(0), 1);
    addNode("plasma", m_individual.Vc, 1);
    if (m_individual.absorption)
        m_network.sources.push_back({gut(), plasma(), m_individual.absorption->ka.base()});
    else
        m_network.sources.push_back({gut(), plasma(), m_individual.depotKa.base()});
    m_network.sources.push_back({depot(), plasma(), m_individual.depotKa.base()});
    m_network.outflows.push_back({plasma(), -1, m_individual.CL.base()});
    if (m_individual.peripheral) {
        addNode("peripheral", m_individual.peripheral->Vp, 1);
        m_network.exchanges.push_back({plasma(), peripheral(), m_individual.peripheral->Q.base()});
    }
}

/// Flow conductance·(C − Kp·Cp) between a CSF compartment and plasma. At Kp = 0 nothing comes back.
void Model::exchange(int csfNode, MillilitresPerHour conductance) {
    if (m_individual.Kp > 0) {
        m_network.exchanges.push_back({csfNode, plasma(), m_individual.Kp * conductance.base()});
    } else {
        m_network.outflows.push_back({csfNode, plasma(), conductance.base()});
    }
}

/// Canal and cranial pool [docs/model.md, M2, M3].
void Model::addLevels() {
    const double partition = m_individual.Kp > 0 ? m_individual.Kp : 1;
    m_firstCsf = static_cast<int>(m_compartments.size());
    for (const Level level : allLevels()) {
        const LevelAnatomy& anatomy = m_individual.canal[static_cast<std::size_t>(level.index)];
        const int node = addNode(std::string(levelName(level)), anatomy.volume, partition);
        exchange(node, m_individual.k * anatomy.volume);
    }
    const int pool = addNode("cranial", m_individual.cranialVolume, partition);
    exchange(pool, m_individual.csfProduction);

    for (std::size_t i = 0; i < m_individual.canal.size(); ++i) {
        const auto halfResistance = [](const LevelAnatomy& level) {
            return level.height / 2 / (level.volume / level.height);  // half the height over the cross-section
        };
        const bool last = i + 1 == m_individual.canal.size();
        auto resistance = halfResistance(m_individual.canal[i]);
        if (!last) resistance = resistance + halfResistance(m_individual.canal[i + 1]);
        const MillilitresPerHour conductance = m_individual.D / resistance;
        const int node = m_firstCsf + static_cast<int>(i);
        m_network.exchanges.push_back({node, node + 1, partition * conductance.base()});
    }
}

/// One well-mixed pool instead of levels [docs/model.md, M3].
void Model::addPool() {
    m_firstCsf = addNode("pool", m_individual.onePoolV, m_individual.Kp > 0 ? m_individual.Kp : 1);
    exchange(m_firstCsf, m_individual.onePoolCL);
}

void Model::addEffects() {
    const bool levels = m_structure == CsfModel::Levels;
    for (std::size_t i = 0; i < m_drug->sites.size(); ++i) {
        const EffectSite& site = m_drug->sites[i];
        m_sites.push_back(-1);
        if (!levels && !site.inOnePool) continue;
        m_sites.back() = addNode("effect_site_" + site.id, Millilitres(0), 1);
        m_network.followers.push_back({m_sites.back(), csf(site.level), m_individual.effect->ke0[i].base()});
    }
    for (const ReadOut& readOut : m_drug->readOuts) {
        m_references.push_back(-1);
        const int site = m_sites[readOut.site];
        if (readOut.kind != ReadOutKind::Withdrawal || site < 0) continue;
        m_references.back() = addNode("reference_" + m_drug->sites[readOut.site].id, Millilitres(0), 1);
        m_network.followers.push_back(
            {m_references.back(), site, 1 / m_individual.effect->withdrawalTimeConstant->base()});
    }
}

int Model::csf(Level level) const { return m_structure == CsfModel::Levels ? m_firstCsf + level.index : m_firstCsf; }

int Model::cranial() const { return m_structure == CsfModel::Levels ? m_firstCsf + levelCount : m_firstCsf; }

bool Model::offers(Signal signal) const {
    if (signal.kind != Signal::Kind::ReadOut) return true;
    return m_sites[m_drug->readOuts[static_cast<std::size_t>(signal.index)].site] >= 0;
}

/// A bolus is mixed over a volume of canal centred on the middle of the level's volume; what would lie beyond
/// an end of the canal is taken from the other side [docs/model.md, M3].
Eigen::VectorXd Model::spread(const Entry& entry) const {
    Eigen::VectorXd share = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(m_compartments.size()));
    if (entry.place == Entry::Place::Gut) share(gut()) = 1;
    if (entry.place == Entry::Place::Depot) share(depot()) = 1;
    const bool intoCsf = entry.place == Entry::Place::Tip || entry.place == Entry::Place::Around;
    const bool mixed = entry.place == Entry::Place::Around && m_structure == CsfModel::Levels;
    if (intoCsf && !mixed) share(csf(entry.level)) = 1;
    if (!mixed) return share;

    std::vector<double> edge{0};  // mL from the sacral end
    for (const LevelAnatomy& level : m_individual.canal) edge.push_back(edge.back() + level.volume.base());
    const auto at = static_cast<std::size_t>(entry.level.index);
    const double width = std::min(m_individual.bolusMixingVolume.base(), edge.back());
    const double middle = (edge[at] + edge[at + 1]) / 2;
    const double low = std::clamp(middle - width / 2, 0.0, edge.back() - width);
    for (const Level level : allLevels()) {
        const auto i = static_cast<std::size_t>(level.index);
        const double overlap = std::min(edge[i + 1], low + width) - std::max(edge[i], low);
        if (overlap > 0) share(csf(level)) = overlap / width;
    }
    return share;
}

}  // namespace theca
