#include <set>

#include "core/base/history.h"
#include "core/base/units.h"
#include "core/data/physiology.h"
#include "core/model/individual.h"
#include "core/model/signal.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;
using namespace theca::test;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept Comparable = requires(A a, B b) {
    a < b;
};
template <class From, class To>
concept Converts = std::is_convertible_v<From, To>;

// What must not compile.
static_assert(!Addable<Hours, Litres>);
static_assert(!Addable<Hours, double>);
static_assert(!Comparable<Milligrams, Hours>);
static_assert(!Converts<double, Hours>);
static_assert(!Converts<Hours, double>);
static_assert(!Converts<Millilitres, Centimetres>);
static_assert(!Converts<MillilitresPerHour, PerHour>);

// What must.
static_assert(Converts<Milligrams, Micrograms>);
static_assert(Converts<decltype(MillilitresPerHour(1) / Millilitres(1)), PerHour>);
static_assert(
    Converts<decltype(SquareCentimetresPerHour(1) / (Centimetres(1) / SquareCentimetres(1))), MillilitresPerHour>);

}  // namespace

TEST_CASE("a quantity converts between its units and keeps its own number") {
    CHECK(Micrograms(Milligrams(20)).number() == 20000);
    CHECK(MillilitresPerHour(LitresPerHour(8.1)).number() == Approx(8100));
    CHECK(MicrogramsPerHour(MicrogramsPerDay(200)).number() == Approx(200.0 / 24));
    CHECK(NanogramsPerMillilitre(MicrogramsPerMillilitre(0.11)).number() == Approx(110));
    CHECK(Milligrams(0.1).number() == 0.1);
    CHECK(Hours(Minutes(90)).number() == 1.5);
}

TEST_CASE("levels run from S2 to C1 and are known by name") {
    CHECK(levelName(Level{0}) == "S2");
    CHECK(levelName(Level{25}) == "C1");
    for (const Level at : allLevels()) CHECK(levelNamed(levelName(at)) == at);
    for (const char* name : {"", "S3", "T13", "C0", "l1", "cranial"}) CHECK_FALSE(levelNamed(name));
}

TEST_CASE("signals are known by the names files use") {
    const Drug drug = referenceDrug();
    for (const char* name : {"plasma", "csf:S2", "csf:C1", "csf:cranial", "ashworth_legs", "withdrawal_index"}) {
        REQUIRE(signalNamed(name, drug));
        CHECK(signalName(*signalNamed(name, drug), drug) == name);
    }
    for (const char* name : {"", "csf:", "csf:S9", "Plasma", "ashworth"}) CHECK_FALSE(signalNamed(name, drug));
    CHECK(isConcentration(*signalNamed("effect_site_legs_ng_per_mL", drug), drug));
    CHECK_FALSE(isConcentration(*signalNamed("h_reflex_fraction", drug), drug));
}

TEST_CASE("every parameter has a key of its own and is found by it") {
    for (const ParameterInfo& row : allParameters()) {
        CHECK(parameterWithKey(row.key) == row.id);
        CHECK(info(row.id).key == row.key);
    }
    CHECK_FALSE(parameterWithKey("CL"));
}

TEST_CASE("any drug may name its ke0s, and each name is a number of its own") {
    std::set<ParameterId> ids;
    for (const std::string name :
         {"tone", "h_reflex", "a", "b", "aa", "ab", "a_", "a0", "aZ", "abcdefghij", "z999999999"}) {
        CAPTURE(name);
        const auto id = ke0Named(name);
        REQUIRE(id);
        CHECK(ids.insert(*id).second);
        CHECK(isKe0(*id));
        CHECK(info(*id).key == name + "_ke0_per_h");
        CHECK(parameterWithKey(name + "_ke0_per_h") == id);
        CHECK(info(*id).overridable);
    }
    for (const char* wrong : {"", "Zz", "0a", "_a", "a b", "a-b", "ä", "abcdefghijk"}) CHECK_FALSE(ke0Named(wrong));
    for (const ParameterInfo& row : allParameters()) CHECK_FALSE(isKe0(row.id));
}

