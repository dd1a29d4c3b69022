#include "app/charts/event_rows.h"

#include <algorithm>
#include <map>

namespace theca::app {

namespace {

/// Where every curve is a line of its own: each therapy once, as far as any chart knows it.
std::vector<EventRow> rowsOfLines(const ChartContent& content, bool inDays) {
    std::map<std::size_t, const ChartLine*> longest;
    for (const ChartSpec& chart : content.charts) {
        for (const ChartLine& line : chart.pinned) {
            if (!line.therapy) continue;
            const ChartLine*& best = longest[*line.therapy];
            if (!best || best->trajectory.horizon() < line.trajectory.horizon()) best = &line;
        }
    }
    std::vector<EventRow> rows;
    for (const auto& [therapy, line] : longest)
        if (!line->trajectory.events().empty())
            rows.push_back({line->look.style, line->look.name, inDays, line->trajectory.events()});
    return rows;
}

}  // namespace

std::vector<EventRow> eventRows(const ChartContent& content, bool inDays) {
    if (content.looks.empty()) return rowsOfLines(content, inDays);
    std::vector<EventRow> rows;
    const std::size_t count = std::min(content.looks.size(), content.run.therapies.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (!content.looks[i].shown || content.run.therapies[i].events().empty()) continue;
        rows.push_back({content.looks[i].style, content.looks[i].name, inDays, content.run.therapies[i].events()});
    }
    return rows;
}

std::optional<double> nextEvent(const std::vector<EventRow>& rows, double hours, bool forward) {
    std::optional<double> best;
    for (const EventRow& row : rows) {
        for (const Event& event : row.events) {
            const double at = event.at.number();
            const bool beyond = forward ? at > hours + 1e-9 : at < hours - 1e-9;
            if (!beyond) continue;
            if (!best || (forward ? at < *best : at > *best)) best = at;
        }
    }
    return best;
}

}  // namespace theca::app
