#include "core/exercise/goal.h"

#include <cmath>

#include "core/solve/curve_pieces.h"
#include "tests/catch.h"
#include "tests/core/table_runs.h"

using namespace theca;
using namespace theca::test;

namespace {

Goal goal(Signal what, std::optional<double> lowest, std::optional<double> highest, double from, double until) {
    return {what, lowest, highest, Hours(from), Hours(until)};
}

/// What lies outside a band, by rows so dense that their trapezoids agree with the exact curve to a few digits.
struct Sampled {
    double area = 0;
    double hours = 0;
};
Sampled sampledOutside(const Trajectory& run, const Goal& goal) {
    Sampled sum;
    constexpr int rows = 400'000;
    const double step = (goal.until - goal.from).number() / rows;
    for (int i = 0; i < rows; ++i) {
        const double value = run.value(goal.what, Hours(goal.from.number() + (i + 0.5) * step));
        const double beyond = std::max(value - goal.highest.value_or(1e300), goal.lowest.value_or(-1e300) - value);
        if (beyond <= 0) continue;
        sum.area += beyond * step;
        sum.hours += step;
    }
    return sum;
}

Sampled outside(const Judgement& judgement) {
    Sampled sum;
    for (const Departure& one : judgement.departures) {
        sum.area += one.area;
        sum.hours += (one.until - one.from).number();
    }
    return sum;
}

}  // namespace

TEST_CASE("a run leaves a band at the times and by the area that dense rows find", "[exercise]") {
    const Trajectory tablets8 = baclofenRun(tablets(20, 8, 9), 72, {});
    const Trajectory needle = baclofenRun(injection(50, "L3", 5), 48, {});
    const std::vector<std::pair<Trajectory, Goal>> all = {
        {tablets8, goal(Signal::plasma(), 0.1, 0.3, 12, 72)},          {tablets8, goal(csf("L1"), 0.02, {}, 0, 72)},
        {tablets8, goal(readOut("ashworth_legs"), {}, 3.2, 0, 72)},    {needle, goal(csf("L3"), {}, 0.4, 0, 48)},
        {needle, goal(readOut("h_reflex_fraction"), 0.3, 0.9, 2, 40)},
    };
    for (const auto& [run, wanted] : all) {
        const Judgement found = judged(run, wanted);
        const Sampled rows = sampledOutside(run, wanted);
        INFO(signalName(wanted.what, run.model().drug()));
        REQUIRE_FALSE(found.kept());
        CHECK(outside(found).hours == Approx(rows.hours).epsilon(1e-4));
        CHECK(outside(found).area == Approx(rows.area).epsilon(1e-4));
        for (const Departure& one : found.departures) {
            const double bound = one.side == Departure::Side::Above ? *wanted.highest : *wanted.lowest;
            const bool jumps = one.from == Hours(5);
            if (one.from > wanted.from && !jumps)
                CHECK(run.value(wanted.what, one.from) == Approx(bound).epsilon(1e-12));
            if (one.until < wanted.until) CHECK(run.value(wanted.what, one.until) == Approx(bound).epsilon(1e-12));
            const double beyond = one.extreme.value - bound;
            CHECK((one.side == Departure::Side::Above ? beyond : -beyond) > 0);
        }
    }
}

TEST_CASE("a dose that jumps out of the band leaves it at its own time", "[exercise]") {
    const Trajectory needle = baclofenRun(injection(50, "L3", 5), 48, {});
    const Judgement found = judged(needle, goal(csf("L3"), {}, 0.4, 0, 48));
    REQUIRE(found.departures.size() == 1);
    CHECK(found.departures[0].from == Hours(5));
    CHECK(found.departures[0].extreme.at == Hours(5));
    CHECK(found.margin == 0.4 - found.departures[0].extreme.value);
}

TEST_CASE("a peak that only just leaves the band is found between any two rows", "[exercise]") {
    const Trajectory run = baclofenRun(tablets(20, 8, 9), 72, {});
    for (const Signal what : {Signal::plasma(), csf("L1"), readOut("ashworth_legs")}) {
        const double highest = extremes(run, what, Hours(0), Hours(60)).highest.value;
        CHECK(judged(run, goal(what, {}, highest * (1 + 1e-9), 0, 60)).kept());
        const Judgement over = judged(run, goal(what, {}, highest * (1 - 1e-6), 0, 60));
        REQUIRE(over.departures.size() == 1);
        CHECK(over.departures[0].until - over.departures[0].from < Hours(0.5));
    }
}

TEST_CASE("a dose at the end of the window is not in it", "[exercise]") {
    const Trajectory needle = baclofenRun(injection(50, "L3", 24), 48, {});
    CHECK(judged(needle, goal(csf("L3"), {}, 0.001, 0, 24)).kept());
    CHECK_FALSE(judged(needle, goal(csf("L3"), {}, 0.001, 0, 24.01)).kept());
}

TEST_CASE("pieces rise or fall throughout and join except at doses", "[exercise]") {
    const Trajectory run = baclofenRun(tablets(20, 8, 9), 72, {});
    for (const Signal what : {Signal::plasma(), csf("C7"), readOut("ashworth_legs"), readOut("withdrawal_index")}) {
        const CurvePieces curve(run, what, Hours(3), Hours(70));
        double at = 3;
        for (const CurvePieces::Piece& piece : curve.all()) {
            CHECK(piece.from == at);
            at = piece.until;
            double before = piece.first;
            for (int i = 1; i < 50; ++i) {
                const double value = curve.value(piece, piece.from + (piece.until - piece.from) * i / 50);
                const double step = piece.last > piece.first ? value - before : before - value;
                CHECK(step >= -1e-9 * std::abs(value));
                before = value;
            }
        }
        CHECK(at == 70);
    }
}

TEST_CASE("a goal that cannot be is refused with the reason", "[exercise]") {
    const Trajectory run = baclofenRun(tablets(20, 8, 9), 72, {});
    const auto code = [&](const Goal& wrong) { return wrongIn(wrong, run).value_or(Error{}).code; };
    CHECK(code(goal(Signal::plasma(), {}, {}, 0, 72)) == "goal_without_bound");
    CHECK(code(goal(Signal::plasma(), 2, 1, 0, 72)) == "goal_upside_down");
    CHECK(code(goal(Signal::plasma(), 1, {}, 0, 73)) == "goal_window");
    CHECK(code(goal(Signal::plasma(), 1, {}, 5, 5)) == "goal_window");
    CHECK(code(goal(Signal::plasma(), 1, {}, -1, 5)) == "goal_window");
    CHECK(code(goal(Signal::plasma(), 1, 2, 0, 72)).empty());
    Scenario pool = scenario({tablets(20, 8, 9)}, 72);
    pool.drug = "baclofen";
    pool.csfModel = CsfModel::OnePool;
    const auto simple = simulate(pool, shipped());
    REQUIRE(simple);
    const Goal arms = goal(readOut("ashworth_arms"), {}, 2, 0, 72);
    CHECK(wrongIn(arms, simple->therapies[0])->code == "goal_not_offered");
}
