#include "core/solve/plain_response.h"

namespace theca {

using Eigen::Index;
using Eigen::VectorXd;

PlainResponse::PlainResponse(const Model& model)
    : m_model(&model), m_modes(model.modal().modes), m_states(model.modal().size()) {
    const ModalSystem& system = model.modal();
    const auto sources = static_cast<Index>(system.sourceRate.size());
    m_exponents.resize(m_states + sources);
    m_exponents.head(m_states) = system.rate;
    for (Index s = 0; s < sources; ++s) m_exponents(m_states + s) = -system.sourceRate[static_cast<std::size_t>(s)];
    m_volumes.resize(static_cast<Index>(model.compartments().size()));
    for (Index c = 0; c < m_volumes.size(); ++c) {
        const double volume = model.compartments()[static_cast<std::size_t>(c)].volume.number();
        m_volumes(c) = volume > 0 ? volume : 1;
    }
    drive();
    filter();
    show();
}

void PlainResponse::drive() {
    const ModalSystem& system = m_model->modal();
    const Index sources = m_exponents.size() - m_states;
    m_driven.resize(m_modes, sources);
    for (Index s = 0; s < sources; ++s) {
        const VectorXd& feed = system.sourceFeed[static_cast<std::size_t>(s)];
        const double exponent = m_exponents(m_states + s);
        for (Index mode = 0; mode < m_modes; ++mode) {
            m_driven(mode, s) = feed(mode) == 0 ? 0 : feed(mode) / (exponent - m_exponents(mode));
        }
    }
}

void PlainResponse::filter() {
    const ModalSystem& system = m_model->modal();
    const Index sources = m_exponents.size() - m_states;
    m_filtered = Shown::Zero(m_states - m_modes, m_exponents.size());
    for (Index filter = m_modes; filter < m_states; ++filter) {
        auto row = m_filtered.row(filter - m_modes);
        const auto feed = system.feed.row(filter - m_modes).head(filter);
        row.head(filter) = feed;
        row.tail(sources).noalias() = feed.head(m_modes) * m_driven;
        for (Index s = 0; s < sources; ++s) row(m_states + s) += system.sourceFeed[static_cast<std::size_t>(s)](filter);
        for (Index before = m_modes; before < filter; ++before) {
            if (feed(before) != 0) row += feed(before) * m_filtered.row(before - m_modes);
        }
        const double rate = m_exponents(filter);
        for (Index e = 0; e < row.size(); ++e) {
            if (row(e) != 0) row(e) /= m_exponents(e) - rate;
        }
    }
}

void PlainResponse::show() {
    const ModalSystem& system = m_model->modal();
    const Index sources = m_exponents.size() - m_states;
    const Index filters = m_states - m_modes;
    m_shown.resize(system.output.rows(), m_exponents.size());
    m_shown.leftCols(m_states) = system.output;
    m_shown.rightCols(sources).noalias() = system.output.leftCols(m_modes) * m_driven;
    for (Index filter = 0; filter < filters; ++filter) {
        for (Index c = 0; c < m_shown.rows(); ++c) {
            const double share = system.output(c, m_modes + filter);
            if (share != 0) m_shown.row(c) += share * m_filtered.row(filter);
        }
    }
    m_shown.array().colwise() *= m_volumes.array();
    for (Index s = 0; s < sources; ++s)
        m_shown(m_model->network().sources[static_cast<std::size_t>(s)].node, m_states + s) = 1;
}

PlainResponse::Steady PlainResponse::steady(const VectorXd& inflow) const {
    const ModalSystem& system = m_model->modal();
    Steady steady{VectorXd::Zero(m_exponents.size()), VectorXd::Zero(m_volumes.size()), inflow.isZero(0)};
    if (steady.nothing) return steady;
    VectorXd incoming = inflow.head(m_states);
    for (Index s = 0; s < inflow.size() - m_states; ++s) {
        const double level = inflow(m_states + s) / -m_exponents(m_states + s);
        steady.content(m_states + s) = level;
        if (level != 0) incoming += level * system.sourceFeed[static_cast<std::size_t>(s)];
    }
    for (Index state = 0; state < m_states; ++state) {
        double rate = incoming(state);
        if (state >= m_modes) rate += system.feed.row(state - m_modes).head(state).dot(steady.content.head(state));
        if (rate != 0) steady.content(state) = rate / -m_exponents(state);
    }
    steady.shown = (system.output * steady.content.head(m_states)).cwiseProduct(m_volumes);
    for (Index s = 0; s < m_exponents.size() - m_states; ++s) {
        steady.shown(m_model->network().sources[static_cast<std::size_t>(s)].node) = steady.content(m_states + s);
    }
    return steady;
}

VectorXd PlainResponse::amplitudes(const VectorXd& content) const {
    VectorXd amplitudes = content;
    for (Index s = 0; s < m_driven.cols(); ++s) {
        const double source = content(m_states + s);
        if (source != 0) amplitudes.head(m_modes) -= source * m_driven.col(s);
    }
    for (Index filter = m_modes; filter < m_states; ++filter) {
        const auto row = m_filtered.row(filter - m_modes);  // nothing of filters behind it
        const double own = amplitudes(filter);
        amplitudes(filter) = own - (row.head(filter).dot(amplitudes.head(filter)) +
                                    row.tail(m_driven.cols()).dot(amplitudes.tail(m_driven.cols())));
    }
    return amplitudes;
}

}  // namespace theca
