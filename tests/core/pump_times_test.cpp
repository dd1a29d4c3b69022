#include <functional>
#include <random>

#include "core/base/same_time.h"
#include "tests/core/pump_helpers.h"

using namespace theca;
using namespace theca::test;

namespace {

/// Ways to compute the k-th of times `step` apart, which differ by rounding.
using Spelling = std::function<double(int k, double step)>;

double product(int k, double step) { return k * step; }
double sum(int k, double step) {
    double at = 0;
    for (int i = 0; i < k; ++i) at += step;
    return at;
}
double quotient(int k, double step) { return k / (1 / step); }
/// The three ways in turn.
double mixed(int k, double step) { return std::vector<Spelling>{product, sum, quotient}[std::size_t(k) % 3](k, step); }

/// What is tested with every way and step, from the start and later.
void walk(const std::function<void(const std::function<double(int)>& time, double step)>& attempt) {
    for (const Spelling& spelling : {Spelling(product), Spelling(sum), Spelling(quotient), Spelling(mixed)}) {
        for (const double step : {0.1, 0.2, 0.3, 0.7, 1.1, 1.0 / 3, 1.0 / 7, 0.05}) {
            for (const double start : {0.0, 0.1, 17.3, 4000.1})
                attempt([&](int k) { return start + spelling(k, step); }, step);
        }
    }
}

constexpr int count = 40;

/// 240 µg/day, 10 µg/h, 0.02 mL/h.
Pump usual() {
    Pump pump = steady(240);
    pump.reservoir = Millilitres(200);
    pump.fill = Millilitres(200);
    return pump;
}

bool isAt(const Event& event, double time) { return sameTime(event.at.number(), time); }

}  // namespace

TEST_CASE("boluses one behind the other are given whole, each at its time", "[M7]") {
    walk([](const auto& time, double step) {
        Pump pump = usual();
        for (int k = 0; k < count; ++k) pump.boluses.push_back({Hours(time(k)), Micrograms(5), Hours(step)});
        const auto run = timeline(pump, 4100);
        CAPTURE(time(0), time(1), step);
        REQUIRE(run);
        const auto begun = timesOf(*run, Event::Kind::Bolus);
        REQUIRE(begun.size() == count);
        for (int k = 0; k < count; ++k) CHECK(sameTime(begun[std::size_t(k)], time(k)));
        CHECK_FALSE(eventOf(*run, Event::Kind::BolusLost));
        CHECK(delivered(*run).canal == Approx(41000 + 5 * count).epsilon(1e-12));
        CHECK(std::fabs(unaccounted(*run)) < 1e-12);
    });
}

TEST_CASE("boluses as fast as the pump can follow one another without a gap", "[M7]") {
    walk([](const auto& time, double step) {
        Pump pump = usual();
        const double most = (1 - 0.02) * 500;  // µg/h in addition to the basal rate
        for (int k = 0; k < count; ++k) pump.boluses.push_back({Hours(time(k)), Micrograms(most * step), {}});
        const auto run = timeline(pump, 4100);
        CAPTURE(time(0), time(1), step);
        REQUIRE(run);
        CHECK(timesOf(*run, Event::Kind::Bolus).size() == count);
        CHECK(run->at(Hours(time(count / 2))).flow.number() == Approx(1));
        CHECK(run->at(Hours(time(count) + 1e-6)).flow.number() == Approx(0.02));
    });
}

TEST_CASE("faults one behind the other touch and do not overlap", "[M7]") {
    walk([](const auto& time, double) {
        Pump pump = usual();
        for (int k = 0; k < count; ++k) pump.faults.push_back(Leak{Hours(time(k)), Hours(time(k + 1)), 0.25});
        for (int k = 0; k < count; ++k)
            pump.faults.push_back(Disconnection{Hours(time(count + k)), Hours(time(count + k + 1))});
        const auto run = timeline(pump, 4100);
        REQUIRE(run);
        const double from = time(0);
        const double turn = time(count);
        CHECK(delivered(*run, from, turn).depot == Approx(2.5 * (turn - from)).epsilon(1e-9));
        CHECK(delivered(*run).depot == Approx(2.5 * (turn - from) + 10 * (time(2 * count) - turn)).epsilon(1e-9));
        const auto ends = timesOf(*run, Event::Kind::FaultEnds);
        REQUIRE(ends.size() == 2 * count);
        for (int k = 0; k < 2 * count; ++k) CHECK(sameTime(ends[std::size_t(k)], time(k + 1)));
    });
}

