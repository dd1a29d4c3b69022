#include "core/solve/trajectory.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>

#include "core/solve/concentrations.h"

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

/// One of several signals sampled together.
struct Column {
    const ReadOut* readOut;     ///< null for a concentration
    std::array<Index, 4> rows;  ///< those of SiteLevels in Concentrations; −1: none
    std::span<double> values;   ///< where it goes, one per time

    SiteLevels at(const Eigen::MatrixXd& found, Index time) const {
        const auto value = [&](std::size_t i) { return rows[i] < 0 ? 0 : found(rows[i], time); };
        return {value(0), value(1), value(2), value(3)};
    }
};

/// Adds the signals the structure offers; the others are filled with NaN at once.
std::vector<Column> columnsOf(const Model& model, std::span<const Signal> signals, std::span<double> values,
                              Concentrations& concentrations) {
    const std::size_t times = signals.empty() ? 0 : values.size() / signals.size();
    std::vector<Column> columns;
    for (std::size_t s = 0; s < signals.size(); ++s) {
        const auto place = values.subspan(s * times, times);
        const Reading reading = readingOf(model, signals[s]);
        if (reading.node < 0) {
            std::fill(place.begin(), place.end(), notOffered);
            continue;
        }
        const auto row = [&](int node) { return node < 0 ? Index{-1} : concentrations.want(node); };
        columns.push_back(
            {reading.readOut,
             {row(reading.node), row(reading.reference), row(reading.plasma), row(reading.plasmaReference)},
             place});
    }
    return columns;
}

}  // namespace

Trajectory::Trajectory(std::shared_ptr<const Model> model, Inputs inputs, Hours horizon)
    : m_solution(std::make_shared<const Solution>(std::move(model), std::move(inputs), horizon)) {}

double Trajectory::shown(const ReadOut* readOut, const SiteLevels& levels, double hours) const {
    if (!readOut) return levels.ce;
    const EffectParameters& effect = *model().individual().effect;
    const double tolerance = toleranceFactor(effect, inputs().firstIntrathecal, Hours(hours));
    return readOutAt(readOut->kind, sensitivityAt(effect, readOut->site).after(tolerance), levels);
}

double Trajectory::value(Signal signal, Hours at) const {
    double value = 0;
    const double hours = at.number();
    sample(signal, {&hours, 1}, {&value, 1});
    return value;
}

void Trajectory::sample(Signal signal, std::span<const double> hours, std::span<double> values) const {
    assert(hours.size() == values.size());
    const Reading reading = readingOf(model(), signal);
    if (reading.node < 0) {
        std::fill(values.begin(), values.end(), notOffered);
        return;
    }
    const auto& output = model().modal().output;
    const Segment* segment = nullptr;
    const std::array<int, 4> nodes = {reading.node, reading.reference, reading.plasma, reading.plasmaReference};
    std::array<ExponentialSum, 4> curves;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const Segment* next = &m_solution->segments()[m_solution->segmentAt(hours[i])];
        if (next != segment) {
            segment = next;
            for (std::size_t n = 0; n < nodes.size(); ++n) {
                if (nodes[n] >= 0) curves[n] = segment->signal(output.row(nodes[n]));
            }
        }
        const double tau = hours[i] - segment->from();
        const auto level = [&](std::size_t n) { return nodes[n] < 0 ? 0 : notBelowZero(curves[n].value(tau)); };
        values[i] = shown(reading.readOut, {level(0), level(1), level(2), level(3)}, hours[i]);
    }
}

void Trajectory::sample(std::span<const Signal> wanted, std::span<const double> hours, std::span<double> values) const {
    assert(values.size() == wanted.size() * hours.size());
    Concentrations concentrations;
    const std::vector<Column> columns = columnsOf(model(), wanted, values, concentrations);
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
            concentrations.enter(model().modal(), *segment);
        }
        const auto here = hours.subspan(first, end - first);
        taus = Eigen::Map<const VectorXd>(here.data(), static_cast<Index>(here.size())).array() - segment->from();
        const Eigen::MatrixXd& found = concentrations.at(taus);
        for (const Column& column : columns) {
            for (std::size_t t = 0; t < here.size(); ++t) {
                const auto time = static_cast<Index>(t);
                column.values[first + t] = column.readOut ? shown(column.readOut, column.at(found, time), here[t])
                                                          : found(column.rows[0], time);
            }
        }
        first = end;
    }
}

double Trajectory::readOutOf(Signal signal, const SiteLevels& levels, Hours at) const {
    return shown(readingOf(model(), signal).readOut, levels, at.number());
}

double Trajectory::ec50(Hours at, std::size_t site) const {
    const EffectParameters& effect = *model().individual().effect;
    return sensitivityAt(effect, site).ec50 * toleranceFactor(effect, inputs().firstIntrathecal, at);
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
