#include "tests/core/pump_helpers.h"

using namespace theca;
using namespace theca::test;

namespace {

PatientBoluses onRequest(std::vector<double> requests) {
    PatientBoluses rules;
    rules.dose = Micrograms(10);
    rules.over = Minutes(5);
    rules.lockout = Hours(4);
    rules.maxPerDay = 3;
    for (const double at : requests) rules.requests.emplace_back(at);
    return rules;
}

}  // namespace

TEST_CASE("a day schedule rules from its first clock time and repeats every 24 h", "[M7]") {
    Pump pump = steady(100);
    pump.startClock = {8 * 60};
    pump.daySchedule = {{{22 * 60}, MicrogramsPerDay(260)}, {{6 * 60 + 30}, MicrogramsPerDay(200)}};
    const PumpTimeline run = *timeline(pump, 72);
    CHECK(ugPerDay(run, 13.9) == Approx(100));  // the program, until 22:00
    CHECK(ugPerDay(run, 14.1) == Approx(260));
    CHECK(ugPerDay(run, 22.4) == Approx(260));
    CHECK(ugPerDay(run, 22.6) == Approx(200));
    CHECK(ugPerDay(run, 37.9) == Approx(200));
    CHECK(ugPerDay(run, 38.1) == Approx(260));
    CHECK(ugPerDay(run, 62.1) == Approx(260));
    CHECK(timesOf(run, Event::Kind::RateChange) == std::vector<double>{0, 14, 22.5, 38, 46.5, 62, 70.5});
}

TEST_CASE("a schedule that begins with the start rules from 0", "[M7]") {
    Pump pump = steady(100);
    pump.startClock = {8 * 60};
    pump.daySchedule = {{{8 * 60}, MicrogramsPerDay(260)}};
    CHECK(ugPerDay(*timeline(pump, 72), 0) == Approx(260));
}

TEST_CASE("a flow of the schedule that comes after the horizon is checked too", "[M7]") {
    Pump pump = steady(100);
    pump.daySchedule = {{{60}, MicrogramsPerDay(200)}, {{23 * 60}, MicrogramsPerDay(1)}};
    CHECK(onlyError(timeline(pump, 2)) == "pump_flow therapies/0/pump/day_schedule/1/rate_ug_per_day");
    pump.daySchedule[1].rate = MicrogramsPerDay(50);
    pump.refills = {{Hours(700), Millilitres(20), MicrogramsPerMillilitre(2000), false}};
    CHECK(onlyError(timeline(pump, 2)) == "pump_flow therapies/0/pump/day_schedule/1/rate_ug_per_day");
}

TEST_CASE("a patient's boluses keep the lock-out and the daily maximum", "[M7]") {
    Pump pump = steady(200);
    pump.patientBoluses = onRequest({1, 2, 4.99, 5, 9, 13, 24.99, 25, 33.01});
    const PumpTimeline run = *timeline(pump, 72);
    // 1 granted; 2 and 4.99 locked out; 5, 9 granted; 13 and 24.99 would be a fourth in 24 h.
    CHECK(timesOf(run, Event::Kind::PatientBolus) == std::vector<double>{1, 5, 9, 25, 33.01});
    CHECK(timesOf(run, Event::Kind::PatientBolusRefused) == std::vector<double>{2, 4.99, 13, 24.99});
    CHECK(delivered(run).canal == Approx(600 + 50).epsilon(1e-12));
}

TEST_CASE("requests may stand in any order", "[M7]") {
    Pump pump = steady(200);
    pump.patientBoluses = onRequest({9, 1, 5});
    CHECK(timesOf(*timeline(pump, 72), Event::Kind::PatientBolus) == std::vector<double>{1, 5, 9});
}

TEST_CASE("a request that a programmed bolus would meet is refused", "[M7]") {
    Pump pump = steady(200);
    pump.boluses = {{Hours(10), Micrograms(50), Hours(1)}};
    pump.patientBoluses = onRequest({9.95, 10, 10.5, 11});
    const PumpTimeline run = *timeline(pump, 72);
    CHECK(timesOf(run, Event::Kind::PatientBolus) == std::vector<double>{11});
    CHECK(timesOf(run, Event::Kind::PatientBolusRefused) == std::vector<double>{9.95, 10, 10.5});
}

TEST_CASE("a patient's bolus the pump cannot make is refused where it is set", "[M7]") {
    Pump pump = steady(200);
    pump.patientBoluses = onRequest({1});
    pump.patientBoluses->over = Minutes(0.5);
    CHECK(onlyError(timeline(pump)) == "bolus_flow therapies/0/pump/patient_boluses/over_min");
    pump.patientBoluses->dose = Micrograms(10001);
    CHECK(onlyError(timeline(pump)) == "bolus_over_fill therapies/0/pump/patient_boluses/dose_ug");
}

TEST_CASE("a bolus as fast as allowed waits out a basal rate that takes all the flow", "[M7]") {
    Pump pump = steady(12000);
    pump.program.push_back({Hours(2), MicrogramsPerDay(0)});
    pump.boluses = {{Hours(1), Micrograms(100), std::nullopt}};
    const PumpTimeline run = *timeline(pump, 10);
    CHECK(delivered(run).canal == Approx(1000 + 100).epsilon(1e-12));
    CHECK(run.at(Hours(2.19)).flow.number() == Approx(1));
    CHECK(run.at(Hours(2.21)).flow.number() == 0);
}

TEST_CASE("a bolus is measured against the fill that is in force", "[M7]") {
    Pump pump = steady(200);
    pump.fill = Millilitres(1);
    pump.boluses = {{Hours(30), Micrograms(600), std::nullopt}};
    CHECK(onlyError(timeline(pump)) == "bolus_over_fill therapies/0/pump/boluses/0/dose_ug");
    pump.refills = {{Hours(10), Millilitres(5), MicrogramsPerMillilitre(500), false}};
    CHECK(timeline(pump));
}
