#include "core/people/people.h"

#include <bit>
#include <cmath>

#include "core/model/individual.h"
#include "core/people/percentiles.h"
#include "core/scenario/scenario.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;

namespace {

using P = ParameterId;

/// The reference drug and body with a spread on everything that can vary.
struct World {
    Drug drug = test::referenceDrug();
    Physiology physiology = test::referencePhysiology();
    Patient patient;
    Population population{1000, 1, PopulationPreset::Typical};

    World() {
        for (const P id : {P::spinalVolume, P::scoreBaseline}) physiology.parameters[id] = test::number(1);
        double cv = 0.1;
        for (const P id : variedParameters(drug)) {
            ParameterTable& table = drug.has(id) ? drug.parameters : physiology.parameters;
            if (!table.contains(id)) continue;
            table.at(id).cv = cv;
            cv += 0.04;
        }
    }
    People people() const { return {drug, physiology, patient, population}; }
};

double valueOf(const Patient& person, P id) {
    if (id == P::spinalVolume) return person.spinalCsfVolume.number();
    if (id == P::scoreBaseline) return person.scoreBaseline;
    return person.parameters.at(id);
}

/// Mean and standard deviation of the logarithm over people.
struct Moments {
    double mean = 0;
    double deviation = 0;
};
Moments logMoments(const People& people, P id, int count) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const double x = std::log(valueOf(people.person(static_cast<std::uint64_t>(i)), id));
        sum += x;
        squares += x * x;
    }
    return {sum / count, std::sqrt(squares / count - sum * sum / count / count)};
}

}  // namespace

TEST_CASE("the patient's own value is the median, and the spread is the cv's", "[M12]") {
    World world;
    world.patient.parameters[P::CL] = 5;
    world.patient.spinalCsfVolume = Millilitres(80);
    const People people = world.people();
    constexpr int count = 20'000;
    for (const auto& [id, median] : {std::pair{P::CL, 5.0}, {P::Vc, 21.6}, {P::D, 300.0}, {P::spinalVolume, 80.0}}) {
        const ParameterTable& table = world.drug.has(id) ? world.drug.parameters : world.physiology.parameters;
        const double cv = *table.at(id).cv;
        const double sigma = std::sqrt(std::log(1 + cv * cv));
        const Moments moments = logMoments(people, id, count);
        CAPTURE(static_cast<int>(id));
        CHECK(std::abs(moments.mean - std::log(median)) < 4 * sigma / std::sqrt(count));
        CHECK(moments.deviation == Approx(sigma).epsilon(0.02));
    }
}

TEST_CASE("no one leaves the limits of a parameter", "[M12]") {
    World world;
    world.drug.parameters[P::F].cv = 2;
    world.physiology.parameters[P::scoreBaseline].cv = 2;
    const People people = world.people();
    int atMost = 0;
    for (std::uint64_t i = 0; i < 2000; ++i) {
        const Patient person = people.person(i);
        CHECK_FALSE((person.parameters.at(P::F) <= 0 || person.parameters.at(P::F) > 1));
        CHECK_FALSE((person.scoreBaseline < 1 || person.scoreBaseline > 5));
        atMost += person.parameters.at(P::F) == 1 ? 1 : 0;
    }
    CHECK(atMost > 100);
}

TEST_CASE("a parameter without a spread, or that the drug lacks, shifts no other", "[M12]") {
    const World world;
    World fewer = world;
    fewer.drug.parameters.at(P::Vc).cv.reset();
    fewer.drug.parameters.erase(P::Q);
    fewer.drug.parameters.erase(P::Vp);
    const Patient all = world.people().person(17);
    const Patient few = fewer.people().person(17);
    CHECK_FALSE(few.parameters.contains(P::Vc));
    CHECK_FALSE(few.parameters.contains(P::Vp));
    for (const P id : variedParameters(world.drug)) {
        const bool known = world.drug.has(id) || world.physiology.parameters.contains(id);
        if (known && id != P::Vc && id != P::Vp) CHECK(valueOf(all, id) == valueOf(few, id));
    }
    CHECK(individual(fewer.drug, fewer.physiology, few));
}

