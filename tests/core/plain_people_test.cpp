#include "core/people/plain_people.h"

#include <algorithm>
#include <cmath>

#include "core/people/people.h"
#include "core/solve/simulator.h"
#include "core/text/library_text.h"
#include "tests/catch.h"

using namespace theca;

namespace {

constexpr double horizon = 30;  // h

/// Tablets and a pump, if the drug has these routes.
Scenario peopled(const std::string& drug, const Library& library, CsfModel structure, PopulationPreset preset) {
    Scenario scenario;
    scenario.drug = drug;
    scenario.csfModel = structure;
    scenario.horizon = Hours(horizon);
    Therapy tablets;
    tablets.oral = {{Milligrams(20), Hours(0.3), Hours(8), 3, {}, {}}};
    Therapy pump;
    pump.pump = Pump{};
    pump.pump->tip = *levelNamed("T10");
    pump.pump->program = {{Hours(0), MicrogramsPerDay(300)}, {Hours(11), MicrogramsPerDay(500)}};
    if (library.drugs.at(drug).has(ParameterId::ka)) scenario.therapies.push_back(tablets);
    scenario.therapies.push_back(pump);
    scenario.population = {structure == CsfModel::Levels ? 30 : 220, 7, preset};
    return scenario;
}

std::vector<Signal> everySignal(const Drug& drug) {
    std::vector<Signal> signals = {Signal::plasma(), Signal::csf(*levelNamed("L1")), Signal::csf(*levelNamed("C7")),
                                   Signal::cranial(), Signal::plasma()};
    for (std::size_t i = 0; i < drug.readOuts.size(); ++i) signals.push_back(Signal::readOut(static_cast<int>(i)));
    return signals;
}

/// More rows than one chunk, some at the same time.
std::vector<double> someHours() {
    std::vector<double> hours;
    for (int i = 0; i < 40; ++i) hours.push_back(horizon * i / 39);
    hours.push_back(horizon);
    return hours;
}

std::vector<double> numbersOf(const Band& band) {
    std::vector<double> numbers;
    for (const auto* row : {&band.p5, &band.p25, &band.p50, &band.p75, &band.p95})
        numbers.insert(numbers.end(), row->begin(), row->end());
    return numbers;
}

/// The largest difference over the peak; NaN must correspond to NaN.
double difference(const Band& a, const Band& b) {
    const std::vector<double> left = numbersOf(a);
    const std::vector<double> right = numbersOf(b);
    if (left.size() != right.size()) return 1;
    if (std::isnan(right.front())) {
        return std::all_of(left.begin(), left.end(), [](double value) { return std::isnan(value); }) ? 0 : 1;
    }
    const double peak = *std::max_element(right.begin(), right.end());
    double worst = 0;
    for (std::size_t i = 0; i < right.size(); ++i) {
        if (std::isnan(left[i])) return 1;
        worst = std::max(worst, std::abs(left[i] - right[i]));
    }
    return worst == 0 ? 0 : worst / peak;
}

double difference(const Percentiles& a, const Percentiles& b) {
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        worst = std::max(worst, std::abs(a[i] - b[i]) / std::max(1e-6, std::abs(b[i])));
    return worst;
}

}  // namespace

TEST_CASE("bands are those of the plain definition for every drug, preset and signal", "[M12]") {
    const Library library = builtInLibrary().value();
    const std::vector<double> hours = someHours();
    for (const auto& [name, drug] : library.drugs) {
        for (const CsfModel structure : {CsfModel::Levels, CsfModel::OnePool}) {
            for (const auto preset : {PopulationPreset::Typical, PopulationPreset::LowMixing, PopulationPreset::Wide,
                                      PopulationPreset::Uniform}) {
                const Scenario scenario = peopled(name, library, structure, preset);
                const std::vector<Signal> signals = everySignal(drug);
                const PopulationBands plain = plainBands(scenario, library, signals, hours).value();
                PopulationOptions streamed;
                streamed.mostBytes = 100'000;
                const PopulationBands fast = populationBands(scenario, library, signals, hours).value();
                CHECK(plain.people == fast.people);
                CHECK(plain.therapies.size() == scenario.therapies.size());
                for (std::size_t t = 0; t < scenario.therapies.size(); ++t) {
                    for (std::size_t s = 0; s < signals.size(); ++s) {
                        CAPTURE(name, static_cast<int>(structure), static_cast<int>(preset), t, s);
                        CHECK(difference(fast.therapies[t][s], plain.therapies[t][s]) <= 1e-9);
                    }
                }
                const PopulationBands passes = populationBands(scenario, library, signals, hours, streamed).value();
                for (std::size_t t = 0; t < scenario.therapies.size(); ++t) {
                    for (std::size_t s = 0; s < signals.size(); ++s)
                        CHECK(difference(passes.therapies[t][s], fast.therapies[t][s]) == 0);
                }
            }
        }
    }
}

TEST_CASE("figures over people are those of the plain definition for every drug", "[M12][M11]") {
    const Library library = builtInLibrary().value();
    for (const auto& [name, drug] : library.drugs) {
        for (const CsfModel structure : {CsfModel::Levels, CsfModel::OnePool}) {
            Scenario scenario = peopled(name, library, structure, PopulationPreset::Wide);
            scenario.population.patients = 9;
            const auto plain = plainFigures(scenario, library).value();
            const auto fast = populationFigures(scenario, library).value();
            REQUIRE(plain.size() == fast.size());
            for (std::size_t t = 0; t < plain.size(); ++t) {
                CAPTURE(name, static_cast<int>(structure), t);
                for (const auto place : {&TherapyFigures::plasma, &TherapyFigures::csfL3, &TherapyFigures::csfL1}) {
                    CHECK(difference((fast[t].*place).cmax, (plain[t].*place).cmax) <= 1e-11);
                    CHECK(difference((fast[t].*place).auc, (plain[t].*place).auc) <= 1e-11);
                    CHECK(difference((fast[t].*place).cavg, (plain[t].*place).cavg) <= 1e-11);
                }
                REQUIRE(fast[t].hoursAboveEC50.has_value() == plain[t].hoursAboveEC50.has_value());
                if (plain[t].hoursAboveEC50)
                    CHECK(difference(*fast[t].hoursAboveEC50, *plain[t].hoursAboveEC50) <= 1e-11);
            }
        }
    }
}

TEST_CASE("the plain definition simulates each person as the patient", "[M12]") {
    const Library library = builtInLibrary().value();
    const Scenario scenario = peopled("baclofen", library, CsfModel::OnePool, PopulationPreset::Wide);
    const People people(library.drugs.at("baclofen"), library.physiology, scenario.patient, scenario.population);
    Scenario third = scenario;
    third.population = {};
    third.patient = people.person(2);
    CHECK(scenarioOfPerson(scenario, library, 2) == third);

    Scenario two = scenario;
    two.population.patients = 2;
    const auto medians = plainBands(two, library, {Signal::plasma()}, {5}).value();
    double sum = 0;
    for (std::uint64_t person = 0; person < 2; ++person) {
        const Run run = simulate(scenarioOfPerson(two, library, person), library).value();
        sum += run.therapies[0].value(Signal::plasma(), Hours(5));
    }
    CHECK(medians.therapies[0][0].p50[0] == Approx(sum / 2).epsilon(1e-12));
    Scenario bad = scenario;
    bad.drug = "nothing";
    CHECK(plainBands(bad, library, {Signal::plasma()}, {5}).errors().front().code == "unknown_drug");
    CHECK(plainFigures(bad, library).errors().front().code == "unknown_drug");
}
