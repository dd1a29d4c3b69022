#include "core/exercise/goal.h"

#include <algorithm>
#include <limits>

#include "core/base/number_text.h"
#include "core/solve/curve_pieces.h"

namespace theca {

namespace {

using Piece = CurvePieces::Piece;
using Side = Departure::Side;

/// How far a value lies outside one bound; below 0: inside.
struct Bound {
    Side side;
    double at;

    double beyond(double value) const { return side == Side::Above ? value - at : at - value; }
};

/// A part of one piece that lies outside.
struct Outside {
    double from;
    double until;
    Extreme extreme;
};

std::optional<Outside> outsideIn(const CurvePieces& curve, const Piece& piece, const Bound& bound) {
    const bool first = bound.beyond(piece.first) > 0, last = bound.beyond(piece.last) > 0;
    if (!first && !last) return std::nullopt;
    const bool beginsWorse = bound.beyond(piece.first) >= bound.beyond(piece.last);
    const Extreme worst =
        beginsWorse ? Extreme{piece.first, Hours(piece.from)} : Extreme{piece.last, Hours(piece.until)};
    if (first && last) return Outside{piece.from, piece.until, worst};
    const double edge = curve.reached(piece, bound.at);
    return first ? Outside{piece.from, edge, worst} : Outside{edge, piece.until, worst};
}

/// All times outside one bound; parts of neighbouring pieces that touch are one.
std::vector<Departure> departures(const CurvePieces& curve, const Bound& bound) {
    std::vector<Departure> found;
    for (const Piece& piece : curve.all()) {
        const auto outside = outsideIn(curve, piece, bound);
        if (!outside) continue;
        const double integral = curve.integral(piece, outside->from, outside->until);
        const double length = outside->until - outside->from;
        const double area =
            std::max(0.0, bound.side == Side::Above ? integral - bound.at * length : bound.at * length - integral);
        if (found.empty() || found.back().until != Hours(outside->from)) {
            found.push_back({bound.side, Hours(outside->from), Hours(outside->until), outside->extreme, area});
            continue;
        }
        Departure& same = found.back();
        same.until = Hours(outside->until);
        same.area += area;
        if (bound.beyond(outside->extreme.value) > bound.beyond(same.extreme.value)) same.extreme = outside->extreme;
    }
    return found;
}

Extremes extremesOf(const CurvePieces& curve) {
    const Piece& begin = curve.all().front();
    Extremes found{{begin.first, Hours(begin.from)}, {begin.first, Hours(begin.from)}};
    const auto consider = [&found](double value, double at) {
        if (value < found.lowest.value) found.lowest = {value, Hours(at)};
        if (value > found.highest.value) found.highest = {value, Hours(at)};
    };
    for (const Piece& piece : curve.all()) {
        consider(piece.first, piece.from);
        consider(piece.last, piece.until);
    }
    return found;
}

std::string told(double number) { return rounded(number, 6); }

}  // namespace

std::optional<Error> wrongIn(const Goal& goal, const Trajectory& trajectory) {
    const std::string name = signalName(goal.what, trajectory.model().drug());
    if (!trajectory.offers(goal.what)) return Error{"goal_not_offered", {}, {name}};
    if (!goal.lowest && !goal.highest) return Error{"goal_without_bound", {}, {name}};
    if (goal.lowest && goal.highest && !(*goal.lowest < *goal.highest)) return Error{"goal_upside_down", {}, {name}};
    const Hours horizon = trajectory.horizon();
    if (!(goal.from >= Hours(0) && goal.from < goal.until && goal.until <= horizon))
        return Error{"goal_window", {}, {told(goal.from.number()), told(goal.until.number()), told(horizon.number())}};
    return std::nullopt;
}

Judgement judged(const Trajectory& trajectory, const Goal& goal) {
    const CurvePieces curve(trajectory, goal.what, goal.from, goal.until);
    Judgement result;
    result.within = extremesOf(curve);
    result.margin = std::numeric_limits<double>::infinity();
    std::vector<Bound> bounds;
    if (goal.lowest) bounds.push_back({Side::Below, *goal.lowest});
    if (goal.highest) bounds.push_back({Side::Above, *goal.highest});
    for (const Bound& bound : bounds) {
        const double worst = bound.side == Side::Above ? result.within.highest.value : result.within.lowest.value;
        result.margin = std::min(result.margin, -bound.beyond(worst));
        const std::vector<Departure> more = departures(curve, bound);
        result.departures.insert(result.departures.end(), more.begin(), more.end());
    }
    std::sort(result.departures.begin(), result.departures.end(),
              [](const Departure& a, const Departure& b) { return a.from < b.from; });
    return result;
}

}  // namespace theca
