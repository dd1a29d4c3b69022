#include "core/solve/solution.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace theca {

using Eigen::VectorXd;

namespace {

template <class Things, class Time>
void sort(Things& things, Time time) {
    const auto sooner = [&](const auto& a, const auto& b) { return time(a) < time(b); };
    if (!std::is_sorted(things.begin(), things.end(), sooner)) std::stable_sort(things.begin(), things.end(), sooner);
}

std::vector<double> breaksOf(const Inputs& inputs, double horizon) {
    std::vector<double> times{0};
    for (const Deposit& deposit : inputs.deposits) times.push_back(deposit.at.number());
    for (const Inflow& inflow : inputs.inflows) {
        for (const Hours edge : {inflow.from, inflow.until}) {
            if (edge.number() > 0 && edge.number() < horizon) times.push_back(edge.number());
        }
    }
    if (!std::is_sorted(times.begin(), times.end())) std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

/// Change of the states and of gut and depot per µg that enters somewhere.
struct Effect {
    VectorXd states;
    std::vector<double> sources;
};

Effect effectOf(const Model& model, const Entry& entry) {
    const VectorXd spread = model.spread(entry);
    return {model.modal().input * spread, {spread(model.gut()), spread(model.depot())}};
}

void add(const Effect& effect, double amount, VectorXd& states, std::vector<double>& sources) {
    states += amount * effect.states;
    for (std::size_t s = 0; s < sources.size(); ++s) sources[s] += amount * effect.sources[s];
}

/// Goes through the inputs in order of time, from break to break.
class Sweep {
public:
    Sweep(const Model& model, const Inputs& inputs) : m_model(model), m_inputs(inputs) {}

    /// Adds the deposits at `time` to the state.
    void deposit(double time, SystemState& state) {
        for (; m_deposit < m_inputs.deposits.size() && m_inputs.deposits[m_deposit].at.number() <= time; ++m_deposit) {
            const Deposit& due = m_inputs.deposits[m_deposit];
            add(effect(due.into), due.amount.number(), state.states, state.sources);
        }
    }

    /// The inflow from `time` to the next break.
    SystemInflow inflow(double time) {
        while (m_inflow < m_inputs.inflows.size() && m_inputs.inflows[m_inflow].from.number() <= time) {
            m_running.push_back(m_inflow++);
        }
        std::erase_if(m_running, [&](std::size_t i) { return m_inputs.inflows[i].until.number() <= time; });
        const ModalSystem& modal = m_model.modal();
        SystemInflow flow{VectorXd::Zero(modal.size()), std::vector<double>(modal.sourceRate.size(), 0)};
        for (const std::size_t i : m_running) {
            const Inflow& running = m_inputs.inflows[i];
            add(effect(running.into), running.rate.number(), flow.states, flow.sources);
        }
        return flow;
    }

private:
    const Effect& effect(const Entry& entry) {
        for (const auto& [known, effect] : m_known) {
            if (known == entry) return effect;
        }
        return m_known.emplace_back(entry, effectOf(m_model, entry)).second;
    }

    const Model& m_model;
    const Inputs& m_inputs;
    std::size_t m_deposit = 0;           ///< the first that has not been given yet
    std::size_t m_inflow = 0;            ///< the first that has not begun yet
    std::vector<std::size_t> m_running;  ///< inflows that have begun and not ended
    std::vector<std::pair<Entry, Effect>> m_known;
};

}  // namespace

Solution::Solution(std::shared_ptr<const Model> model, Inputs inputs, Hours horizon)
    : m_model(std::move(model)), m_inputs(std::move(inputs)), m_horizon(horizon) {
    sort(m_inputs.deposits, [](const Deposit& deposit) { return deposit.at; });
    sort(m_inputs.inflows, [](const Inflow& inflow) { return inflow.from; });
    m_breaks = breaksOf(m_inputs, horizon.number());
}

const std::vector<Segment>& Solution::segments() const {
    solveOnce();
    return m_segments;
}

const Eigen::MatrixXd& Solution::starts() const {
    solveOnce();
    return m_starts;
}

void Solution::solveOnce() const {
    std::call_once(m_asked, [this] { solve(); });
}

/// Starts from an empty body; each segment starts from the end of the one before, plus the deposits at that time.
void Solution::solve() const {
    const ModalSystem& modal = m_model->modal();
    m_segments.reserve(m_breaks.size());
    m_starts.resize(modal.size(), static_cast<Eigen::Index>(m_breaks.size()));
    Sweep sweep(*m_model, m_inputs);
    SystemState state{VectorXd::Zero(modal.size()), std::vector<double>(modal.sourceRate.size(), 0)};
    for (std::size_t i = 0; i < m_breaks.size(); ++i) {
        const double until = i + 1 < m_breaks.size() ? m_breaks[i + 1] : m_horizon.number();
        sweep.deposit(m_breaks[i], state);
        m_starts.col(static_cast<Eigen::Index>(i)) = state.states;
        m_segments.emplace_back(modal, m_breaks[i], until, state, sweep.inflow(m_breaks[i]));
        if (i + 1 < m_breaks.size()) state = m_segments.back().end(modal);
    }
}

std::size_t Solution::segmentAt(double hours) const {
    assert(hours >= 0 && hours <= m_horizon.number());
    const auto after = std::upper_bound(m_breaks.begin(), m_breaks.end(), hours);
    return static_cast<std::size_t>(after - m_breaks.begin()) - 1;
}

}  // namespace theca
