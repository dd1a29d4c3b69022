#include <algorithm>
#include <cassert>

#include "core/trajectory.h"

namespace theca {

namespace {

/// A row this little before a dose counts as at the dose, h: i·step is rounded.
constexpr double sameMoment = 1e-10;

}  // namespace

void Trajectory::onGrid(Hours step, std::size_t count, std::span<double> amounts) const {
    const auto& compartments = m_model->compartments();
    assert(amounts.size() == compartments.size() * count);
    const ModalSystem& modal = m_model->modal();
    Eigen::VectorXd states;
    for (std::size_t i = 0; i < count; ++i) {
        const double hours = static_cast<double>(i) * step.number();
        const Segment& segment = m_course->segments[segmentAt(std::min(hours + sameMoment, m_horizon.number()))];
        const double tau = std::max(0.0, hours - segment.from());
        segment.states(modal, tau, states);
        const Eigen::VectorXd concentrations = modal.output * states;
        for (std::size_t c = 0; c < compartments.size(); ++c) {
            const double volume = compartments[c].volume.number();
            const double value = concentrations(static_cast<Eigen::Index>(c)) * (volume > 0 ? volume : 1);
            amounts[c * count + i] = std::max(0.0, value);
        }
        amounts[static_cast<std::size_t>(m_model->gut()) * count + i] = segment.source(modal, 0, tau);
        amounts[static_cast<std::size_t>(m_model->depot()) * count + i] = segment.source(modal, 1, tau);
    }
}

}  // namespace theca
