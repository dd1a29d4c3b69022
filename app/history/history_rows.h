#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace theca::app {

/// One step as the panel lists it.
struct HistoryRow {
    std::size_t step = 0;
    int depth = 0;  ///< branches beside the one made last stand further in

    bool operator==(const HistoryRow&) const = default;
};

/// All steps, each after the one it came from: where several came from one, the older branches first and further in,
/// then the one made last. `parents` has one entry a step; step 0 has none.
std::vector<HistoryRow> historyRows(const std::vector<std::optional<std::size_t>>& parents);

}  // namespace theca::app
