#include "core/solve/trajectory.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "core/solve/concentrations.h"
#include "core/solve/solution.h"

namespace theca {

using Eigen::Index;
using Eigen::VectorXd;

namespace {

constexpr double notOffered = std::numeric_limits<double>::quiet_NaN();

/// Number of times sampled together, so that their exponentials stay in the first-level cache.
constexpr std::size_t atOnce = 64;

/// Rounding may leave ±1e-16 of the peak where there is no drug yet: negative values are shown as 0.
double notBelowZero(double value) { return value < 0 ? 0 : value; }

/// Where a signal is read in a model.
struct Reading {
    int node = -1;                     ///< its compartment; of a read-out the effect site; −1: not offered
    int reference = -1;                ///< the slow average a withdrawal index looks at; −1: none
    int plasma = -1;                   ///< what follows plasma, where that acts too; −1: none
    int plasmaReference = -1;          ///< the slow average of that; −1: none
    const ReadOut* readOut = nullptr;  ///< null for a concentration

    /// In the order of SiteLevels.
    std::array<int, 4> nodes() const { return {node, reference, plasma, plasmaReference}; }
};

Reading readingOf(const Model& model, Signal signal) {
    Reading reading{model.node(signal)};
    if (signal.kind != Signal::Kind::ReadOut) return reading;
    const auto index = static_cast<std::size_t>(signal.index);
    reading.reference = model.reference(index);
    reading.plasma = model.plasmaSite(index);
    reading.plasmaReference = model.plasmaReference(index);
    reading.readOut = &model.drug().readOuts[index];
    return reading;
}

/// A weighted sum of the states where a segment starts: every exponential is 1 there, every divided difference 0.
/// Summed in order, so that what is not there yet is exactly 0.
double atStart(const Segment& segment, const Eigen::RowVectorXd& weights) {
    ExponentialSum rest;
    double sum = 0;
    for (const double weight : segment.weights(weights, rest)) sum += weight;
    return sum;
}

/// E at one site, of some of its levels; tone and the withdrawal index look at the same E.
struct SiteEffect {
    std::size_t site;
    Sensitivity sensitivity;  ///< without tolerance
    Index ce;                 ///< rows in Concentrations
    Index plasma;             ///< −1: none
    std::array<double, atOnce> values{};
};

/// One of several signals sampled together.
struct Column {
    std::span<double> values;          ///< where it goes, one per time
    Index row;                         ///< in Concentrations
    const ReadOut* readOut = nullptr;  ///< null for a concentration
    std::size_t effect = 0;            ///< of a read-out: which SiteEffect
    std::size_t slowEffect = 0;        ///< that of the slow averages
};

/// Several signals, ready to be sampled together.
class Columns {
public:
    /// Signals that the structure does not offer are filled with NaN at once. `values` has all times of one signal,
    /// then those of the next.
    Columns(const Model& model, std::span<const Signal> signals, std::span<double> values) : m_model(model) {
        const std::size_t times = signals.empty() ? 0 : values.size() / signals.size();
        for (std::size_t s = 0; s < signals.size(); ++s) add(signals[s], values.subspan(s * times, times));
    }

    Concentrations& concentrations() { return m_concentrations; }

    /// Fills times `first` on; `tolerance` has one factor per column of `found`.
    void fill(const Eigen::MatrixXd& found, std::span<const double> tolerance, std::size_t first) {
        for (SiteEffect& one : m_effects) {
            for (std::size_t t = 0; t < tolerance.size(); ++t) {
                const auto time = static_cast<Index>(t);
                one.values[t] = effectAt(one.sensitivity.after(tolerance[t]), found(one.ce, time),
                                         one.plasma < 0 ? 0 : found(one.plasma, time));
            }
        }
        for (const Column& column : m_columns) {
            for (std::size_t t = 0; t < tolerance.size(); ++t) column.values[first + t] = shown(column, found, t);
        }
    }

private:
    void add(Signal signal, std::span<double> values) {
        const Reading reading = readingOf(m_model, signal);
        if (reading.node < 0) {
            std::fill(values.begin(), values.end(), notOffered);
            return;
        }
        Column column{values, m_concentrations.want(reading.node)};
        if (reading.readOut && reading.readOut->kind != ReadOutKind::Concentration) {
            column.readOut = reading.readOut;
            column.effect = effect(reading.readOut->site, reading.node, reading.plasma);
            column.slowEffect = reading.reference < 0
                                    ? column.effect
                                    : effect(reading.readOut->site, reading.reference, reading.plasmaReference);
        }
        m_columns.push_back(column);
    }

