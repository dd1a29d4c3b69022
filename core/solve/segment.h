#pragma once

#include <Eigen/Core>
#include <vector>

#include "core/solve/exponential_sum.h"
#include "core/solve/modal_system.h"

namespace theca {

/// The contents of a solved system (ModalSystem) at one time.
struct SystemState {
    Eigen::VectorXd states;       ///< modes and filters
    std::vector<double> sources;  ///< µg in gut and depot
};

/// Inflow over a span of time.
struct SystemInflow {
    Eigen::VectorXd states;       ///< change of the states per h
    std::vector<double> sources;  ///< µg/h into gut and depot
};

/// A span of time with constant inflow. Every state is a sum of exponentials e^(x·τ) of the time τ since its start,
/// stored as one weight for each exponent x. The exponents are those of the whole system, so the weights of any signal
/// are the weights of the states times its row of ModalSystem::output. Exponents that nearly coincide (ka and the rate
/// of a mode; the constant and a mode that hardly decays) would have huge weights of opposite sign; such terms are
/// stored as divided differences instead [docs/model.md, M5].
class Segment {
public:
    Segment(const ModalSystem& system, double from, double until, const SystemState& start, const SystemInflow& inflow);

    double from() const { return m_from; }
    double until() const { return m_until; }

    /// A weighted sum of the states (a row of ModalSystem::output) as a function of τ, 0 ≤ τ ≤ until − from.
    ExponentialSum signal(const Eigen::RowVectorXd& weights) const;
    /// The same, split up: its weight on each of exponents(); terms kept as divided differences go to `rest`.
    Eigen::VectorXd weights(const Eigen::RowVectorXd& weights, ExponentialSum& rest) const;
    /// 1/h: one per state, then 0 (the constant), then one per source.
    const Eigen::VectorXd& exponents() const { return m_exponents; }
    /// Contents at the end of the segment, where the next one starts.
    SystemState end(const ModalSystem& system) const;

private:
    /// A term of one state that is stored as a divided difference.
    struct Confluent {
        Eigen::Index state;
        ConfluentTerm term;
    };

    /// weight·e^(exponent·τ); `column` is its index in exponents().
    struct Term {
        double exponent;
        Eigen::Index column;
        double weight;
    };

    Eigen::VectorXd statesAt(const ModalSystem& system, double tau) const;
    void respond(Eigen::Index state, double rate, const Term& term);
    void respond(Eigen::Index state, double rate, const Confluent& term, double weight);
    void addMode(const ModalSystem& system, Eigen::Index mode);
    void addFilter(const ModalSystem& system, Eigen::Index filter);
    bool apart(double a, double b) const;

    double m_from;
    double m_until;
    Eigen::Index m_modes;
    Eigen::VectorXd m_exponents;
    Eigen::VectorXd m_inflow;        ///< constant part of the input to each state, per h
    std::vector<double> m_level;     ///< what the amount in a source tends to under its inflow, µg
    std::vector<double> m_decaying;  ///< the remaining amount at the start, µg
    Eigen::VectorXd m_own;           ///< weight of the exponential that belongs to the mode itself
    Eigen::MatrixXd m_driven;        ///< modes × (1 + sources): weights of the constant and the sources
    Eigen::MatrixXd m_filtered;      ///< filters × exponents: a filter may contain any of them
    std::vector<Confluent> m_confluent;
};

}  // namespace theca
