#include "core/solve/modal_system.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <numeric>

// How the modes are found. For a group of compartments that exchange both ways, let A be the amounts (µg), m =
// partition·volume their capacities (mL) and A/m their potentials. Each exchange carries g·(difference of potentials),
// so
//
//     dA/dt = −L·M⁻¹·A,   M = diag(m),   L symmetric: a weighted graph Laplacian, elimination added to its diagonal.
//
// With x = M^(−½)·A this is dx/dt = −M^(−½)·L·M^(−½)·x: a symmetric matrix without positive eigenvalues. So all rates
// are real and ≤ 0, nothing oscillates, and the eigenvectors can be chosen orthonormal (Hearon, "Theorems on linear
// systems", Annals of the New York Academy of Sciences 108, 1963, 36–68). x = M^(−½)·A converts amounts to x and back.
//
// The self-adjoint eigen-solver finds eigenvalues with an error of 1e-16 of the *largest*. Here rates of 1000/h (small
// levels, large D) occur next to 0.001/h, which would keep ten digits; one step of refinement gives the slow rates full
// precision.

namespace theca {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

/// Nodes that exchange both ways, directly or through other nodes.
struct Group {
    std::vector<int> nodes;
    VectorXd rate;    // of each mode, 1/h
    MatrixXd scaled;  // node × mode: the eigenvectors, in amounts/√capacity
};

bool isFollowerOrSource(const Network& network, int node) {
    return std::any_of(network.followers.begin(), network.followers.end(),
                       [&](const auto& f) { return f.node == node; }) ||
           std::any_of(network.sources.begin(), network.sources.end(), [&](const auto& s) { return s.node == node; });
}

/// Connected parts of the network: each node takes the lowest label among those it exchanges with, until none changes.
std::vector<Group> groupsOf(const Network& network) {
    const int count = static_cast<int>(network.nodes.size());
    std::vector<int> label(network.nodes.size());
    std::iota(label.begin(), label.end(), 0);
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& e : network.exchanges) {
            int& a = label[static_cast<std::size_t>(e.a)];
            int& b = label[static_cast<std::size_t>(e.b)];
            changed |= a != b;
            a = b = std::min(a, b);
        }
    }
    std::vector<Group> groups;
    for (int root = count - 1; root >= 0; --root) {
        Group group;
        for (int i = 0; i < count; ++i) {
            if (label[static_cast<std::size_t>(i)] == root && !isFollowerOrSource(network, i)) group.nodes.push_back(i);
        }
        if (!group.nodes.empty()) groups.push_back(std::move(group));
    }
    return groups;
}

/// Whether there is a one-way flow into the group.
bool isFed(const Network& network, const Group& group) {
    const auto feeds = [&](const Network::Outflow& outflow) {
        return std::find(group.nodes.begin(), group.nodes.end(), outflow.to) != group.nodes.end();
    };
    return std::any_of(network.outflows.begin(), network.outflows.end(), feeds);
}

/// F: one row per mode, one column per flow; its entries are √conductance · (difference of the mode's potentials). In
/// the basis of the modes the symmetric matrix is −F·Fᵀ. Its diagonal is a sum of squares, all of one sign, and the
/// differences are taken before they are squared. A slow mode has nearly equal potentials, and its rate computed this
/// way keeps its digits next to rates a thousand times faster; in the matrix itself they would cancel.
MatrixXd flows(const Network& network, const Group& group) {
    MatrixXd potential = MatrixXd::Zero(group.scaled.cols(), static_cast<Index>(network.nodes.size()));
    for (std::size_t i = 0; i < group.nodes.size(); ++i) {
        const int node = group.nodes[i];
        potential.col(node) = group.scaled.row(static_cast<Index>(i)).transpose() /
                              std::sqrt(network.nodes[static_cast<std::size_t>(node)].capacity());
    }
    MatrixXd flow(group.scaled.cols(), static_cast<Index>(network.exchanges.size() + network.outflows.size()));
    Index column = 0;
    for (const auto& e : network.exchanges) {
        flow.col(column++) = std::sqrt(e.conductance) * (potential.col(e.a) - potential.col(e.b));
    }
    for (const auto& o : network.outflows) {
        const double partition = network.nodes[static_cast<std::size_t>(o.from)].partition;
        flow.col(column++) = std::sqrt(o.clearance * partition) * potential.col(o.from);
    }
    return flow;
}

/// M·Mᵀ
MatrixXd squared(const MatrixXd& matrix) {
    MatrixXd product = MatrixXd::Zero(matrix.rows(), matrix.rows());
    product.selfadjointView<Eigen::Lower>().rankUpdate(matrix);
    product.triangularView<Eigen::StrictlyUpper>() = product.transpose();
    return product;
}

