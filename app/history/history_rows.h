#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace theca::app {

/// One step in the panel's list.
struct HistoryRow {
    std::size_t step = 0;
    int depth = 0;  ///< indentation: older branches are indented, the newest is not

    bool operator==(const HistoryRow&) const = default;
};

/// All steps, each after its parent: if a step has several children, the older branches come first, indented, then the
/// newest one. `parents` has one entry per step; step 0 has none.
std::vector<HistoryRow> historyRows(const std::vector<std::optional<std::size_t>>& parents);

}  // namespace theca::app