    /// The place of an effect in m_effects.
    std::size_t effect(std::size_t site, int node, int plasmaNode) {
        const Index ce = m_concentrations.want(node);
        const Index plasma = plasmaNode < 0 ? Index{-1} : m_concentrations.want(plasmaNode);
        const auto found = std::find_if(m_effects.begin(), m_effects.end(), [&](const SiteEffect& one) {
            return one.site == site && one.ce == ce && one.plasma == plasma;
        });
        const auto place = static_cast<std::size_t>(found - m_effects.begin());
        if (found == m_effects.end())
            m_effects.push_back({site, sensitivityAt(*m_model.individual().effect, site), ce, plasma});
        return place;
    }

    double shown(const Column& column, const Eigen::MatrixXd& found, std::size_t time) const {
        if (!column.readOut) return found(column.row, static_cast<Index>(time));
        const SiteEffect& effect = m_effects[column.effect];
        return readOutFrom(column.readOut->kind, effect.sensitivity, effect.values[time],
                           m_effects[column.slowEffect].values[time]);
    }

    const Model& m_model;
    Concentrations m_concentrations;
    std::vector<Column> m_columns;
    std::vector<SiteEffect> m_effects;
};

}  // namespace

Trajectory::Trajectory(std::shared_ptr<const Model> model, Inputs inputs, Hours horizon)
    : m_solution(std::make_shared<const Solution>(std::move(model), std::move(inputs), horizon)) {}

Hours Trajectory::horizon() const { return m_solution->horizon(); }
const Model& Trajectory::model() const { return m_solution->model(); }
const Inputs& Trajectory::inputs() const { return m_solution->inputs(); }
const std::vector<double>& Trajectory::breaks() const { return m_solution->breaks(); }

double Trajectory::shown(const ReadOut* readOut, const SiteLevels& levels, double hours) const {
    if (!readOut) return levels.ce;
    const Sensitivity sensitivity = sensitivityAt(*model().individual().effect, readOut->site);
    return readOutAt(readOut->kind, sensitivity.after(toleranceAt(hours)), levels);
}

double Trajectory::toleranceAt(double hours) const {
    const auto& effect = model().individual().effect;
    return effect ? toleranceFactor(*effect, inputs().firstIntrathecal, Hours(hours)) : 1;
}

double Trajectory::value(Signal signal, Hours at) const {
    double value = 0;
    const double hours = at.number();
    sample(signal, {&hours, 1}, {&value, 1});
    return value;
}

void Trajectory::sample(Signal signal, std::span<const double> hours, std::span<double> values) const {
    SegmentCurves curves;
    sample(signal, hours, values, curves);
}

void Trajectory::sample(Signal signal, std::span<const double> hours, std::span<double> values,
                        SegmentCurves& curves) const {
    assert(hours.size() == values.size());
    const Reading reading = readingOf(model(), signal);
    if (reading.node < 0) {
        std::fill(values.begin(), values.end(), notOffered);
        return;
    }
    const std::array<int, 4> nodes = reading.nodes();
    const auto& output = model().modal().output;
    const std::vector<double>& breaks = m_solution->breaks();
    for (std::size_t i = 0; i < hours.size();) {
        const std::size_t place = m_solution->segmentAt(hours[i]);
        const double until = place + 1 < breaks.size() ? breaks[place + 1] : std::numeric_limits<double>::infinity();
        const Segment& segment = m_solution->segments()[place];
        auto known = curves.find(place);
        do {
            const double tau = hours[i] - segment.from();
            if (tau > 0 && known == curves.end()) {
                known = curves.emplace(place, std::array<ExponentialSum, 4>{}).first;
                for (std::size_t n = 0; n < nodes.size(); ++n)
                    if (nodes[n] >= 0) known->second[n] = segment.signal(output.row(nodes[n]));
            }
            const auto level = [&](std::size_t n) {
                if (nodes[n] < 0) return 0.0;
                const bool isKnown = known != curves.end();
                return notBelowZero(isKnown ? known->second[n].value(tau) : atStart(segment, output.row(nodes[n])));
            };
            values[i] = shown(reading.readOut, {level(0), level(1), level(2), level(3)}, hours[i]);
        } while (++i < hours.size() && hours[i] < until);
    }
}

void Trajectory::sample(std::span<const Signal> wanted, std::span<const double> hours, std::span<double> values) const {
    assert(values.size() == wanted.size() * hours.size());
    Columns columns(model(), wanted, values);
    std::array<double, atOnce> tolerance{};
    const std::vector<double>& breaks = m_solution->breaks();
    const Segment* segment = nullptr;
    VectorXd taus;
    for (std::size_t first = 0; first < hours.size();) {
        const std::size_t place = m_solution->segmentAt(hours[first]);
        const double until = place + 1 < breaks.size() ? breaks[place + 1] : std::numeric_limits<double>::infinity();
        std::size_t end = first;
        while (end < hours.size() && end - first < atOnce && hours[end] < until) ++end;
        if (segment != &m_solution->segments()[place]) {
            segment = &m_solution->segments()[place];
            columns.concentrations().enter(model().modal(), *segment);
        }
        const auto here = hours.subspan(first, end - first);
        taus = Eigen::Map<const VectorXd>(here.data(), static_cast<Index>(here.size())).array() - segment->from();
        for (std::size_t t = 0; t < here.size(); ++t) tolerance[t] = toleranceAt(here[t]);
        columns.fill(columns.concentrations().at(taus), {tolerance.data(), here.size()}, first);
        first = end;
    }
}

void Trajectory::sampleBreaks(Signal signal, std::span<const double> hours, std::span<double> values) const {
    assert(hours.size() == values.size());
    const Reading reading = readingOf(model(), signal);
    if (reading.node < 0) {
        std::fill(values.begin(), values.end(), notOffered);
        return;
    }
    const std::array<int, 4> nodes = reading.nodes();
    const auto& output = model().modal().output;
    const Eigen::MatrixXd& starts = m_solution->starts();
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const auto start = starts.col(static_cast<Index>(m_solution->segmentAt(hours[i])));
        const auto level = [&](std::size_t n) {
            return nodes[n] < 0 ? 0.0 : notBelowZero(output.row(nodes[n]).dot(start));
        };
        values[i] = shown(reading.readOut, {level(0), level(1), level(2), level(3)}, hours[i]);
    }
}

