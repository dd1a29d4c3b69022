#include <random>

#include "core/base/overloaded.h"
#include "core/solve/simulator.h"
#include "tests/core/mass_balance.h"
#include "tests/core/pump_helpers.h"

using namespace theca;
using namespace theca::test;

namespace {

/// Our own random numbers, the same with every standard library.
class Draw {
public:
    explicit Draw(unsigned seed) : m_engine(seed) {}

    double between(double low, double high) { return low + (high - low) * m_engine() / 4294967296.0; }
    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1)); }
    bool chance(double share) { return between(0, 1) < share; }
    Level level() { return allLevels()[static_cast<std::size_t>(upTo(25))]; }

private:
    std::mt19937 m_engine;
};

void addFaults(Draw& draw, Pump& pump) {
    for (Fault& fault : oneFaultOfEachKind()) {
        if (std::holds_alternative<WrongRefill>(fault) || draw.chance(0.6)) continue;
        const Hours from(draw.between(0, 250));
        setTimes(fault, from, from + Hours(draw.between(0.1, 100)));
        std::visit(
            Overloaded{[&](Leak& leak) { leak.fraction = draw.between(0.05, 1); },
                       [&](Migration& slipped) {
                           if (draw.chance(0.5)) slipped.tip = draw.level();
                       },
                       [&](PocketFill& pocket) { pocket.dose = Micrograms(draw.between(1, 5000)); }, [](auto&) {}},
            fault);
        pump.faults.push_back(fault);
    }
}

void addRefills(Draw& draw, Pump& pump) {
    for (int i = draw.upTo(3); i > 0; --i) {
        Refill refill;
        refill.at = Hours(std::floor(draw.between(0, 280)) + 0.25 * i);
        refill.topUp = draw.chance(0.3);
        refill.fill = Millilitres(refill.topUp ? draw.between(0, 1) : draw.between(1, 20));
        refill.concentration = MicrogramsPerMillilitre(draw.chance(0.3) ? 500 : draw.between(300, 2000));
        pump.refills.push_back(refill);
        if (draw.chance(0.3)) {
            pump.faults.push_back(WrongRefill{refill.at, MicrogramsPerMillilitre(draw.between(0, 3000))});
        }
    }
}

Pump randomPump(Draw& draw) {
    Pump pump = steady(200);
    pump.program.clear();
    pump.fill = Millilitres(draw.chance(0.3) ? draw.between(0.2, 3) : draw.between(3, 18));
    pump.reservoir = Millilitres(40);
    pump.flowAccuracy = draw.chance(0.5) ? 1 : draw.between(0.855, 1.145);
    pump.catheterLength = Centimetres(draw.between(0, 100));
    pump.deadVolume = Millilitres(draw.chance(0.2) ? 0 : 0.25);
    pump.primed = draw.chance(0.7);
    pump.bridge = draw.chance(0.5);
    double at = draw.chance(0.5) ? 0 : draw.between(0, 30);
    for (int i = draw.upTo(4); i >= 0; --i) {
        pump.program.push_back({Hours(at), MicrogramsPerDay(draw.chance(0.2) ? 0 : draw.between(150, 3000))});
        at += draw.between(1, 60);
    }
    for (int i = 0; i < draw.upTo(3); ++i) {
        const double from = 60 * i + draw.between(0, 40);
        const bool fast = draw.chance(0.5);
        pump.boluses.push_back({Hours(from), Micrograms(draw.between(10, 90)), {}});
        if (!fast) pump.boluses.back().over = Minutes(draw.between(20, 300));
    }
    addRefills(draw, pump);
    addFaults(draw, pump);
    return pump;
}

double sum(const PumpTimeline& run) {
    const Delivered all = delivered(run);
    return all.canal + all.depot;
}

}  // namespace

