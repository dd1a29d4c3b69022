#include "core/exercise/solve_for.h"

#include <cmath>
#include <set>

#include "core/text/goal_text.h"
#include "tests/catch.h"
#include "tests/core/table_runs.h"

using namespace theca;
using namespace theca::test;

namespace {

Scenario of(const Therapy& therapy, double hours, const char* drug = "baclofen") {
    Scenario one = scenario({therapy}, hours);
    one.drug = drug;
    return one;
}

Therapy scheduled() {
    Therapy therapy = pump(0, "T10");
    therapy.pump->program.clear();
    therapy.pump->daySchedule = {{ClockTime{8 * 60}, MicrogramsPerDay(150)},
                                 {ClockTime{20 * 60}, MicrogramsPerDay(300)}};
    return therapy;
}

Therapy onRequest() {
    Therapy therapy = pump(100, "T10");
    therapy.pump->patientBoluses = PatientBoluses{Micrograms(10), {}, Hours(1), 24, {}};
    for (int i = 0; i < 48; ++i) therapy.pump->patientBoluses->requests.push_back(Hours(i));
    return therapy;
}

/// A solution so weak that the pump can give micrograms a day.
Therapy weak(Therapy therapy) {
    therapy.pump->concentration = MicrogramsPerMillilitre(25);
    return therapy;
}

Therapy bolusOnTop() {
    Therapy therapy = pump(100, "T10");
    therapy.pump->boluses = {{Hours(24), Micrograms(10), {}}};
    return therapy;
}

FreeNumber numberAt(const Scenario& scenario, const std::string& end) {
    for (const FreeNumber& one : freeNumbers(scenario))
        if (one.path == "therapies/0/" + end) return one;
    FAIL("no number " << end);
    return {};
}

std::vector<Goal> goalsOf(const Scenario& scenario, const char* text) {
    const auto goals = readGoals(text, shipped().drugs.at(scenario.drug), scenario.horizon);
    REQUIRE(goals);
    return *goals;
}

SolvedNumber solved(const Scenario& scenario, const char* goals, const char* number) {
    const auto answer = solveFor(scenario, shipped(), goalsOf(scenario, goals), numberAt(scenario, number));
    REQUIRE(answer);
    return *answer;
}

/// The furthest that any of very many rows of a run lies outside a goal; below 0: all lie inside.
double furthestOutside(const Scenario& scenario, const std::vector<Goal>& goals) {
    const auto run = simulate(scenario, shipped());
    REQUIRE(run);
    double worst = -1e300;
    for (const Goal& goal : goals) {
        constexpr int rows = 20'000;
        for (int i = 0; i < rows; ++i) {
            const Hours at = goal.from + (goal.until - goal.from) * (double(i) / rows);
            const double value = run->therapies[0].value(goal.what, at);
            if (goal.highest) worst = std::max(worst, (value - *goal.highest) / *goal.highest);
            if (goal.lowest) worst = std::max(worst, (*goal.lowest - value) / *goal.lowest);
        }
    }
    return worst;
}

Scenario with(Scenario scenario, const FreeNumber& number, double value) {
    setNumber(scenario, number, value);
    return scenario;
}

struct Task {
    Scenario scenario;
    const char* goals;
    const char* number;
};

/// Ten exercises: rate, dose, interval, number of doses, level of a needle, tip, rate of a day schedule, extra dose,
/// lock-out, and another drug.
std::vector<Task> exercises() {
    return {
        {of(pump(50, "T10"), 120), "ashworth_legs < 2 from 72 and plasma < 2", "pump/program/0/rate_ug_per_day"},
        {of(tablets(30, 8, 9), 72), "plasma < 300", "oral/0/dose_mg"},
        {of(tablets(20, 12, 9), 72), "90 < plasma < 400 from 40", "oral/0/interval_h"},
        {of(tablets(20, 6, 4), 72), "plasma > 50 from 60 until 66", "oral/0/doses"},
        {of(injection(50, "C1"), 24), "ashworth_legs < 2.3 from 4 until 5", "injections/0/level"},
        {of(injection(20, "L3"), 24), "h_reflex_fraction < 0.4 from 1 until 6 and csf:cranial < 60",
         "injections/0/dose_ug"},
        {of(pump(400, "L2"), 120), "csf:cranial < 150 from 96 and csf:L1 > 500 from 96", "pump/tip_level"},
        {of(scheduled(), 96), "csf:L1 > 280 from 80 until 90", "pump/day_schedule/0/rate_ug_per_day"},
        {of(bolusOnTop(), 72), "h_reflex_fraction < 0.15 from 25 until 27", "pump/boluses/0/dose_ug"},
        {of(weak(pump(5, "L2")), 192, "ziconotide"), "20 < csf:L3 < 30 from 150", "pump/program/0/rate_ug_per_day"},
        {of(onRequest(), 48), "csf:L1 < 210 from 30", "pump/patient_boluses/lockout_h"},
    };
}

}  // namespace

