#include "core/model/layout.h"

#include <algorithm>
#include <string_view>

namespace theca {

namespace {

/// A name in two parts, joined only when it is needed.
struct Name {
    std::string_view kind;
    std::string_view which = {};
};

class Draughtsman {
public:
    Draughtsman(const Drug& drug, const Individual& person, Layout& layout, std::vector<Compartment>* named)
        : m_drug(drug), m_person(person), m_layout(layout), m_network(layout.network), m_named(named) {
        m_network.nodes.clear();
        m_network.exchanges.clear();
        m_network.outflows.clear();
        m_network.followers.clear();
        m_network.sources.clear();
        layout.sites.clear();
        layout.references.clear();
    }

    void addPlasma();
    void addLevels();
    void addPool();
    void addEffects(bool levels);

private:
    int addNode(const Name& name, Millilitres volume, double partition);
    void exchange(int csfNode, MillilitresPerHour conductance);
    /// Partition of CSF. If nothing flows back from plasma, the CSF exchanges only within itself: any number works.
    double partition() const { return m_person.Kp > 0 ? m_person.Kp : 1; }

    const Drug& m_drug;
    const Individual& m_person;
    Layout& m_layout;
    Network& m_network;
    std::vector<Compartment>* m_named;
};

int Draughtsman::addNode(const Name& name, Millilitres volume, double partition) {
    if (m_named) m_named->push_back({std::string(name.kind) + std::string(name.which), volume});
    m_network.nodes.push_back({volume.base() > 0 ? volume.base() : 1, partition});
    return static_cast<int>(m_network.nodes.size()) - 1;
}

/// Gut and depot empty into plasma; plasma loses CL·Cp and exchanges Q with the periphery [docs/model.md, M1].
void Draughtsman::addPlasma() {
    constexpr int plasma = Layout::plasma;
    addNode({"gut"}, Millilitres(0), 1);
    addNode({"depot"}, Millilitres(0), 1);
    addNode({"plasma"}, m_person.Vc, 1);
    // A drug without an oral route never enters its gut; the rate must exist, but has no effect.
    const PerHour fromGut = m_person.absorption ? m_person.absorption->ka : m_person.depotKa;
    m_network.sources.push_back({Layout::gut, plasma, fromGut.base()});
    m_network.sources.push_back({Layout::depot, plasma, m_person.depotKa.base()});
    m_network.outflows.push_back({plasma, -1, m_person.CL.base()});
    m_layout.peripheral = -1;
    if (m_person.peripheral) {
        m_layout.peripheral = addNode({"peripheral"}, m_person.peripheral->Vp, 1);
        m_network.exchanges.push_back({plasma, m_layout.peripheral, m_person.peripheral->Q.base()});
    }
}

/// Flow conductance·(C − Kp·Cp) between a CSF compartment and plasma. If Kp = 0, nothing flows back.
void Draughtsman::exchange(int csfNode, MillilitresPerHour conductance) {
    if (m_person.Kp > 0) {
        m_network.exchanges.push_back({csfNode, Layout::plasma, m_person.Kp * conductance.base()});
    } else {
        m_network.outflows.push_back({csfNode, Layout::plasma, conductance.base()});
    }
}

/// Canal and cranial pool [docs/model.md, M2, M3]. Dispersion between the middles of two neighbouring levels is Fick's
/// law through two half levels in series. The resistance of each is its length over its cross-section; the resistances
/// add up, and the flow is D over their sum times the difference of the concentrations. The cranial pool is well mixed
/// and has no resistance.
void Draughtsman::addLevels() {
    m_layout.firstCsf = static_cast<int>(m_network.nodes.size());
    for (const Level level : allLevels()) {
        const LevelAnatomy& anatomy = m_person.canal[static_cast<std::size_t>(level.index)];
        const int node = addNode({levelName(level)}, anatomy.volume, partition());
        exchange(node, m_person.k * anatomy.volume);
    }
    m_layout.cranial = addNode({"cranial"}, m_person.cranialVolume, partition());
    exchange(m_layout.cranial, m_person.csfProduction);

    for (std::size_t i = 0; i < m_person.canal.size(); ++i) {
        const auto halfResistance = [](const LevelAnatomy& level) {
            return level.height / 2 / (level.volume / level.height);  // 1/cm: half the height over the cross-section
        };
        const bool last = i + 1 == m_person.canal.size();
        auto resistance = halfResistance(m_person.canal[i]);
        if (!last) resistance = resistance + halfResistance(m_person.canal[i + 1]);
        const MillilitresPerHour conductance = m_person.D / resistance;
        const int node = m_layout.firstCsf + static_cast<int>(i);
        m_network.exchanges.push_back({node, node + 1, partition() * conductance.base()});
    }
}

/// One well-mixed pool instead of levels [docs/model.md, M3].
void Draughtsman::addPool() {
    m_layout.firstCsf = m_layout.cranial = addNode({"pool"}, m_person.onePoolV, partition());
    exchange(m_layout.firstCsf, m_person.onePoolCL);
}

void Draughtsman::addEffects(bool levels) {
    for (std::size_t i = 0; i < m_drug.sites.size(); ++i) {
        const EffectSite& site = m_drug.sites[i];
        m_layout.sites.push_back(-1);
        if (!levels && !site.inOnePool) continue;
        m_layout.sites.back() = addNode({"effect_site_", site.id}, Millilitres(0), 1);
        const int csf = levels ? m_layout.firstCsf + site.level.index : m_layout.firstCsf;
        m_network.followers.push_back({m_layout.sites.back(), csf, m_person.effect->ke0[i].base()});
    }
    for (const ReadOut& readOut : m_drug.readOuts) {
        m_layout.references.push_back(-1);
        const int site = m_layout.sites[readOut.site];
        if (readOut.kind != ReadOutKind::Withdrawal || site < 0) continue;
        m_layout.references.back() = addNode({"reference_", m_drug.sites[readOut.site].id}, Millilitres(0), 1);
        m_network.followers.push_back(
            {m_layout.references.back(), site, 1 / m_person.effect->withdrawalTimeConstant->base()});
    }
}

}  // namespace

void layOut(const Drug& drug, const Individual& person, CsfModel structure, Layout& layout,
            std::vector<Compartment>* named) {
    Draughtsman draughtsman(drug, person, layout, named);
    const bool levels = structure == CsfModel::Levels;
    draughtsman.addPlasma();
    if (levels) {
        draughtsman.addLevels();
    } else {
        draughtsman.addPool();
    }
    draughtsman.addEffects(levels);
}

/// A bolus is mixed over a volume of canal centred on the middle of the level's volume; what would extend past one end
/// of the canal is added at the other side [docs/model.md, M3].
void spreadOver(const Layout& layout, const Individual& person, const Entry& entry, std::span<double> share) {
    const bool levels = layout.cranial != layout.firstCsf;
    const auto first = static_cast<std::size_t>(layout.firstCsf);
    const auto at = static_cast<std::size_t>(entry.level.index);
    std::fill(share.begin(), share.end(), 0.0);
    if (entry.place == Entry::Place::Gut) share[Layout::gut] = 1;
    if (entry.place == Entry::Place::Depot) share[Layout::depot] = 1;
    const bool intoCsf = entry.place == Entry::Place::Tip || entry.place == Entry::Place::Around;
    const bool mixed = entry.place == Entry::Place::Around && levels;
    if (intoCsf && !mixed) share[levels ? first + at : first] = 1;
    if (!mixed) return;

    std::vector<double> edge{0};  // mL from the sacral end
    for (const LevelAnatomy& level : person.canal) edge.push_back(edge.back() + level.volume.base());
    const double width = std::min(person.bolusMixingVolume.base(), edge.back());
    const double middle = (edge[at] + edge[at + 1]) / 2;
    const double low = std::clamp(middle - width / 2, 0.0, edge.back() - width);
    for (std::size_t i = 0; i + 1 < edge.size(); ++i) {
        const double overlap = std::min(edge[i + 1], low + width) - std::max(edge[i], low);
        if (overlap > 0) share[first + i] = overlap / width;
    }
}

}  // namespace theca
