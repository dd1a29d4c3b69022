#pragma once

#include <Eigen/Core>
#include <vector>

#include "core/solve/exponential_sum.h"
#include "core/solve/modal_system.h"

namespace theca {

/// What the system holds at one moment.
struct SystemState {
    Eigen::VectorXd states;       ///< modes and filters
    std::vector<double> sources;  ///< µg in gut and depot
};

/// What flows in over a stretch of time.
struct SystemInflow {
    Eigen::VectorXd states;       ///< change of the states per h
    std::vector<double> sources;  ///< µg/h into gut and depot
};

/// A stretch of time with constant inflow: every state is a sum of exponentials in the time since its start,
/// kept as one weight an exponential. Exponents that nearly coincide (ka beside an eigenvalue, a constant
/// beside a mode that hardly decays) would cancel; such pairs stay divided differences [docs/model.md, M5].
class Segment {
public:
    Segment(const ModalSystem& system, double from, double until, const SystemState& start, const SystemInflow& inflow);

    double from() const { return m_from; }
    double until() const { return m_until; }

    /// All states `tau` hours after the start, 0 ≤ tau ≤ until − from.
    void states(const ModalSystem& system, double tau, Eigen::VectorXd& out) const;
    /// A weighted sum of the states (a row of ModalSystem::output) as a function of tau.
    ExponentialSum signal(const Eigen::RowVectorXd& weights) const;
    /// The same taken apart: its weight on each of exponents(); terms too close to be told apart go to `rest`.
    Eigen::VectorXd weights(const Eigen::RowVectorXd& weights, ExponentialSum& rest) const;
    const Eigen::VectorXd& exponents() const { return m_exponents; }
    /// µg in a source.
    double source(const ModalSystem& system, std::size_t index, double tau) const;
    /// Everything at the end, the start of what follows.
    SystemState end(const ModalSystem& system) const;

private:
    /// Part of one state.
    struct Confluent {
        Eigen::Index state;
        ConfluentTerm term;
    };

    /// One exponent in the time since the start and the weight with which it comes in.
    struct Term {
        double exponent;
        Eigen::Index column;
        double weight;
    };

    void respond(Eigen::Index state, double rate, const Term& term);
    void respond(Eigen::Index state, double rate, const Confluent& term, double weight);
    void addMode(const ModalSystem& system, Eigen::Index mode);
    void addFilter(const ModalSystem& system, Eigen::Index filter);
    bool apart(double a, double b) const;

    double m_from;
    double m_until;
    Eigen::Index m_modes;
    Eigen::VectorXd m_exponents;  ///< one a state, then 0, then one a source
    Eigen::VectorXd m_inflow;
    std::vector<double> m_level;     ///< what a source tends to under its inflow, µg
    std::vector<double> m_decaying;  ///< the rest of it at the start, µg
    Eigen::VectorXd m_own;           ///< weight of a mode's own exponential
    Eigen::MatrixXd m_driven;        ///< modes × (1 + sources): weights of the constant and the sources
    Eigen::MatrixXd m_filtered;      ///< filters × exponents
    std::vector<Confluent> m_confluent;
};

}  // namespace theca