/// One step of iterative refinement of eigenvectors X and eigenvalues λ (Ogita and Aishima, "Iterative refinement for
/// symmetric eigenvalue decomposition", Japan Journal of Industrial and Applied Mathematics 35, 2018, 1007–1035). With
/// S = XᵀAX and R = I − XᵀX, which vanishes for orthonormal columns,
///
///     λⱼ = Sⱼⱼ/(1 − Rⱼⱼ),   X ← X + X·E,   Eᵢⱼ = (Sᵢⱼ + λⱼ·Rᵢⱼ)/(λⱼ − λᵢ).
///
/// If two eigenvalues are equal, any mixture of their vectors is an eigenvector: E then only makes them orthonormal. So
/// are two that are 0 but for rounding, as those of parts that lose nothing: their difference says nothing. S
/// is computed from the flows, not from the matrix, for the reason given at `flows`.
void refine(const Network& network, Group& group) {
    const MatrixXd S = -squared(flows(network, group));
    const Index n = group.scaled.cols();
    const MatrixXd R = MatrixXd::Identity(n, n) - squared(group.scaled.transpose());
    group.rate = S.diagonal().cwiseQuotient((1 - R.diagonal().array()).matrix());
    const double nothing = 1e-20 * group.rate.cwiseAbs().maxCoeff();
    MatrixXd correction(n, n);
    for (Index j = 0; j < n; ++j) {
        const double rate = group.rate(j);
        for (Index i = 0; i < n; ++i) {
            const double gap = rate - group.rate(i);
            const double sum = std::abs(group.rate(i) + rate);
            const bool same = std::abs(gap) <= std::max(1e-9 * sum, sum <= nothing ? sum : 0.0);
            correction(i, j) = same ? R(i, j) / 2 : (S(i, j) + rate * R(i, j)) / gap;
        }
    }
    group.scaled += group.scaled * correction;
}

/// −M^(−½)·L·M^(−½) of a group.
MatrixXd symmetricMatrix(const Network& network, const Group& group) {
    std::vector<Index> place(network.nodes.size(), -1);
    for (std::size_t i = 0; i < group.nodes.size(); ++i)
        place[static_cast<std::size_t>(group.nodes[i])] = static_cast<Index>(i);
    const auto n = static_cast<Index>(group.nodes.size());
    MatrixXd matrix = MatrixXd::Zero(n, n);
    const auto at = [&](int node) { return place[static_cast<std::size_t>(node)]; };
    const auto weight = [&](int node) { return network.nodes[static_cast<std::size_t>(node)].capacity(); };
    for (const auto& e : network.exchanges) {
        const Index a = at(e.a);
        const Index b = at(e.b);
        if (a < 0) continue;
        matrix(a, a) -= e.conductance / weight(e.a);
        matrix(b, b) -= e.conductance / weight(e.b);
        const double across = e.conductance / std::sqrt(weight(e.a) * weight(e.b));
        matrix(a, b) += across;
        matrix(b, a) += across;
    }
    for (const auto& o : network.outflows) {
        if (const Index a = at(o.from); a >= 0)
            matrix(a, a) -= o.clearance / network.nodes[static_cast<std::size_t>(o.from)].volume;
    }
    return matrix;
}

void solveGroup(const Network& network, Group& group) {
    const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(symmetricMatrix(network, group));
    group.scaled = solver.eigenvectors();
    refine(network, group);
}

/// Puts the modes of a group into the system as states from `first` on. One µg in a node is 1/√capacity of x there;
/// each mode gets its eigenvector's share of that. In reverse, one unit of a mode is √capacity times its share in µg.
void placeGroup(const Network& network, const Group& group, Index first, ModalSystem& system) {
    const Index n = group.rate.size();
    system.rate.segment(first, n) = group.rate;
    for (Index i = 0; i < n; ++i) {
        const int node = group.nodes[static_cast<std::size_t>(i)];
        const double volume = network.nodes[static_cast<std::size_t>(node)].volume;
        const double scale = std::sqrt(network.nodes[static_cast<std::size_t>(node)].capacity());
        for (Index mode = 0; mode < n; ++mode) {
            system.input(first + mode, node) = group.scaled(i, mode) / scale;
            system.output(node, first + mode) = group.scaled(i, mode) * scale / volume;
        }
    }
}

/// One-way flow into the `count` modes placed from `first` on: clearance · concentration at its origin, distributed
/// over the modes like any µg that enters there.
void feedGroup(const Network& network, Index first, Index count, ModalSystem& system) {
    for (const auto& o : network.outflows) {
        if (o.to < 0) continue;
        const VectorXd share = system.input.col(o.to).segment(first, count);
        system.feed.middleRows(first - system.modes, count) += o.clearance * share * system.output.row(o.from);
    }
}

}  // namespace

ModalSystem solve(const Network& network) {
    std::vector<Group> groups = groupsOf(network);
    const auto fed =
        std::stable_partition(groups.begin(), groups.end(), [&](const Group& g) { return !isFed(network, g); });
    Index size = static_cast<Index>(network.followers.size());
    ModalSystem system;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        solveGroup(network, *group);
        size += group->rate.size();
        if (group < fed) system.modes += group->rate.size();
    }
    const auto nodes = static_cast<Index>(network.nodes.size());
    system.rate = VectorXd::Zero(size);
    system.feed = MatrixXd::Zero(size - system.modes, size);
    system.input = MatrixXd::Zero(size, nodes);
    system.output = MatrixXd::Zero(nodes, size);

    Index next = 0;
    for (const Group& group : groups) {
        placeGroup(network, group, next, system);
        if (next >= system.modes) feedGroup(network, next, group.rate.size(), system);
        next += group.rate.size();
    }
    for (const auto& f : network.followers) {
        system.rate(next) = -f.rate;
        system.feed.row(next - system.modes) = f.rate * system.output.row(f.from);
        system.input(next, f.node) = 1;
        system.output(f.node, next) = 1;
        ++next;
    }
    for (const auto& s : network.sources) {
        system.sourceRate.push_back(s.rate);
        system.sourceFeed.push_back(s.rate * system.input.col(s.to));
    }
    return system;
}

}  // namespace theca
