#include "core/solve/trajectory.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "core/model/read_out.h"
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
    int reference = -1;                ///< the slow average of a withdrawal index; −1: none
    const ReadOut* readOut = nullptr;  ///< null for a concentration
};

Reading readingOf(const Model& model, Signal signal) {
    Reading reading{model.node(signal)};
    if (signal.kind != Signal::Kind::ReadOut) return reading;
    const auto index = static_cast<std::size_t>(signal.index);
    reading.reference = model.reference(index);
    reading.readOut = &model.drug().readOuts[index];
    return reading;
}

/// One of several signals sampled together.
struct Column {
    const ReadOut* readOut;    ///< null for a concentration
    Index concentration;       ///< its row of Concentrations
    Index reference;           ///< the row of its slow average; −1: none
    std::span<double> values;  ///< destination, one per time
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
        const Index row = concentrations.want(reading.node);
        const Index reference = reading.reference < 0 ? -1 : concentrations.want(reading.reference);
        columns.push_back({reading.readOut, row, reference, place});
    }
    return columns;
}

}  // namespace

Trajectory::Trajectory(std::shared_ptr<const Model> model, Inputs inputs, Hours horizon)
    : m_solution(std::make_shared<const Solution>(std::move(model), std::move(inputs), horizon)) {}

double Trajectory::shown(const ReadOut* readOut, double concentration, double reference, double hours) const {
    if (!readOut) return concentration;
    const EffectParameters& effect = *model().individual().effect;
    return readOutAt(readOut->kind, {ec50(Hours(hours)), effect.gamma, effect.scoreBaseline, effect.scoreFloor},
                     concentration, reference);
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
    ExponentialSum concentration;
    ExponentialSum reference;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const Segment* next = &m_solution->segments()[m_solution->segmentAt(hours[i])];
        if (next != segment) {
            segment = next;
            concentration = segment->signal(output.row(reading.node));
            if (reading.reference >= 0) reference = segment->signal(output.row(reading.reference));
        }
        const double tau = hours[i] - segment->from();
        values[i] = shown(reading.readOut, notBelowZero(concentration.value(tau)), notBelowZero(reference.value(tau)),
                          hours[i]);
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
                const double reference = column.reference < 0 ? 0 : found(column.reference, time);
                column.values[first + t] = shown(column.readOut, found(column.concentration, time), reference, here[t]);
            }
        }
        first = end;
    }
}

double Trajectory::readOutOf(Signal signal, double ce, Hours at) const {
    return shown(readingOf(model(), signal).readOut, ce, ce, at.number());
}

double Trajectory::ec50(Hours at) const {
    const EffectParameters& effect = *model().individual().effect;
    return MicrogramsPerMillilitre(effect.EC50).number() * toleranceFactor(effect, inputs().firstIntrathecal, at);
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

double Trajectory::integral(Signal signal, Hours from, Hours until) const {
    double sum = 0;
    for (const Stretch& stretch : stretches(signal, from, until)) sum += stretch.integral();
    return notBelowZero(sum);
}

}  // namespace theca
