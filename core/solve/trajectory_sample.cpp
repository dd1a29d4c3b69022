#include <algorithm>
#include <cassert>
#include <limits>

#include "core/solve/trajectory.h"

namespace theca {

using Eigen::Index;
using Eigen::VectorXd;

namespace {

constexpr double notOffered = std::numeric_limits<double>::quiet_NaN();

/// Concentrations at some nodes over one segment: exponentials are computed once for all of them.
class Nodes {
public:
    Index place(int node) {
        const auto found = std::find(m_nodes.begin(), m_nodes.end(), node);
        const Index place = found - m_nodes.begin();
        if (found == m_nodes.end()) m_nodes.push_back(node);
        return place;
    }

    void enter(const ModalSystem& modal, const Segment& segment) {
        m_exponents = segment.exponents();
        m_weights.resize(static_cast<Index>(m_nodes.size()), m_exponents.size());
        m_living.resize(m_exponents.size());
        m_livingWeights.resize(m_weights.rows(), m_weights.cols());
        m_rest.assign(m_nodes.size(), {});
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            m_weights.row(static_cast<Index>(i)) = segment.weights(modal.output.row(m_nodes[i]), m_rest[i]).transpose();
        }
    }

    /// µg/mL, never negative; one row a node, one column a time since the segment's start. Times do not fall. What has
    /// died before the first of them is left out.
    const Eigen::MatrixXd& at(const VectorXd& taus) {
        constexpr double dead = -100;  // e^−100 is nothing beside any digit, and no denormal number
        Index alive = 0;
        for (Index e = 0; e < m_exponents.size(); ++e) {
            if (!(m_exponents(e) * taus(0) > dead)) continue;
            m_living(alive) = m_exponents(e);
            m_livingWeights.col(alive++) = m_weights.col(e);
        }
        m_basis = (m_living.head(alive) * taus.transpose()).array().max(dead).exp().matrix();
        m_values.noalias() = m_livingWeights.leftCols(alive) * m_basis;
        for (std::size_t i = 0; i < m_rest.size(); ++i) {
            if (m_rest[i].empty()) continue;
            for (Index t = 0; t < taus.size(); ++t) m_values(static_cast<Index>(i), t) += m_rest[i].value(taus(t));
        }
        m_values = m_values.cwiseMax(0.0);
        return m_values;
    }

private:
    std::vector<int> m_nodes;
    VectorXd m_exponents;
    Eigen::MatrixXd m_weights;
    VectorXd m_living;  ///< the exponents that have not died
    Eigen::MatrixXd m_livingWeights;
    std::vector<ExponentialSum> m_rest;
    Eigen::MatrixXd m_basis;
    Eigen::MatrixXd m_values;
};

}  // namespace

/// One of the signals asked for.
struct Trajectory::Wanted {
    Signal signal;
    Index node;
    Index reference;           ///< −1: none
    std::span<double> values;  ///< at all times
};

void Trajectory::fill(const Wanted& wanted, const Eigen::MatrixXd& levels, std::span<const double> hours,
                      std::size_t first) const {
    const bool isReadOut = wanted.signal.kind == Signal::Kind::ReadOut;
    for (std::size_t t = 0; t < hours.size(); ++t) {
        const auto column = static_cast<Index>(t);
        double& value = wanted.values[first + t];
        value = levels(wanted.node, column);
        if (!isReadOut) continue;
        const double reference = wanted.reference < 0 ? 0 : levels(wanted.reference, column);
        value = readOut(m_model->drug().readOuts[static_cast<std::size_t>(wanted.signal.index)], value, reference,
                        hours[t]);
    }
}

void Trajectory::sample(std::span<const Signal> signals, std::span<const double> hours,
                        std::span<double> values) const {
    assert(values.size() == signals.size() * hours.size());
    Nodes nodes;
    std::vector<Wanted> wanted;
    for (std::size_t s = 0; s < signals.size(); ++s) {
        const auto row = values.subspan(s * hours.size(), hours.size());
        const int node = nodeOf(signals[s]);
        if (node < 0) {
            std::fill(row.begin(), row.end(), notOffered);
            continue;
        }
        const bool isReadOut = signals[s].kind == Signal::Kind::ReadOut;
        const int reference = isReadOut ? m_model->reference(static_cast<std::size_t>(signals[s].index)) : -1;
        const Index place = nodes.place(node);
        wanted.push_back({signals[s], place, reference < 0 ? -1 : nodes.place(reference), row});
    }

    constexpr std::size_t block = 64;  // times; keeps the exponentials in the first cache
    const std::vector<double>& breaks = m_course->breaks;
    const Segment* segment = nullptr;
    VectorXd taus;
    for (std::size_t from = 0; from < hours.size();) {
        const std::size_t place = segmentAt(hours[from]);
        const double until = place + 1 < breaks.size() ? breaks[place + 1] : std::numeric_limits<double>::infinity();
        std::size_t end = from;
        while (end < hours.size() && end - from < block && hours[end] < until) ++end;
        if (segment != &solution().segments[place]) {
            segment = &solution().segments[place];
            nodes.enter(m_model->modal(), *segment);
        }
        const auto here = hours.subspan(from, end - from);
        taus = Eigen::Map<const VectorXd>(here.data(), static_cast<Index>(here.size())).array() - segment->from();
        const Eigen::MatrixXd& levels = nodes.at(taus);
        for (const Wanted& one : wanted) fill(one, levels, here, from);
        from = end;
    }
}

}  // namespace theca
