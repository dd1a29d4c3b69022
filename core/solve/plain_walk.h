#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/model/regimen.h"
#include "core/solve/plain_response.h"

namespace theca {

/// e^{exponent·τ} of all exponents, for the last few different τ.
class Decays {
public:
    explicit Decays(std::span<const double> exponents) : m_exponents(exponents) {}

    /// Valid until four more times were asked for.
    const double* over(double tau);

private:
    struct Known {
        double tau = -1;
        std::vector<double> values;
    };

    std::span<const double> m_exponents;
    std::array<Known, 4> m_known;
    std::size_t m_next = 0;
};

/// Goes through what a therapy puts into a person, stretch by stretch between its breaks, and keeps the amplitudes of
/// the exponentials: they decay each by itself, a dose adds to them, a new inflow shifts them. Deposits and inflows in
/// order of time; `gutShare` scales what enters the gut.
class PlainWalk {
public:
    PlainWalk(const Model& model, const PlainResponse& response, const Inputs& inputs, double gutShare = 1);

    /// On to the stretch that begins at `from` and lasts `hours`.
    void enter(double from, double hours);
    /// Of the stretch entered, at its start.
    std::span<const double> amplitudes() const { return {m_amplitudes.data(), m_response.size()}; }
    const PlainResponse::Steady& steady() const { return m_steady; }
    /// The largest sum of the sizes of a compartment's terms so far: against the compartment's peak it tells how many
    /// digits were lost where exponents nearly coincide. Not a number where they do.
    const Eigen::VectorXd& largestTerms() const { return m_largest; }

private:
    /// What one µg entering somewhere changes: states, then sources.
    struct Effect {
        Entry entry;
        Eigen::VectorXd content;
        Eigen::VectorXd amplitudes;
        Eigen::VectorXd terms;  ///< of each compartment, their sizes added up
    };

    const Effect& effectOf(const Entry& entry);
    double share(const Entry& entry) const { return entry.place == Entry::Place::Gut ? m_gutShare : 1; }
    Eigen::VectorXd terms(const Eigen::VectorXd& amplitudes) const;
    void note(const Eigen::VectorXd& terms, double amount);
    void flow(double from);

    const Model& m_model;
    const PlainResponse& m_response;
    const Inputs& m_inputs;
    double m_gutShare;
    Decays m_decays;
    std::vector<Effect> m_effects;
    std::size_t m_deposit = 0;
    std::size_t m_inflow = 0;
    std::vector<std::size_t> m_running;
    PlainResponse::Steady m_steady;
    Eigen::VectorXd m_amplitudes;
    Eigen::VectorXd m_largest;
    double m_left = 0;  ///< h of the stretch entered before
};

}  // namespace theca
