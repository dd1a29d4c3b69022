#include "core/scenario/lock.h"
#include "tests/catch.h"

using namespace theca;

namespace {

const std::vector<std::string> oneDose{"therapies/0/oral/0/dose_mg"};

Scenario twoTherapies() {
    Scenario scenario;
    scenario.drug = "baclofen";
    scenario.horizon = Hours(72);
    scenario.therapies.resize(2);
    scenario.therapies[0].oral.resize(1);
    scenario.therapies[1].pump.emplace();
    scenario.lock = oneDose;
    return scenario;
}

std::optional<std::string> locked(const std::function<void(Scenario&)>& change, Scenario before = twoTherapies()) {
    Scenario after = before;
    change(after);
    return lockedChange(before, after);
}

}  // namespace

TEST_CASE("a lock leaves its paths, what is in them, and what only looks") {
    CHECK(adjustable({}, "drug"));
    CHECK(adjustable(oneDose, "therapies/0/oral/0/dose_mg"));
    CHECK_FALSE(adjustable(oneDose, "therapies/0/oral/0/dose_mg_more"));
    CHECK_FALSE(adjustable(oneDose, "therapies/0/oral/0"));
    CHECK_FALSE(adjustable(oneDose, "therapies/0/oral/0/interval_h"));
    CHECK(adjustable({"therapies/0"}, "therapies/0/oral/0/interval_h"));
    CHECK_FALSE(adjustable({"therapies/1"}, "therapies/10"));
    for (const char* look : {"view/level", "pins/0", "observations", "therapies/1/shown"})
        CHECK(adjustable(oneDose, look));
    for (const char* rest : {"title", "notes", "drug", "csf_model", "horizon_h", "patient/tolerance", "population/seed",
                             "viewers", "therapies", "lock"})
        CHECK_FALSE(adjustable(oneDose, rest));
}

TEST_CASE("of a change the first locked part is named") {
    CHECK_FALSE(locked([](Scenario& s) { s.therapies[0].oral[0].dose = Milligrams(7); }));
    CHECK_FALSE(locked([](Scenario& s) { s.therapies[1].shown = false; }));
    CHECK_FALSE(locked([](Scenario& s) { s.view.log = true; }));
    CHECK(locked([](Scenario& s) { s.therapies[0].oral[0].doses = 5; }) == "therapies/0/oral/0/doses");
    CHECK(locked([](Scenario& s) { s.patient.parameters[ParameterId::Kp] = 0.1; }) == "patient/parameters/Kp");
    CHECK(locked([](Scenario& s) { s.lock.clear(); }) == "lock");
    CHECK(locked([](Scenario& s) {
              s.therapies[0].oral[0].dose = Milligrams(7);
              s.drug = "morphine";
          }) == "drug");
}

TEST_CASE("to add, remove or reorder, a list itself must be adjustable") {
    CHECK(locked([](Scenario& s) { s.therapies.emplace_back(); }) == "therapies");
    CHECK(locked([](Scenario& s) { s.therapies.pop_back(); }) == "therapies");
    CHECK(locked([](Scenario& s) { std::swap(s.therapies[0], s.therapies[1]); }) == "therapies");
    CHECK(locked([](Scenario& s) { s.therapies[1].pump.reset(); }) == "therapies/1/pump");
    Scenario open = twoTherapies();
    open.lock = {"therapies/0/oral"};
    CHECK_FALSE(locked([](Scenario& s) { s.therapies[0].oral.emplace_back(); }, open));
    CHECK(locked([](Scenario& s) { s.therapies[0].injections.emplace_back(); }, open) == "therapies/0/injections");
}

TEST_CASE("without a lock nothing is locked") {
    Scenario open = twoTherapies();
    open.lock.clear();
    CHECK_FALSE(locked([](Scenario& s) { s.therapies.clear(); }, open));
}
