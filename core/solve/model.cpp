#include "core/solve/model.h"

namespace theca {

Model::Model(Drug drug, Individual individual, CsfModel structure)
    : Model(std::make_shared<const Drug>(std::move(drug)), std::move(individual), structure) {}

Model::Model(std::shared_ptr<const Drug> drug, Individual individual, CsfModel structure)
    : m_drug(std::move(drug)), m_individual(std::move(individual)), m_structure(structure) {
    layOut(*m_drug, m_individual, structure, m_layout, &m_compartments);
    m_modal = solve(m_layout.network);
}

int Model::csf(Level level) const {
    return m_structure == CsfModel::Levels ? m_layout.firstCsf + level.index : m_layout.firstCsf;
}

int Model::node(Signal signal) const {
    switch (signal.kind) {
        case Signal::Kind::Plasma:
            return plasma();
        case Signal::Kind::Csf:
            return csf(Level{signal.index});
        case Signal::Kind::Cranial:
            return cranial();
        case Signal::Kind::ReadOut:
            break;
    }
    return site(m_drug->readOuts[static_cast<std::size_t>(signal.index)].site);
}

Eigen::VectorXd Model::spread(const Entry& entry) const {
    Eigen::VectorXd share(static_cast<Eigen::Index>(m_compartments.size()));
    spreadOver(m_layout, m_individual, entry, {share.data(), m_compartments.size()});
    return share;
}

}  // namespace theca
