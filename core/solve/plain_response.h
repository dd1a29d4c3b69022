#pragma once

#include <Eigen/Core>
#include <span>
#include <vector>

#include "core/solve/model.h"

namespace theca {

/// How a solved system answers a constant inflow as long as no two of its exponents coincide: what compartment c
/// holds (µg; effect sites and references µg/mL) is, τ hours on,
///
///     steady(c) + Σₑ shown(c, e) · amplitude(e) · e^{exponent(e)·τ}.
///
/// `shown` belongs to the system alone. Exponents: one a state (modes, then filters), then one a source [docs/model.md,
/// M5].
class PlainResponse {
public:
    explicit PlainResponse(const Model& model);

    std::size_t size() const { return static_cast<std::size_t>(m_exponents.size()); }
    std::size_t states() const { return static_cast<std::size_t>(m_states); }
    std::span<const double> exponents() const { return {m_exponents.data(), size()}; }
    using Shown = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    /// One row a compartment, one column an exponent.
    const Shown& shown() const { return m_shown; }

    /// What the states, the sources and the compartments tend to under an inflow.
    struct Steady {
        Eigen::VectorXd content;  ///< states, then sources
        Eigen::VectorXd shown;    ///< compartments
        bool nothing = true;
    };
    /// `inflow`: change of the states per h, then µg/h into each source.
    Steady steady(const Eigen::VectorXd& inflow) const;

    /// The amplitudes that make up `content` (states, then sources) where nothing flows in.
    Eigen::VectorXd amplitudes(const Eigen::VectorXd& content) const;

private:
    void drive();
    void filter();
    void show();

    const Model* m_model;
    Eigen::Index m_modes;
    Eigen::Index m_states;
    Eigen::VectorXd m_exponents;
    Eigen::MatrixXd m_driven;  ///< modes × sources: what a mode shows of a source's exponential
    Shown m_filtered;          ///< filters × exponents: what a filter shows of every other one
    Shown m_shown;
    Eigen::VectorXd m_volumes;  ///< mL, of compartments; 1 where there is none
};

}  // namespace theca