TEST_CASE("ten exercises and one are solved, and simulating the answer keeps the goals", "[exercise]") {
    for (const Task& task : exercises()) {
        INFO(task.goals << ", " << task.number);
        const FreeNumber number = numberAt(task.scenario, task.number);
        const std::vector<Goal> goals = goalsOf(task.scenario, task.goals);
        CHECK(furthestOutside(task.scenario, goals) > 0);  // as it stands, the plan leaves the band
        const SolvedNumber answer = solved(task.scenario, task.goals, task.number);
        CHECK_FALSE(answer.before.keeps());
        REQUIRE(answer.after);
        CHECK(answer.after->keeps());
        CHECK(furthestOutside(with(task.scenario, number, answer.after->value), goals) < 1e-9);
        REQUIRE_FALSE(answer.spans.empty());
        if (number.kind != FreeNumber::Kind::Real) continue;
        for (const KeepingSpan& span : answer.spans) {
            INFO("from " << span.from << " to " << span.until);
            CHECK(furthestOutside(with(task.scenario, number, span.from), goals) < 1e-9);
            CHECK(furthestOutside(with(task.scenario, number, span.until), goals) < 1e-9);
            CHECK(answer.after->value >= answer.spans.front().from);
        }
    }
}

TEST_CASE("the ends of an answer are exact: a billionth beyond, a goal is left", "[exercise]") {
    for (const Task& task : exercises()) {
        const FreeNumber number = numberAt(task.scenario, task.number);
        if (number.kind != FreeNumber::Kind::Real) continue;
        const SolvedNumber answer = solved(task.scenario, task.goals, task.number);
        const std::vector<Goal> goals = goalsOf(task.scenario, task.goals);
        const auto keeps = [&](double value) {
            const auto run = simulate(with(task.scenario, number, value), shipped());
            if (!run) return false;
            bool all = true;
            for (const Goal& goal : goals) all = all && judged(run->therapies[0], goal).kept();
            return all;
        };
        for (const KeepingSpan& span : answer.spans) {
            INFO(task.goals << ", " << task.number << " from " << span.from << " to " << span.until);
            CHECK(keeps(span.from));
            CHECK(keeps(span.until));
            if (span.from > answer.lowest.value) CHECK_FALSE(keeps(span.from * (1 - 1e-9)));
            if (span.until < answer.highest.value) CHECK_FALSE(keeps(span.until * (1 + 1e-9)));
        }
    }
}

TEST_CASE("a rate follows from proportion where the model is linear", "[exercise]") {
    const Scenario plan = of(pump(200, "T10"), 96);
    const Trajectory run = simulate(plan, shipped())->therapies[0];
    const double highest = extremes(run, csf("L1"), Hours(0), Hours(96)).highest.value;
    const SolvedNumber answer = solved(plan, "csf:L1 < 150", "pump/program/0/rate_ug_per_day");
    REQUIRE(answer.spans.size() == 2);  // no flow at all, and from the pump's least flow on
    CHECK(answer.spans[0] == KeepingSpan{0, 0});
    CHECK(answer.spans[1].from == Approx(0.048 * 500).epsilon(1e-8));  // the pump allows for rounding
    REQUIRE_FALSE(answer.spans[1].below.empty());
    CHECK(answer.spans[1].below.front().code == "pump_flow");
    CHECK(answer.spans[1].above.empty());  // there it is the goal
    CHECK(answer.spans[1].until == Approx(200 * 0.150 / highest).epsilon(1e-12));
    CHECK(answer.after->value == Approx(answer.spans[1].until).epsilon(1e-3));
    CHECK(answer.after->value <= answer.spans[1].until);
}

