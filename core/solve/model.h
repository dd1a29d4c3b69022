#pragma once

#include <Eigen/Core>
#include <memory>
#include <vector>

#include "core/data/drug.h"
#include "core/model/individual.h"
#include "core/model/layout.h"
#include "core/model/regimen.h"
#include "core/model/signal.h"
#include "core/solve/modal_system.h"

namespace theca {

/// A person, a drug and a structure as one linear system dA/dt = K·A + r(t). Amounts in µg; effect sites hold
/// concentrations in µg/mL. Solved when it is built, constant afterwards.
class Model {
public:
    Model(std::shared_ptr<const Drug> drug, Individual individual, CsfModel structure);
    Model(Drug drug, Individual individual, CsfModel structure);

    const Drug& drug() const { return *m_drug; }
    const Individual& individual() const { return m_individual; }
    CsfModel structure() const { return m_structure; }

    const std::vector<Compartment>& compartments() const { return m_compartments; }
    /// The rate matrix K, 1/h, in the order of compartments(): column j holds the flows out of state j.
    Eigen::MatrixXd rateMatrix() const { return m_layout.network.rateMatrix(); }
    /// How one µg that enters at `entry` is distributed over compartments(); sums to 1.
    Eigen::VectorXd spread(const Entry& entry) const;

    bool offers(Signal signal) const { return node(signal) >= 0; }

    /// The same system, solved as modes and filters.
    const ModalSystem& modal() const { return m_modal; }

    /// Indices in compartments().
    int gut() const { return Layout::gut; }
    int depot() const { return Layout::depot; }
    int plasma() const { return Layout::plasma; }
    int peripheral() const { return m_layout.peripheral; }  ///< -1: none
    int csf(Level level) const;
    int cranial() const { return m_layout.cranial; }
    /// The compartment with the concentration of a signal (of a read-out: the one it is computed from); -1 if the
    /// structure does not offer it.
    int node(Signal signal) const;
    /// -1 for a site the structure does not offer.
    int site(std::size_t index) const { return m_layout.sites[index]; }
    /// The slow average Cref behind a withdrawal index; -1 for other read-outs.
    int reference(std::size_t readOut) const { return m_layout.references[readOut]; }
    /// What a read-out's site gets from plasma, and the slow average of that; -1 where there is none.
    int plasmaSite(std::size_t readOut) const { return m_layout.plasmaSites[m_drug->readOuts[readOut].site]; }
    int plasmaReference(std::size_t readOut) const { return m_layout.plasmaReferences[readOut]; }
    const Network& network() const { return m_layout.network; }

private:
    std::shared_ptr<const Drug> m_drug;
    Individual m_individual;
    CsfModel m_structure;
    std::vector<Compartment> m_compartments;
    Layout m_layout;
    ModalSystem m_modal;
};

}  // namespace theca