TEST_CASE("a bolus between two standstills that it touches loses nothing", "[M7]") {
    walk([](const auto& time, double step) {
        Pump pump = usual();
        for (int k = 0; k < count; k += 2) {
            pump.faults.push_back(Stall{Hours(time(k)), Hours(time(k + 1))});
            pump.boluses.push_back({Hours(time(k + 1)), Micrograms(5), Hours(step)});
        }
        const auto run = timeline(pump, 4100);
        REQUIRE(run);
        CHECK_FALSE(eventOf(*run, Event::Kind::BolusLost));
        CHECK(timesOf(*run, Event::Kind::Bolus).size() == count / 2);
        CHECK(std::fabs(unaccounted(*run)) < 1e-12);
    });
}

TEST_CASE("a request is granted when the lock-out ends, and when a day has passed", "[M7]") {
    walk([](const auto& time, double step) {
        Pump pump = usual();
        PatientBoluses rules{Micrograms(5), Hours(step), Hours(step), 24, {}};
        const bool isFull = 24 * step < 24;  // the maximum of the first day is used up
        for (int k = 0; k < 26; ++k) rules.requests.emplace_back(time(k));
        for (int k = 0; isFull && k < 24; ++k) rules.requests.emplace_back(time(k) + 24);
        pump.patientBoluses = rules;
        const auto run = timeline(pump, 4100);
        REQUIRE(run);
        CAPTURE(time(0), step);
        CHECK(timesOf(*run, Event::Kind::PatientBolus).size() == (isFull ? 48 : 26));
        CHECK(timesOf(*run, Event::Kind::PatientBolusRefused).size() == (isFull ? 2 : 0));
    });
}

TEST_CASE("a request meets no bolus that begins when its own would end", "[M7]") {
    walk([](const auto& time, double step) {
        Pump pump = usual();
        PatientBoluses rules{Micrograms(5), Hours(step), Hours(step), 24, {}};
        for (int k = 0; k < 40; k += 2) {
            rules.requests.emplace_back(time(k));
            pump.boluses.push_back({Hours(time(k + 1)), Micrograms(5), Hours(step)});
        }
        pump.patientBoluses = rules;
        const auto run = timeline(pump, 4100);
        REQUIRE(run);
        CHECK(timesOf(*run, Event::Kind::PatientBolus).size() == 20);
        CHECK(timesOf(*run, Event::Kind::Bolus).size() == 20);
    });
}

TEST_CASE("refills and what was wrong with them meet, whichever way their times were computed", "[M7]") {
    walk([](const auto& time, double step) {
        Pump pump = usual();
        for (int k = 1; k < count; ++k) {
            const Hours again(time(0) + k * step);
            pump.refills.push_back({Hours(time(k)), Millilitres(20), MicrogramsPerMillilitre(500), false});
            pump.faults.push_back(WrongRefill{again, MicrogramsPerMillilitre(100.0 + k)});
        }
        const auto run = timeline(pump, time(count) + 1);
        REQUIRE(run);
        CHECK(timesOf(*run, Event::Kind::WrongRefill).size() == count - 1);
        CHECK(run->events.back().amount == 100 + count - 1);
        pump.faults.push_back(WrongRefill{Hours(time(count - 1)), MicrogramsPerMillilitre(1)});
        CHECK(onlyError(timeline(pump)) == "fault_twice therapies/0/pump/faults/39/at_h");
    });
}

TEST_CASE("a pump that is refilled at the moment it is empty says that it was", "[M7]") {
    for (int k = 1; k <= 100; ++k) {
        for (const Spelling& spelling : {Spelling(product), Spelling(sum), Spelling(quotient)}) {
            Pump pump = steady(240);
            const Hours empty(spelling(k, 0.1));
            pump.lowAlarm = Millilitres(0);
            pump.fill = Millilitres(0.02 * 0.1 * k);
            pump.refills = {{empty, Millilitres(20), MicrogramsPerMillilitre(500), false}};
            const auto run = timeline(pump, 100);
            REQUIRE(run);
            REQUIRE(run->events.size() == 4);
            CHECK(run->events[1].kind == Event::Kind::LowReservoir);
            CHECK(run->events[2].kind == Event::Kind::ReservoirEmpty);
            CHECK(run->events[3].kind == Event::Kind::Refill);
            for (std::size_t i = 1; i < 4; ++i) CHECK(isAt(run->events[i], empty.number()));
            CHECK(std::fabs(unaccounted(*run)) < 1e-12);
        }
    }
}

