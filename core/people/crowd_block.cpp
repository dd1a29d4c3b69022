#include "core/people/crowd_block.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/people/lane_modes.h"

namespace theca {

namespace {

/// A pair of exponents is told apart as long as no more than four digits are lost.
constexpr double nearest = 1e-4;
/// Beyond this ratio of rates the slow ones have lost too many digits.
constexpr double stiffest = 1e6;

bool isSource(const Entry& entry) { return entry.place == Entry::Place::Gut || entry.place == Entry::Place::Depot; }

std::size_t index(int node) { return static_cast<std::size_t>(node); }

bool areApart(double a, double b, double horizon) {
    const double gap = std::abs(a - b);
    return gap >= nearest * std::max(std::abs(a), std::abs(b)) && gap * horizon >= nearest;
}

}  // namespace

/// Memory for one block on its way.
struct CrowdSolver::Work {
    Individual person;
    Layout layout;
    std::vector<double> share;   // of the compartments
    std::vector<double> root;    // √(partition · volume) of those that exchange
    std::vector<double> matrix;  // lanes
    std::vector<double> rows;    // lanes: plasma, entries that are no source, observed compartments
    std::vector<double> values;  // lanes
    struct Lane {
        double tabletShare = 1;
        std::vector<double> sources;    // rates of m_sources
        std::vector<double> followers;  // and of m_followers
    };
    std::vector<Lane> laneOf{lanes};
    std::vector<std::size_t> order;
    std::vector<double> rate;
    std::vector<std::vector<double>> weightOf;  // of compartments that are asked for or followed
    std::vector<double> gain;
};

CrowdSolver::CrowdSolver(const Crowd& crowd, CrowdQuestion question) : m_crowd(crowd), m_question(std::move(question)) {
    const Network& network = crowd.median().network();
    std::vector<bool> needed(network.nodes.size(), false);
    std::vector<bool> exchanges(network.nodes.size(), true);
    for (const int node : m_question.nodes) needed[index(node)] = true;
    for (std::size_t i = network.followers.size(); i-- > 0;) {
        const auto& follower = network.followers[i];
        exchanges[index(follower.node)] = false;
        if (!needed[index(follower.node)]) continue;
        needed[index(follower.from)] = true;
        m_followers.insert(m_followers.begin(), i);
    }
    for (std::size_t i = 0; i < network.sources.size(); ++i) {
        const int node = network.sources[i].node;
        exchanges[index(node)] = false;
        const auto enters = [node](const Entry& entry) {
            return (entry.place == Entry::Place::Gut && node == Layout::gut) ||
                   (entry.place == Entry::Place::Depot && node == Layout::depot);
        };
        if (std::any_of(m_question.entries.begin(), m_question.entries.end(), enters)) m_sources.push_back(i);
    }
    m_placeOf.resize(network.nodes.size());
    for (std::size_t node = 0; node < network.nodes.size(); ++node) {
        if (!exchanges[node]) continue;
        m_placeOf[node] = m_places.size();
        m_places.push_back(static_cast<int>(node));
        if (needed[node]) m_observed.push_back(static_cast<int>(node));
    }
    m_isPlain = std::all_of(network.outflows.begin(), network.outflows.end(), [](const auto& o) { return o.to < 0; });
}

/// Whether a parameter makes a difference to what is asked.
bool CrowdSolver::isWanted(ParameterId id) const {
    using P = ParameterId;
    const bool levels = m_crowd.structure() == CsfModel::Levels;
    if (id == P::D || id == P::k || id == P::spinalVolume || id == P::cranialVolume) return levels;
    if (id == P::onePoolCL) return !levels;
    if (id == P::EC50 || id == P::scoreBaseline) return m_question.anyReadOut;
    if (id == P::toneKe0 || id == P::hReflexKe0) return !m_followers.empty();
    return true;
}

void CrowdSolver::fillMatrix(std::size_t lane, Work& work) const {
    const Network& network = work.layout.network;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Network::Node& node = network.nodes[index(m_places[i])];
        work.root[i] = std::sqrt(node.partition * node.volume);
    }
    const auto at = [&](std::size_t i, std::size_t j) -> double& {
        return work.matrix[(i * (i + 1) / 2 + j) * lanes + lane];
    };
    for (std::size_t i = 0; i < m_places.size() * (m_places.size() + 1) / 2; ++i) work.matrix[i * lanes + lane] = 0;
    for (const auto& e : network.exchanges) {
        const std::size_t a = m_placeOf[index(e.a)];
        const std::size_t b = m_placeOf[index(e.b)];
        at(a, a) -= e.conductance / (work.root[a] * work.root[a]);
        at(b, b) -= e.conductance / (work.root[b] * work.root[b]);
        at(std::max(a, b), std::min(a, b)) += e.conductance / (work.root[a] * work.root[b]);
    }
    for (const auto& o : network.outflows) {
        const std::size_t a = m_placeOf[index(o.from)];
        at(a, a) -= o.clearance / network.nodes[index(o.from)].volume;
    }
}

