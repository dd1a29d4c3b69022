#include "app/learn/draw_state.h"

#include <algorithm>

namespace theca::app {

namespace {

constexpr double enough = 0.8;  ///< of the span; the rest goes on level

/// Point by point the lower or the upper of two lines, whichever was drawn first.
std::vector<DrawnPoint> edge(const Drawing& a, const Drawing& b, bool upper) {
    if (a.empty() || b.empty()) return upper ? b.line() : a.line();
    std::vector<DrawnPoint> points;
    for (int i = 0; i <= Drawing::columns; ++i) {
        const double hours = a.hoursOf(i), one = a.valueAt(hours), other = b.valueAt(hours);
        points.push_back({Hours(hours), upper ? std::max(one, other) : std::min(one, other)});
    }
    return points;
}

}  // namespace

DrawState emptyDrawing(const DrawTask& task) {
    DrawState state;
    if (task.kind == DrawTask::Kind::Flags) {
        state.flags.resize(task.flags.size());
        return state;
    }
    state.lines.assign(task.kind == DrawTask::Kind::Band ? 2 : 1, Drawing(task.from, task.until));
    if (!task.startsAt) return state;
    for (Drawing& line : state.lines) line.setKnot(0, *task.startsAt);
    state.knot = 1;
    return state;
}

DrawState drawingOf(const DrawTask& task, const Answer& answer) {
    DrawState state = emptyDrawing(task);
    if (task.kind == DrawTask::Kind::Flags) {
        for (std::size_t i = 0; i < std::min(state.flags.size(), answer.numbers.size()); ++i)
            state.flags[i] = answer.numbers[i];
        return state;
    }
    if (!answer.line.empty()) state.lines[0] = Drawing(task.from, task.until, answer.line);
    if (state.lines.size() > 1 && !answer.upper.empty()) state.lines[1] = Drawing(task.from, task.until, answer.upper);
    return state;
}

Answer answerOf(const DrawTask& task, const DrawState& state) {
    Answer answer;
    switch (task.kind) {
        case DrawTask::Kind::Line:
            answer.line = state.lines[0].line();
            break;
        case DrawTask::Kind::Band:
            answer.line = edge(state.lines[0], state.lines[1], false);
            answer.upper = edge(state.lines[0], state.lines[1], true);
            break;
        case DrawTask::Kind::Flags:
            for (const auto& flag : state.flags)
                if (flag) answer.numbers.push_back(*flag);
            if (answer.numbers.size() < state.flags.size()) answer.numbers.clear();
            break;
    }
    return answer;
}

bool isEnough(const DrawTask& task, const DrawState& state) {
    if (task.kind == DrawTask::Kind::Flags)
        return std::all_of(state.flags.begin(), state.flags.end(), [](const auto& flag) { return flag.has_value(); });
    return std::all_of(state.lines.begin(), state.lines.end(),
                       [](const Drawing& line) { return line.share() >= enough; });
}

}  // namespace theca::app
