#pragma once

#include <Eigen/Core>
#include <memory>
#include <string>
#include <vector>

#include "core/drug.h"
#include "core/individual.h"
#include "core/modal_system.h"
#include "core/regimen.h"
#include "core/signal.h"

namespace theca {

/// One state of the model as people name it: "gut", "depot", "plasma", "peripheral", "S2" … "C1", "cranial" or
/// "pool", "effect_site_legs", …
struct Compartment {
    std::string name;
    Millilitres volume;  ///< 0 where there is none: gut, depot (amounts), effect sites (concentrations)
};

/// A person, a drug and a structure as one linear system dA/dt = K·A + r(t). Amounts in µg; effect sites hold
/// concentrations in µg/mL. Built whole, never changed.
class Model {
public:
    Model(Drug drug, Individual individual, CsfModel structure);

    const Drug& drug() const { return m_drug; }
    const Individual& individual() const { return m_individual; }
    CsfModel structure() const { return m_structure; }

    const std::vector<Compartment>& compartments() const { return m_compartments; }
    /// The rate matrix K, 1/h, in the order of compartments(): column j says where the drug of state j goes.
    Eigen::MatrixXd rateMatrix() const;
    /// How one µg entering at `entry` is spread over compartments(); sums to 1.
    Eigen::VectorXd spread(const Entry& entry) const;

    bool offers(Signal signal) const;

    /// The same system, solved: modes and filters.
    const ModalSystem& modal() const { return m_modal; }

    /// Places in compartments().
    int gut() const { return 0; }
    int depot() const { return 1; }
    int plasma() const { return 2; }
    int peripheral() const { return m_individual.peripheral ? 3 : -1; }
    int csf(Level level) const;
    int cranial() const;
    int site(int index) const { return m_firstSite + index; }
    /// The slow average Cref of a withdrawal index, or -1.
    int reference() const { return m_reference; }

private:
    Drug m_drug;
    Individual m_individual;
    CsfModel m_structure;
    std::vector<Compartment> m_compartments;
    int m_firstCsf = 0;
    int m_firstSite = 0;
    int m_reference = -1;
    ModalSystem m_modal;
};

}  // namespace theca