TEST_CASE("a thousand random pumps with faults lose no drug", "[M7]") {
    Draw draw(20);
    double worst = 0;
    int runs = 0;
    int refused = 0;
    while (runs < 1000) {
        const Pump pump = randomPump(draw);
        const auto run = timeline(pump, 300);
        if (!run) {
            ++refused;
            REQUIRE(refused < 1000);
            continue;
        }
        ++runs;
        worst = std::max(worst, std::fabs(unaccounted(*run)));
        CHECK(run->segments.front().from == Hours(0));
        CHECK(run->segments.back().until == Hours(300));
        for (std::size_t i = 1; i < run->segments.size(); ++i) {
            REQUIRE(run->segments[i].from == run->segments[i - 1].until);
            REQUIRE(run->segments[i].massRate.number() >= 0);
            REQUIRE(run->segments[i].reservoirAtStart.number() >= 0);
        }
    }
    CAPTURE(worst, refused);
    CHECK(worst < 1e-12);
}

TEST_CASE("what a pump with faults delivers is what the body gets, in canal and tissue", "[M7]") {
    Draw draw(21);
    int runs = 0;
    while (runs < 60) {
        Scenario one = scenario({pump(200, "T10")}, 300);
        one.therapies[0].pump = randomPump(draw);
        Library library = referenceLibrary();
        library.drugs.at("reference").parameters.erase(ParameterId::Q);  // no signal shows a peripheral space
        const auto run = simulate(one, library);
        if (!run) continue;
        ++runs;
        const Trajectory& trajectory = run->therapies[0];
        double pockets = 0;
        for (const PocketFill& fill : trajectory.pump()->pocketFills) pockets += fill.dose.number();
        const Individual& person = trajectory.model().individual();
        const double given = sum(*trajectory.pump()) + pockets;
        CHECK(givenUpTo(trajectory.inputs(), 300) == Approx(given).epsilon(1e-9));
        const double plasma = trajectory.value(Signal::plasma(), Hours(300)) * person.Vc.number();
        const double eliminated = person.CL.number() * trajectory.integral(Signal::plasma(), Hours(0), Hours(300));
        const double body = inDepot(trajectory.inputs(), person.depotKa.number(), 300) + plasma +
                            inFluid(trajectory, Hours(300)) + eliminated;
        CHECK(body == Approx(given).epsilon(1e-9));
    }
}

TEST_CASE("a pump's past does not depend on the horizon", "[M7]") {
    Draw draw(22);
    int runs = 0;
    while (runs < 200) {
        const Pump pump = randomPump(draw);
        const auto whole = timeline(pump, 300);
        const auto half = timeline(pump, 150);
        REQUIRE(bool(whole) == bool(half));
        if (!whole) continue;
        ++runs;
        CHECK(delivered(*half).canal == Approx(delivered(*whole, 0, 150).canal).epsilon(1e-9).margin(1e-9));
        CHECK(delivered(*half).depot == Approx(delivered(*whole, 0, 150).depot).epsilon(1e-9).margin(1e-9));
    }
}

TEST_CASE("a perfectly bridged pump without faults delivers what its program says", "[M7]") {
    Draw draw(23);
    int runs = 0;
    while (runs < 200) {
        Pump pump = randomPump(draw);
        pump.faults.clear();
        pump.bridge = true;
        pump.primed = true;
        pump.flowAccuracy = 1;
        pump.fill = Millilitres(18);
        const auto run = timeline(pump, 300);
        if (!run || eventOf(*run, Event::Kind::ReservoirEmpty)) continue;
        ++runs;
        double asked = 0;
        for (std::size_t i = 0; i < pump.program.size(); ++i) {
            const double from = pump.program[i].from.number();
            const double until = i + 1 < pump.program.size() ? pump.program[i + 1].from.number() : 300;
            asked += pump.program[i].rate.number() / 24 * (until - from);
        }
        for (const PumpBolus& bolus : pump.boluses) asked += bolus.dose.number();
        CHECK(delivered(*run).canal == Approx(asked).epsilon(1e-9));
    }
}