double Trajectory::readOutOf(Signal signal, const SiteLevels& levels, Hours at) const {
    return shown(readingOf(model(), signal).readOut, levels, at.number());
}

double Trajectory::ec50(Hours at, std::size_t site) const {
    return sensitivityAt(*model().individual().effect, site).ec50 * toleranceAt(at.number());
}

std::vector<Trajectory::Stretch> Trajectory::stretches(Signal signal, Hours from, Hours until) const {
    const int node = model().node(signal);
    if (node < 0) return {};
    const std::vector<Segment>& segments = m_solution->segments();
    std::vector<Stretch> result;
    for (std::size_t i = m_solution->segmentAt(from.number()); i < segments.size(); ++i) {
        const Segment& segment = segments[i];
        if (segment.from() > until.number()) break;
        result.push_back({std::max(segment.from(), from.number()), std::min(segment.until(), until.number()),
                          segment.signal(model().modal().output.row(node)), segment.from()});
    }
    return result;
}

/// A curve's integral up to its origin is 0, so most stretches need one end only.
double Trajectory::integral(Signal signal, Hours from, Hours until) const {
    const int node = model().node(signal);
    if (node < 0) return 0;
    const auto row = model().modal().output.row(node);
    double sum = 0;
    for (std::size_t i = m_solution->segmentAt(from.number()); i < m_solution->segments().size(); ++i) {
        const Segment& segment = m_solution->segments()[i];
        if (segment.from() > until.number()) break;
        const ExponentialSum curve = segment.signal(row);
        sum += curve.integral(std::min(segment.until(), until.number()) - segment.from());
        if (segment.from() < from.number()) sum -= curve.integral(from.number() - segment.from());
    }
    return notBelowZero(sum);
}

}  // namespace theca
