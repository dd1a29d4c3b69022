#include "core/solve/trajectory.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "core/model/read_out.h"

namespace theca {

using Eigen::Index;
using Eigen::VectorXd;

namespace {

constexpr double notOffered = std::numeric_limits<double>::quiet_NaN();

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

/// What one µg entering somewhere does to the solved system.
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

/// Sweeps through the inputs in order of time.
class Sweep {
public:
    Sweep(const Model& model, const Inputs& inputs) : m_model(model), m_inputs(inputs) {}

    /// Adds the deposits due at `time` and returns their sum, µg.
    double deposit(double time, SystemState& state) {
        double sum = 0;
        for (; m_deposit < m_inputs.deposits.size() && m_inputs.deposits[m_deposit].at.number() <= time; ++m_deposit) {
            const Deposit& due = m_inputs.deposits[m_deposit];
            add(effect(due.into), due.amount.number(), state.states, state.sources);
            sum += due.amount.number();
        }
        return sum;
    }

    /// What flows in from `time` on, and its sum in µg/h.
    double inflow(double time, SystemInflow& flow) {
        while (m_inflow < m_inputs.inflows.size() && m_inputs.inflows[m_inflow].from.number() <= time) {
            m_running.push_back(m_inflow++);
        }
        std::erase_if(m_running, [&](std::size_t i) { return m_inputs.inflows[i].until.number() <= time; });
        flow = {VectorXd::Zero(m_model.modal().size()), std::vector<double>(m_model.modal().sourceRate.size(), 0)};
        double sum = 0;
        for (const std::size_t i : m_running) {
            const Inflow& running = m_inputs.inflows[i];
            add(effect(running.into), running.rate.number(), flow.states, flow.sources);
            sum += running.rate.number();
        }
        return sum;
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
    std::size_t m_deposit = 0;
    std::size_t m_inflow = 0;
    std::vector<std::size_t> m_running;
    std::vector<std::pair<Entry, Effect>> m_known;
};

/// ∫ CL·Cp over the first `tau` hours of a segment.
double eliminatedIn(const Model& model, const Segment& segment, double tau) {
    return model.individual().CL.number() * segment.signal(model.modal().output.row(model.plasma())).integral(tau);
}

/// Rounding may leave ±1e-16 of the peak where there is no drug yet: never shown as less than nothing.
double notBelowZero(double value) { return value < 0 ? 0 : value; }

}  // namespace

Trajectory::Trajectory(std::shared_ptr<const Model> model, Inputs inputs, Hours horizon)
    : m_model(std::move(model)), m_horizon(horizon), m_course(std::make_shared<Course>()) {
    m_course->inputs = std::move(inputs);
    sort(m_course->inputs.deposits, [](const Deposit& deposit) { return deposit.at; });
    sort(m_course->inputs.inflows, [](const Inflow& inflow) { return inflow.from; });
    m_course->breaks = breaksOf(m_course->inputs, horizon.number());
}

const Trajectory::Solution& Trajectory::solution() const {
    std::call_once(m_course->asked, [this] { m_course->solution = solved(*m_model, *m_course, m_horizon.number()); });
    return m_course->solution;
}

Trajectory::Solution Trajectory::solved(const Model& model, const Course& course, double horizon) {
    Solution solution;
    Sweep sweep(model, course.inputs);
    SystemState state{VectorXd::Zero(model.modal().size()), std::vector<double>(model.modal().sourceRate.size(), 0)};
    SystemInflow flow;
    double given = 0;
    double eliminated = 0;
    solution.segments.reserve(course.breaks.size());
    for (std::size_t i = 0; i < course.breaks.size(); ++i) {
        const double from = course.breaks[i];
        const double until = i + 1 < course.breaks.size() ? course.breaks[i + 1] : horizon;
        given += sweep.deposit(from, state);
        const double rate = sweep.inflow(from, flow);
        solution.given.push_back(given);
        solution.eliminated.push_back(eliminated);
        solution.segments.emplace_back(model.modal(), from, until, state, flow);
        state = solution.segments.back().end(model.modal());
        given += rate * (until - from);
        eliminated += eliminatedIn(model, solution.segments.back(), until - from);
    }
    return solution;
}

std::size_t Trajectory::segmentAt(double hours) const {
    assert(hours >= 0 && hours <= m_horizon.number());
    const auto& breaks = m_course->breaks;
    const auto after = std::upper_bound(breaks.begin(), breaks.end(), hours);
    return static_cast<std::size_t>(after - breaks.begin()) - 1;
}

int Trajectory::nodeOf(Signal signal) const {
    switch (signal.kind) {
        case Signal::Kind::Plasma:
            return m_model->plasma();
        case Signal::Kind::Csf:
            return m_model->csf(Level{signal.index});
        case Signal::Kind::Cranial:
            return m_model->cranial();
        case Signal::Kind::ReadOut:
            break;
    }
    return m_model->site(m_model->drug().readOuts[static_cast<std::size_t>(signal.index)].site);
}

double Trajectory::concentration(int node, const VectorXd& states) const {
    return notBelowZero(m_model->modal().output.row(node).dot(states));
}

double Trajectory::readOut(const ReadOut& readOut, double ce, double reference, double hours) const {
    const EffectParameters& effect = *m_model->individual().effect;
    return readOutAt(readOut.kind, {ec50(Hours(hours)), effect.gamma, effect.scoreBaseline, effect.scoreFloor}, ce,
                     reference);
}

double Trajectory::valueFrom(Signal signal, const VectorXd& states, double hours) const {
    const int node = nodeOf(signal);
    if (node < 0) return notOffered;
    const double value = concentration(node, states);
    if (signal.kind != Signal::Kind::ReadOut) return value;
    const auto index = static_cast<std::size_t>(signal.index);
    const int reference = m_model->reference(index);
    return readOut(m_model->drug().readOuts[index], value, reference < 0 ? 0 : concentration(reference, states), hours);
}

double Trajectory::value(Signal signal, Hours at) const {
    double value = 0;
    const double hours = at.number();
    sample(signal, {&hours, 1}, {&value, 1});
    return value;
}

void Trajectory::sample(Signal signal, std::span<const double> hours, std::span<double> values) const {
    assert(hours.size() == values.size());
    const int node = nodeOf(signal);
    if (node < 0) {
        std::fill(values.begin(), values.end(), notOffered);
        return;
    }
    const auto index = static_cast<std::size_t>(signal.index);
    const ReadOut* readOutKind = signal.kind == Signal::Kind::ReadOut ? &m_model->drug().readOuts[index] : nullptr;
    const int referenceNode = readOutKind ? m_model->reference(index) : -1;
    const Segment* segment = nullptr;
    ExponentialSum here;
    ExponentialSum reference;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const Segment* next = &solution().segments[segmentAt(hours[i])];
        if (next != segment) {
            segment = next;
            here = segment->signal(m_model->modal().output.row(node));
            if (referenceNode >= 0) reference = segment->signal(m_model->modal().output.row(referenceNode));
        }
        const double tau = hours[i] - segment->from();
        values[i] = notBelowZero(here.value(tau));
        if (readOutKind) values[i] = readOut(*readOutKind, values[i], notBelowZero(reference.value(tau)), hours[i]);
    }
}

double Trajectory::readOutOf(Signal signal, double ce, Hours at) const {
    return readOut(m_model->drug().readOuts[static_cast<std::size_t>(signal.index)], ce, ce, at.number());
}

Row Trajectory::row(Hours at) const {
    const Segment& segment = solution().segments[segmentAt(at.number())];
    VectorXd states;
    segment.states(m_model->modal(), at.number() - segment.from(), states);
    Row row;
    row.plasma = valueFrom(Signal::plasma(), states, at.number());
    for (const Level level : allLevels()) {
        row.csf[static_cast<std::size_t>(level.index)] = valueFrom(Signal::csf(level), states, at.number());
    }
    row.cranial = valueFrom(Signal::cranial(), states, at.number());
    for (int i = 0; i < static_cast<int>(m_model->drug().readOuts.size()); ++i) {
        row.readOuts.push_back(valueFrom(Signal::readOut(i), states, at.number()));
    }
    return row;
}

std::vector<Trajectory::Stretch> Trajectory::stretches(Signal signal, Hours from, Hours until) const {
    const int node = nodeOf(signal);
    std::vector<Stretch> result;
    for (std::size_t i = segmentAt(from.number()); node >= 0 && i < solution().segments.size(); ++i) {
        const Segment& segment = solution().segments[i];
        if (segment.from() > until.number()) break;
        result.push_back({std::max(segment.from(), from.number()), std::min(segment.until(), until.number()),
                          segment.signal(m_model->modal().output.row(node)), segment.from()});
    }
    return result;
}

double Trajectory::integral(Signal signal, Hours from, Hours until) const {
    double sum = 0;
    for (const Stretch& stretch : stretches(signal, from, until)) sum += stretch.integral();
    return sum;
}

Amounts Trajectory::amounts(Hours at) const {
    const std::size_t index = segmentAt(at.number());
    const Segment& segment = solution().segments[index];
    const double tau = at.number() - segment.from();
    VectorXd states;
    segment.states(m_model->modal(), tau, states);
    const VectorXd concentrations = m_model->modal().output * states;
    const auto amount = [&](int node) {
        return node < 0
                   ? 0
                   : concentrations(node) * m_model->compartments()[static_cast<std::size_t>(node)].volume.number();
    };
    Amounts amounts;
    amounts.given = solution().given[index];
    for (const Inflow& inflow : m_course->inputs.inflows) {
        if (inflow.from.number() <= segment.from() && segment.from() < inflow.until.number())
            amounts.given += inflow.rate.number() * tau;
    }
    amounts.gut = segment.source(m_model->modal(), 0, tau);
    amounts.depot = segment.source(m_model->modal(), 1, tau);
    amounts.plasma = amount(m_model->plasma());
    amounts.peripheral = amount(m_model->peripheral());
    for (int node = m_model->csf(Level{0}); node <= m_model->cranial(); ++node) amounts.csf += amount(node);
    amounts.eliminated = solution().eliminated[index] + eliminatedIn(*m_model, segment, tau);
    return amounts;
}

double Trajectory::ec50(Hours at) const {
    const EffectParameters& effect = *m_model->individual().effect;
    return MicrogramsPerMillilitre(effect.EC50).number() *
           toleranceFactor(effect, m_course->inputs.firstIntrathecal, at);
}

}  // namespace theca