void CrowdSolver::fillRows(std::size_t lane, Work& work) const {
    const std::size_t n = m_places.size();
    std::size_t row = 0;
    const auto at = [&](std::size_t place) -> double& { return work.rows[(row * n + place) * lanes + lane]; };
    const auto clear = [&] {
        for (std::size_t i = 0; i < n; ++i) at(i) = 0;
    };
    const std::size_t plasma = m_placeOf[Layout::plasma];
    clear();
    at(plasma) = 1 / work.root[plasma];
    ++row;
    for (const Entry& entry : m_question.entries) {
        if (isSource(entry)) continue;
        spreadOver(work.layout, work.person, entry, work.share);
        for (std::size_t i = 0; i < n; ++i) at(i) = work.share[index(m_places[i])] / work.root[i];
        ++row;
    }
    for (const int node : m_observed) {
        clear();
        const std::size_t place = m_placeOf[index(node)];
        at(place) = work.root[place] / work.layout.network.nodes[index(node)].volume;
        ++row;
    }
}

/// One person: its numbers into the matrices.
void CrowdSolver::layOutLane(std::size_t lane, const std::vector<std::vector<double>>& drawn, std::size_t column,
                             CrowdBlock& block, Work& work) const {
    const std::vector<ParameterId> ids = m_crowd.people().varied();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!drawn[i].empty()) m_crowd.vary(work.person, ids[i], drawn[i][column]);
    }
    layOut(m_crowd.drug(), work.person, m_crowd.structure(), work.layout);
    fillMatrix(lane, work);
    fillRows(lane, work);
    Work::Lane& own = work.laneOf[lane];
    own.tabletShare = m_crowd.tabletShare(work.person);
    own.sources.clear();
    own.followers.clear();
    for (const std::size_t i : m_sources) own.sources.push_back(work.layout.network.sources[i].rate);
    for (const std::size_t i : m_followers) own.followers.push_back(work.layout.network.followers[i].rate);
    if (m_question.anyReadOut) {
        block.ec50[column] = MicrogramsPerMillilitre(work.person.effect->EC50).number();
        block.scoreBaseline[column] = work.person.effect->scoreBaseline;
    }
}

/// What one first-order step answers to an exponential stays an exponential, beside its own: sources, then followers,
/// then modes, slow ones first. False where two of them are too close.
bool CrowdSolver::finishLane(std::size_t lane, std::size_t column, CrowdBlock& block, Work& work) const {
    const std::size_t n = m_places.size();
    const std::size_t sources = m_sources.size();
    const std::size_t before = sources + m_followers.size();
    const std::size_t size = block.exponents;
    const Work::Lane& own = work.laneOf[lane];
    const Network& network = m_crowd.median().network();
    const auto row = [&](std::size_t r, std::size_t mode) { return work.rows[(r * n + mode) * lanes + lane]; };
    const auto value = [&](std::size_t mode) { return work.values[mode * lanes + lane]; };

    work.order.resize(n);
    std::iota(work.order.begin(), work.order.end(), std::size_t{0});
    std::sort(work.order.begin(), work.order.end(), [&](std::size_t a, std::size_t b) { return value(a) > value(b); });
    bool tame = true;
    const double fastest = value(work.order.back());
    for (std::size_t j = 0; j < n; ++j) {
        work.rate[before + j] = value(work.order[j]);
        tame = tame && work.rate[before + j] < 0 && fastest > stiffest * work.rate[before + j];
        if (m_question.anyInflow) tame = tame && areApart(work.rate[before + j], 0, m_question.horizon);
    }
    for (std::size_t s = 0; s < sources; ++s) work.rate[s] = -own.sources[s];
    for (std::size_t f = 0; f < own.followers.size(); ++f) work.rate[sources + f] = -own.followers[f];

    const auto feed = [&](std::size_t s, std::size_t j) {  // a mode's share of what one µg in a source gives
        return own.sources[s] * row(0, work.order[j]) / (work.rate[s] - work.rate[before + j]);
    };
    for (std::size_t s = 0; s < sources; ++s) {
        for (std::size_t j = 0; j < n; ++j)
            tame = tame && areApart(work.rate[s], work.rate[before + j], m_question.horizon);
    }
    if (!tame) return false;

    const std::size_t firstObserved =
        1 + m_question.entries.size() -
        static_cast<std::size_t>(std::count_if(m_question.entries.begin(), m_question.entries.end(), isSource));
    for (std::size_t i = 0; i < m_observed.size(); ++i) {
        std::vector<double>& weight = work.weightOf[index(m_observed[i])];
        std::fill(weight.begin(), weight.end(), 0.0);
        for (std::size_t j = 0; j < n; ++j) weight[before + j] = row(firstObserved + i, work.order[j]);
        for (std::size_t s = 0; s < sources; ++s) {
            for (std::size_t j = 0; j < n; ++j) weight[s] += weight[before + j] * feed(s, j);
        }
    }
    for (std::size_t f = 0; f < m_followers.size(); ++f) {
        const auto& follower = network.followers[m_followers[f]];
        std::vector<double>& weight = work.weightOf[index(follower.node)];
        const std::vector<double>& from = work.weightOf[index(follower.from)];
        const double rate = work.rate[sources + f];
        for (std::size_t e = 0; e < size; ++e) {
            weight[e] = 0;
            if (from[e] == 0) continue;
            tame = tame && areApart(work.rate[e], rate, m_question.horizon);
            weight[e] = -rate * from[e] / (work.rate[e] - rate);
        }
        weight[sources + f] = 1;
    }
    if (!tame) return false;

    constexpr std::size_t wide = CrowdBlock::size;
    std::size_t next = 1;
    for (std::size_t k = 0; k < m_question.entries.size(); ++k) {
        const Entry& entry = m_question.entries[k];
        std::fill(work.gain.begin(), work.gain.end(), 0.0);
        if (isSource(entry)) {
            const int node = entry.place == Entry::Place::Gut ? Layout::gut : Layout::depot;
            std::size_t s = 0;
            while (network.sources[m_sources[s]].node != node) ++s;
            work.gain[s] = entry.place == Entry::Place::Gut ? own.tabletShare : 1;
            for (std::size_t j = 0; j < n; ++j) work.gain[before + j] = -work.gain[s] * feed(s, j);
        } else {
            for (std::size_t j = 0; j < n; ++j) work.gain[before + j] = row(next, work.order[j]);
            ++next;
        }
        for (std::size_t f = 0; f < m_followers.size(); ++f) {  // what it holds does not jump
            const std::vector<double>& weight = work.weightOf[index(network.followers[m_followers[f]].node)];
            double sum = 0;
            for (std::size_t e = 0; e < size; ++e) sum += e == sources + f ? 0 : weight[e] * work.gain[e];
            work.gain[sources + f] = -sum;
        }
        for (std::size_t e = 0; e < size; ++e) block.gains[(k * size + e) * wide + column] = work.gain[e];
    }
    for (std::size_t e = 0; e < size; ++e) block.rates[e * wide + column] = work.rate[e];
    for (std::size_t w = 0; w < m_question.nodes.size(); ++w) {
        const std::vector<double>& weight = work.weightOf[index(m_question.nodes[w])];
        for (std::size_t e = 0; e < size; ++e) block.weights[(w * size + e) * wide + column] = weight[e];
    }
    return true;
}