TEST_CASE("a day schedule and boluses at its times leave each other alone", "[M7]") {
    for (const Spelling& spelling : {Spelling(product), Spelling(sum), Spelling(quotient)}) {
        Pump pump = usual();
        pump.program.clear();
        for (int k = 0; k < 240; ++k) {
            pump.daySchedule.push_back({{6 * k}, MicrogramsPerDay(k % 2 == 0 ? 240 : 480)});
            pump.boluses.push_back({Hours(spelling(24 + k, 0.1)), Micrograms(5), Minutes(6)});
        }
        const auto run = timeline(pump, 48);
        REQUIRE(run);
        CHECK(timesOf(*run, Event::Kind::Bolus).size() == 240);
        CHECK(timesOf(*run, Event::Kind::RateChange).size() == 481);
        CHECK(delivered(*run).canal == Approx(15 * 48 + 5 * 240).epsilon(1e-12));
        CHECK(std::fabs(unaccounted(*run)) < 1e-12);
    }
}

TEST_CASE("what overlaps by more than rounding is refused", "[M7]") {
    constexpr double little = 1e-6;
    walk([](const auto& time, double step) {
        Pump pump = usual();
        pump.boluses = {{Hours(time(1)), Micrograms(5), Hours(step)},
                        {Hours(time(2) - little), Micrograms(5), Hours(step)}};
        CHECK(onlyError(timeline(pump)) == "boluses_overlap therapies/0/pump/boluses/1/at_h");
        pump = usual();
        pump.faults = {Stall{Hours(time(1)), Hours(time(2))}, Stall{Hours(time(2) - little), Hours(time(3))}};
        CHECK(onlyError(timeline(pump)) == "faults_overlap therapies/0/pump/faults/1/from_h");
        pump = usual();
        pump.refills = {{Hours(time(1)), Millilitres(20), MicrogramsPerMillilitre(500), false}};
        pump.faults = {WrongRefill{Hours(time(1) + little), MicrogramsPerMillilitre(100)}};
        CHECK(onlyError(timeline(pump)) == "no_refill_then therapies/0/pump/faults/0/at_h");
        pump = usual();
        pump.patientBoluses =
            PatientBoluses{Micrograms(5), Hours(step), Hours(2 * step), 24, {Hours(time(1)), Hours(time(3) - little)}};
        CHECK(timesOf(*timeline(pump), Event::Kind::PatientBolusRefused).size() == 1);
    });
}

TEST_CASE("a fault that ends when it begins is none", "[M7]") {
    Pump pump = usual();
    pump.faults = {Stall{Hours(0.3), Hours(0.1 + 0.2)}};
    CHECK(delivered(*timeline(pump, 100)).canal == Approx(1000));
    CHECK_FALSE(eventOf(*timeline(pump, 100), Event::Kind::FaultBegins));
}

TEST_CASE("programs of all kinds at times that touch lose no drug", "[M7]") {
    std::mt19937 chance(41);
    const auto upTo = [&chance](unsigned most) { return static_cast<int>(chance() % (most + 1)); };
    const std::vector<Spelling> spellings = {product, sum, quotient};
    for (int number = 0; number < 300; ++number) {
        const auto time = [&](int k) { return Hours(spellings[std::size_t(upTo(2))](k, 0.1)); };
        Pump pump = usual();
        for (int k = upTo(3); k < 400; k += 1 + upTo(4)) {
            const int length = 1 + upTo(2);
            pump.boluses.push_back({time(k), Micrograms(1 + upTo(9)), Minutes(6 * length)});
            k += length - 1;
        }
        for (int k = 1 + upTo(20); k < 400; k += 1 + upTo(60))
            pump.refills.push_back(
                {time(k), Millilitres(1 + upTo(19)), MicrogramsPerMillilitre(300 + 100 * upTo(9)), false});
        for (Fault fault : oneFaultOfEachKind()) {
            if (std::holds_alternative<WrongRefill>(fault)) continue;
            for (int k = upTo(30); k < 400; k += 1 + upTo(60)) {
                const int length = 1 + upTo(20);
                setTimes(fault, time(k), time(k + length));
                pump.faults.push_back(fault);
                k += length - 1;
            }
        }
        const auto run = timeline(pump, 100);
        REQUIRE(run);
        CHECK(std::fabs(unaccounted(*run)) < 1e-12);
        CHECK(timesOf(*run, Event::Kind::Refill).size() == pump.refills.size());
    }
}
