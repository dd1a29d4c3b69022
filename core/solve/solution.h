#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

#include "core/base/units.h"
#include "core/model/regimen.h"
#include "core/solve/model.h"
#include "core/solve/segment.h"

namespace theca {

/// The exact solution for one person and one therapy, from 0 to the horizon. Time is divided at each break, where an
/// input begins, ends or jumps; between two breaks the inflow is constant and a Segment holds the solution. Immutable.
/// Segments are computed when first needed, on any thread: a plan for virtual people needs only the breaks.
class Solution {
public:
    Solution(std::shared_ptr<const Model> model, Inputs inputs, Hours horizon);

    const Model& model() const { return *m_model; }
    Hours horizon() const { return m_horizon; }
    /// In order of time.
    const Inputs& inputs() const { return m_inputs; }
    /// Start of each segment, h; the first is 0.
    const std::vector<double>& breaks() const { return m_breaks; }
    const std::vector<Segment>& segments() const;
    /// The states (rows, as in ModalSystem) where each segment (column) starts, what is given at that time included.
    const Eigen::MatrixXd& starts() const;
    /// Index of the segment that contains `hours`, 0 ≤ hours ≤ horizon; at a break, of the one that starts there.
    std::size_t segmentAt(double hours) const;

private:
    void solveOnce() const;
    void solve() const;

    std::shared_ptr<const Model> m_model;
    Inputs m_inputs;
    Hours m_horizon;
    std::vector<double> m_breaks;
    mutable std::once_flag m_asked;
    mutable std::vector<Segment> m_segments;
    mutable Eigen::MatrixXd m_starts;
};

}  // namespace theca