TEST_CASE("history goes to any step of any branch, and redo follows the way there") {
    History<int> history(1);
    history.push(2);
    history.push(3);
    history.undo();
    history.push(4);
    history.undo();
    history.undo();
    CHECK(history.size() == 4);
    history.goTo(2);
    CHECK(history.current() == 3);
    CHECK(history.parent(2) == 1u);
    CHECK(history.value(*history.parent(2)) == 2);
    CHECK_FALSE(history.parent(0).has_value());
    history.undo();
    history.undo();
    history.redo();
    history.redo();
    CHECK(history.current() == 3);
    history.goTo(0);
    history.redo();
    history.redo();
    CHECK(history.current() == 3);
    CHECK_FALSE(history.canRedo());
}

TEST_CASE("going to a step ends the one being merged") {
    History<int> history(1);
    history.push(2, "rate");
    history.goTo(1);
    history.push(3, "rate");
    CHECK(history.size() == 3);
    history.undo();
    CHECK(history.current() == 2);
}

TEST_CASE("history undoes, redoes and keeps the branch that was left") {
    History<int> history(1);
    history.push(2);
    history.push(3);
    history.undo();
    CHECK(history.current() == 2);
    history.push(4);
    CHECK_FALSE(history.canRedo());
    history.undo();
    history.undo();
    CHECK(history.current() == 1);
    CHECK_FALSE(history.canUndo());
    history.redo();
    history.redo();
    CHECK(history.current() == 4);
}

TEST_CASE("pushes with one merge key are one step until the step is sealed") {
    History<int> history(1);
    for (const int value : {5, 6, 7}) history.push(value, "rate");
    history.push(7, "rate");
    history.undo();
    CHECK(history.current() == 1);
    history.redo();
    CHECK(history.current() == 7);
    history.push(8, "rate");
    history.seal();
    history.push(9, "rate");
    history.undo();
    CHECK(history.current() == 8);
    history.undo();
    CHECK(history.current() == 7);
}

TEST_CASE("kidneys that clear less leave the rest of the clearance", "[M6]") {
    const auto clearance = [](double creatinine) {
        Patient patient;
        patient.creatinineClearance_mL_per_min = creatinine;
        return individual(referenceDrug(), referencePhysiology(), patient)->CL.number();
    };
    CHECK(clearance(100) == Approx(8100));
    CHECK(clearance(40) == Approx(8100 * (0.15 + 0.85 * 0.4)));
    CHECK(clearance(150) == Approx(8100 * (0.15 + 0.85 * 1.5)));
}

TEST_CASE("the canal is stretched to the patient's length and filled to the patient's volume", "[M2]") {
    Patient patient;
    patient.canalLength = Centimetres(50);
    patient.spinalCsfVolume = Millilitres(80);
    const Individual person = *individual(referenceDrug(), referencePhysiology(), patient);
    double length = 0;
    double volume = 0;
    for (const LevelAnatomy& anatomy : person.canal) {
        length += anatomy.height.number();
        volume += anatomy.volume.number();
    }
    CHECK(length == Approx(50));
    CHECK(volume == Approx(80));
    CHECK(person.cranialVolume == Millilitres(123));
    CHECK(person.canal[0].volume.number() / person.canal[25].volume.number() == Approx(6.0 / 2.7));
}

TEST_CASE("an override counts, and one for a parameter the drug lacks is refused") {
    Patient patient;
    patient.parameters = {{ParameterId::CL, 4.0}, {ParameterId::D, 0}, {ParameterId::cranialVolume, 90}};
    patient.creatinineClearance_mL_per_min = 50;
    const Individual person = *individual(referenceDrug(), referencePhysiology(), patient);
    CHECK(person.CL.number() == Approx(4000 * (0.15 + 0.85 * 0.5)));
    CHECK(person.mixing.sac.number() == 0);
    CHECK(person.mixing.neck.number() == 0);
    CHECK(person.cranialVolume.number() == 90);

    Drug plain = referenceDrug();
    plain.parameters.erase(ParameterId::Q);
    patient.parameters = {{ParameterId::Q, 1.0}};
    const auto refused = individual(plain, referencePhysiology(), patient);
    REQUIRE_FALSE(refused);
    CHECK(refused.errors()[0].code == "parameter_not_in_drug");
    CHECK(refused.errors()[0].path == "patient/parameters/Q_L_per_h");
}