TEST_CASE("where no value keeps the goals, both ends and the nearest miss say why", "[exercise]") {
    const Scenario plan = of(tablets(20, 8, 9), 72);
    const SolvedNumber answer = solved(plan, "ashworth_legs < 2 from 48 and plasma < 300", "oral/0/dose_mg");
    CHECK_FALSE(answer.after);
    CHECK(answer.spans.empty());
    CHECK(answer.lowest.value < 0.01);
    CHECK(answer.highest.value == 1000);
    CHECK_FALSE(answer.lowest.goals[0].kept());  // too little for tone
    CHECK(answer.lowest.goals[1].kept());
    CHECK(answer.highest.goals[0].kept());
    CHECK_FALSE(answer.highest.goals[1].kept());  // too much for the blood
    REQUIRE(answer.least);
    CHECK(answer.least->value > 20);
    CHECK(answer.least->value < 200);
}

TEST_CASE("a pump that cannot run so slowly or so fast ends the range", "[exercise]") {
    const SolvedNumber answer = solved(of(pump(200, "T10"), 24), "csf:L1 > 1000000", "pump/program/0/rate_ug_per_day");
    CHECK_FALSE(answer.after);
    CHECK(answer.lowest.value == 0);
    CHECK(answer.highest.value == Approx(24 * 500).epsilon(1e-8));
    CHECK(answer.highest.refused.empty());
}

TEST_CASE("every tip is tried, and the one nearest to the plan is taken", "[exercise]") {
    const Scenario plan = of(pump(400, "L2"), 120);
    const SolvedNumber answer = solved(plan, "csf:cranial > 120 from 96", "pump/tip_level");
    const FreeNumber tip = numberAt(plan, "pump/tip_level");
    CHECK(answer.simulated >= levelCount);
    REQUIRE(answer.after);
    for (int i = 0; i < levelCount; ++i) {
        const auto run = simulate(with(plan, tip, i), shipped());
        const bool keeps = judged(run->therapies[0], goalsOf(plan, "csf:cranial > 120 from 96")[0]).kept();
        bool inSpan = false;
        for (const KeepingSpan& span : answer.spans) inSpan = inSpan || (i >= span.from && i <= span.until);
        CHECK(inSpan == keeps);
        if (keeps) CHECK(std::abs(i - tip.value) >= std::abs(answer.after->value - tip.value));
    }
}

TEST_CASE("a plan that keeps its goals is its own answer", "[exercise]") {
    const SolvedNumber answer = solved(of(pump(200, "T10"), 72), "plasma < 100", "pump/program/0/rate_ug_per_day");
    CHECK(answer.before.keeps());
    REQUIRE(answer.after);
    CHECK(answer.after->value == 200);
}

TEST_CASE("the numbers of a plan are free, those of devices, mishaps and people are not", "[exercise]") {
    Therapy all = onRequest();
    all.oral = tablets(10, 8, 9).oral;
    all.injections = injection(50, "L3").injections;
    all.pump->refills = {{Hours(20), Millilitres(20), MicrogramsPerMillilitre(500), false}};
    all.pump->faults = {Leak{Hours(1), Hours(2), 0.5}};
    std::set<std::string> ends;
    for (const FreeNumber& one : freeNumbers(of(all, 48)))
        ends.insert(one.path.substr(std::string("therapies/0/").size()));
    CHECK(ends == std::set<std::string>{"oral/0/dose_mg", "oral/0/start_h", "oral/0/interval_h", "oral/0/doses",
                                        "injections/0/dose_ug", "injections/0/at_h", "injections/0/level",
                                        "pump/concentration_ug_per_mL", "pump/tip_level", "pump/program/0/from_h",
                                        "pump/program/0/rate_ug_per_day", "pump/patient_boluses/dose_ug",
                                        "pump/patient_boluses/lockout_h", "pump/patient_boluses/max_per_day",
                                        "pump/refills/0/at_h", "pump/refills/0/concentration_ug_per_mL"});
    CHECK(numberAt(of(all, 48), "oral/0/interval_h").limits == format::Range{0.01, 48, false});
    CHECK(numberAt(of(all, 48), "oral/0/doses").limits.highest == 6);
}

TEST_CASE("a search that is ended says so, and a scenario with errors is refused", "[exercise]") {
    const Scenario plan = of(pump(200, "T10"), 24);
    const std::vector<Goal> goals = goalsOf(plan, "plasma < 1");
    const FreeNumber rate = numberAt(plan, "pump/program/0/rate_ug_per_day");
    int left = 5;
    const auto ended = solveFor(plan, shipped(), goals, rate, [&left] { return --left > 0; });
    CHECK(ended.errors().front().code == "search_ended");
    CHECK(left <= 0);
    CHECK(solveFor(with(plan, rate, -1), shipped(), goals, rate).errors().front().code == "outside");
    CHECK(solveFor(plan, shipped(), {}, rate).errors().front().code == "no_goal");
}
