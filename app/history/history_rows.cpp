#include "app/history/history_rows.h"

namespace theca::app {

std::vector<HistoryRow> historyRows(const std::vector<std::optional<std::size_t>>& parents) {
    std::vector<std::vector<std::size_t>> children(parents.size());
    for (std::size_t step = 1; step < parents.size(); ++step) children[*parents[step]].push_back(step);
    std::vector<HistoryRow> rows;
    std::vector<HistoryRow> waiting;
    if (!parents.empty()) waiting.push_back({0, 0});
    while (!waiting.empty()) {
        const HistoryRow row = waiting.back();
        waiting.pop_back();
        rows.push_back(row);
        const auto& next = children[row.step];
        if (next.empty()) continue;
        waiting.push_back({next.back(), row.depth});
        for (std::size_t i = next.size() - 1; i > 0; --i) waiting.push_back({next[i - 1], row.depth + 1});
    }
    return rows;
}

}  // namespace theca::app
