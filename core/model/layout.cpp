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
        layout.plasmaSites.clear();
        layout.plasmaReferences.clear();
    }

    void addPlasma();
    void addLevels();
    void addPool();
    void addTissue(bool levels);
    void addEffects(bool levels);

private:
    int addNode(const Name& name, Millilitres volume, double partition);
    void exchange(int csfNode, MillilitresPerHour conductance);
    std::vector<SquareCentimetresPerHour> mixingByLevel() const;
    void mixAlong(const std::vector<SquareCentimetresPerHour>& mixing);
    int addFollower(const Name& name, int from, double rate);
    int addPlasmaSite(std::size_t site);
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

/// Of the middles of the levels, S2 first [docs/model.md, M2].
std::vector<SquareCentimetresPerHour> Draughtsman::mixingByLevel() const {
    Centimetres length{0};
    for (const LevelAnatomy& level : m_person.canal) length += level.height;
    std::vector<SquareCentimetresPerHour> mixing;
    Centimetres below{0};
    for (const LevelAnatomy& level : m_person.canal) {
        mixing.push_back(m_person.mixing.at((below + level.height / 2) / length));
        below += level.height;
    }
    return mixing;
}

/// Canal and cranial pool [docs/model.md, M2, M3].
void Draughtsman::addLevels() {
    m_layout.firstCsf = static_cast<int>(m_network.nodes.size());
    for (const Level level : allLevels()) {
        const LevelAnatomy& anatomy = m_person.canal[static_cast<std::size_t>(level.index)];
        const int node = addNode({levelName(level)}, anatomy.volume, partition());
        exchange(node, m_person.k * anatomy.volume);
    }
    m_layout.cranial = addNode({"cranial"}, m_person.cranialVolume, partition());
    exchange(m_layout.cranial, m_person.csfProduction);
    mixAlong(mixingByLevel());
}

/// Dispersion between the middles of two neighbouring levels is Fick's law through two half levels in series. The
/// resistance of each is its length over its cross-section and its D; the resistances add up, and the flow is the
/// difference of the concentrations over their sum. The cranial pool is well mixed and has no resistance.
void Draughtsman::mixAlong(const std::vector<SquareCentimetresPerHour>& mixing) {
    const auto length = [this](std::size_t level) {
        const LevelAnatomy& one = m_person.canal[level];
        return one.height / 2 / (one.volume / one.height);  // 1/cm: half the height over the cross-section
    };
    for (std::size_t i = 0; i < m_person.canal.size(); ++i) {
        const bool last = i + 1 == m_person.canal.size();
        MillilitresPerHour conductance = mixing[i] / length(i);
        if (!last && mixing[i] == mixing[i + 1]) {
            conductance = mixing[i] / (length(i) + length(i + 1));  // also where nothing mixes
        } else if (!last) {
            const MillilitresPerHour above = mixing[i + 1] / length(i + 1);
            conductance = conductance * (above / (conductance + above));
        }
        const auto& narrowing = m_person.narrowing;
        if (narrowing && narrowing->level.index == static_cast<int>(i)) conductance = conductance * narrowing->factor;
        const int node = m_layout.firstCsf + static_cast<int>(i);
        m_network.exchanges.push_back({node, node + 1, partition() * conductance.base()});
    }
}

/// One well-mixed pool instead of levels [docs/model.md, M3].
void Draughtsman::addPool() {
    m_layout.firstCsf = m_layout.cranial = addNode({"pool"}, m_person.onePoolV, partition());
    exchange(m_layout.firstCsf, m_person.onePoolCL);
}

/// Tissue behind each level, or behind the pool, holds amounts T with dT/dt = in·C·V − out·T [docs/model.md, M13]. As a
/// compartment of V·in/out mL it has the fluid's concentration where nothing flows, and what flows is in·V times the
/// difference: an exchange like any other.
void Draughtsman::addTissue(bool levels) {
    if (!m_person.tissue) return;
    const PerHour in = m_person.tissue->in;
    const int last = levels ? m_layout.cranial : m_layout.firstCsf + 1;  // the cranial pool has none
    for (int csf = m_layout.firstCsf; csf < last; ++csf) {
        const Millilitres volume(m_network.nodes[static_cast<std::size_t>(csf)].volume);
        const std::string_view where = levels ? levelName(Level{csf - m_layout.firstCsf}) : "pool";
        const int tissue = addNode({"tissue_", where}, volume * (in / m_person.tissue->out), partition());
        m_network.exchanges.push_back({csf, tissue, partition() * (in * volume).base()});
    }
}

int Draughtsman::addFollower(const Name& name, int from, double rate) {
    const int node = addNode(name, Millilitres(0), 1);
    m_network.followers.push_back({node, from, rate});
    return node;
}

/// Of sites with one ke0 the first has it for all.
int Draughtsman::addPlasmaSite(std::size_t site) {
    const auto& sites = m_person.effect->sites;
    if (!sites[site].followsPlasma()) return -1;
    for (std::size_t i = 0; i < site; ++i) {
        if (m_layout.plasmaSites[i] >= 0 && m_drug.sites[i].ke0 == m_drug.sites[site].ke0)
            return m_layout.plasmaSites[i];
    }
    return addFollower({"effect_of_plasma_", m_drug.sites[site].id}, Layout::plasma, sites[site].ke0.base());
}

void Draughtsman::addEffects(bool levels) {
    for (std::size_t i = 0; i < m_drug.sites.size(); ++i) {
        const EffectSite& site = m_drug.sites[i];
        m_layout.sites.push_back(-1);
        m_layout.plasmaSites.push_back(-1);
        if (!levels && !site.inOnePool) continue;
        const int csf = levels ? m_layout.firstCsf + site.level.index : m_layout.firstCsf;
        m_layout.sites.back() = addFollower({"effect_site_", site.id}, csf, m_person.effect->sites[i].ke0.base());
        m_layout.plasmaSites.back() = addPlasmaSite(i);
    }
    for (const ReadOut& readOut : m_drug.readOuts) {
        m_layout.references.push_back(-1);
        m_layout.plasmaReferences.push_back(-1);
        const int site = m_layout.sites[readOut.site];
        if (readOut.kind != ReadOutKind::Withdrawal || site < 0) continue;
        const std::string& id = m_drug.sites[readOut.site].id;
        const double rate = 1 / m_person.effect->withdrawalTimeConstant->base();
        m_layout.references.back() = addFollower({"reference_", id}, site, rate);
        const int plasma = m_layout.plasmaSites[readOut.site];
        if (plasma >= 0) m_layout.plasmaReferences.back() = addFollower({"reference_of_plasma_", id}, plasma, rate);
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
    draughtsman.addTissue(levels);
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
    const double width = std::min(entry.mixing.value_or(person.bolusMixingVolume).base(), edge.back());
    const double middle = (edge[at] + edge[at + 1]) / 2;
    const double low = std::clamp(middle - width / 2, 0.0, edge.back() - width);
    for (std::size_t i = 0; i + 1 < edge.size(); ++i) {
        const double overlap = std::min(edge[i + 1], low + width) - std::max(edge[i], low);
        if (overlap > 0) share[first + i] = overlap / width;
    }
}

}  // namespace theca