CrowdBlock CrowdSolver::solve(std::size_t first) const {
    constexpr std::size_t wide = CrowdBlock::size;
    CrowdBlock block;
    block.first = first;
    block.count = std::min(wide, m_crowd.count() - first);
    block.exponents = exponents();
    if (!m_isPlain) {
        block.odd.resize(block.count);
        std::iota(block.odd.begin(), block.odd.end(), first);
        return block;
    }
    block.rates.assign(block.exponents * wide, -1);
    block.gains.assign(m_question.entries.size() * block.exponents * wide, 0);
    block.weights.assign(m_question.nodes.size() * block.exponents * wide, 0);
    if (m_question.anyReadOut) {
        block.ec50.assign(wide, 1);
        block.scoreBaseline.assign(wide, 1);
    }

    const std::size_t n = m_places.size();
    Work work;
    work.person = m_crowd.median().individual();
    const std::size_t nodes = m_crowd.median().network().nodes.size();
    work.share.resize(nodes);
    work.root.resize(n);
    work.matrix.resize(n * (n + 1) / 2 * lanes);
    work.rows.resize((1 + m_question.entries.size() + m_observed.size()) * n * lanes);
    work.values.resize(n * lanes);
    work.rate.resize(block.exponents);
    work.gain.resize(block.exponents);
    work.weightOf.assign(nodes, std::vector<double>(block.exponents));
    const std::vector<ParameterId> ids = m_crowd.people().varied();
    std::vector<std::vector<double>> drawn(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!isWanted(ids[i])) continue;
        drawn[i].resize(wide);
        m_crowd.people().draw(i, first, drawn[i]);
    }
    const auto sources = std::count_if(m_question.entries.begin(), m_question.entries.end(), isSource);
    const std::size_t rows = 1 + m_question.entries.size() - static_cast<std::size_t>(sources) + m_observed.size();
    for (std::size_t from = 0; from < block.count; from += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) layOutLane(lane, drawn, from + lane, block, work);
        diagonalise(n, work.matrix.data(), work.rows.data(), rows, work.values.data());
        for (std::size_t lane = 0; lane < lanes && from + lane < block.count; ++lane) {
            if (!finishLane(lane, from + lane, block, work)) block.odd.push_back(first + from + lane);
        }
    }
    return block;
}

}  // namespace theca