TEST_CASE("a person depends on seed and index alone", "[M12]") {
    World world;
    const Patient alone = world.people().person(999'999);
    const People people = world.people();
    for (std::uint64_t i = 0; i < 10; ++i) CHECK_FALSE(people.person(i) == alone);
    CHECK(people.person(999'999) == alone);
    world.population.patients = 5;
    CHECK(world.people().person(999'999) == alone);
    world.population.seed = 2;
    CHECK_FALSE(world.people().person(999'999) == alone);
}

TEST_CASE("a preset replaces the drug's median and spread, never the patient's own value", "[M12]") {
    World world;
    world.drug.presets[PopulationPreset::LowMixing][P::D].value = 24;
    world.drug.presets[PopulationPreset::Wide][P::CL].cv = 0.56;
    const World typical = world;
    world.population.preset = PopulationPreset::LowMixing;
    CHECK(world.people().median().parameters.at(P::D) == 24);
    CHECK(std::exp(logMoments(world.people(), P::D, 5000).mean) == Approx(24).epsilon(0.03));
    CHECK(world.people().person(3).parameters.at(P::CL) == typical.people().person(3).parameters.at(P::CL));
    world.patient.parameters[P::D] = 100;
    CHECK(world.people().median().parameters.at(P::D) == 100);
    world.population.preset = PopulationPreset::Wide;
    CHECK(logMoments(world.people(), P::CL, 20'000).deviation ==
          Approx(std::sqrt(std::log(1 + 0.56 * 0.56))).epsilon(0.02));
    world.drug.presets.clear();
    world.patient = {};
    CHECK(world.people().person(3) == typical.people().person(3));
}

TEST_CASE("a thousand people are the same on every compiler, bit for bit", "[M12]") {
    const People people = World().people();
    std::uint64_t checksum = 0xcbf29ce484222325U;  // FNV-1a over the bits of every parameter
    for (std::uint64_t i = 0; i < 1000; ++i) {
        const Patient person = people.person(i);
        for (const P id : variedParameters(World().drug)) {
            // The mixing volume varies since later, and the reference drug mixes uniformly.
            if (id == P::bolusMixingVolume || id == P::mixingSac || id == P::mixingNeck) continue;
            if (id == P::tissueIn || id == P::tissueOut) continue;
            checksum = (checksum ^ std::bit_cast<std::uint64_t>(valueOf(person, id))) * 0x100000001b3U;
        }
    }
    CHECK(checksum == 0xe5a6db392634c888U);
}

TEST_CASE("percentiles are linear between order statistics", "[M12]") {
    CHECK(percentilesOf({3}) == Percentiles{3, 3, 3, 3, 3});
    CHECK(percentilesOf({20, 10}) == Percentiles{10.5, 12.5, 15, 17.5, 19.5});
    CHECK(percentilesOf({4, 0, 1, 3, 2}) == Percentiles{0.2, 1, 2, 3, 3.8});
}

TEST_CASE("a drug's third ke0 varies and changes no other number", "[M12]") {
    World world;
    const Patient two = world.people().person(5);
    const P third = *ke0Named("pupil");
    world.drug.parameters[third] = test::number(0.3);
    world.drug.parameters[third].cv = 0.4;
    world.drug.sites.push_back({"pupil", {}, *levelNamed("C1"), third, false});
    Patient three = world.people().person(5);
    CHECK(three.parameters.at(third) != 0.3);
    const auto person = individual(world.drug, world.physiology, three);
    REQUIRE(person);
    CHECK(person->effect->sites.at(3).ke0.number() == three.parameters.at(third));
    three.parameters.erase(third);
    CHECK(three == two);
}
