#include "core/people/plain_people.h"

#include <cmath>
#include <limits>

#include "core/people/people.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"

namespace theca {

namespace {

/// One number for every virtual person.
using Values = std::vector<double>;

/// NaN if the signal is not offered: then no person has a value.
Percentiles percentilesOrNone(const Values& values) {
    if (!std::isnan(values.front())) return percentilesOf(values);
    Percentiles none;
    none.fill(std::numeric_limits<double>::quiet_NaN());
    return none;
}

struct PlaceValues {
    Values cmax;
    Values auc;
    Values cavg;

    void add(const Trajectory& trajectory, Signal place) {
        const Hours end = trajectory.horizon();
        cmax.push_back(extremes(trajectory, place, Hours(0), end).highest.value);
        auc.push_back(trajectory.integral(place, Hours(0), end));
        cavg.push_back(auc.back() / end.number());
    }
    PlaceFigures figures() const { return {percentilesOf(cmax), percentilesOf(auc), percentilesOf(cavg)}; }
};

struct TherapyValues {
    PlaceValues plasma;
    PlaceValues csfL3;
    PlaceValues csfL1;
    Values hoursAboveEC50;

    void add(const Trajectory& trajectory) {
        plasma.add(trajectory, Signal::plasma());
        csfL3.add(trajectory, Signal::csf(*levelNamed("L3")));
        csfL1.add(trajectory, Signal::csf(*levelNamed("L1")));
        if (const auto hours = timeAboveEC50(trajectory)) hoursAboveEC50.push_back(*hours);
    }
    TherapyFigures figures() const {
        TherapyFigures figures{plasma.figures(), csfL3.figures(), csfL1.figures(), {}};
        if (!hoursAboveEC50.empty()) figures.hoursAboveEC50 = percentilesOf(hoursAboveEC50);
        return figures;
    }
};

/// Simulates one person after another and passes each run to `look`.
template <class Look>
void simulateEach(const Scenario& scenario, const Library& library, Look look) {
    const auto people = static_cast<std::uint64_t>(scenario.population.patients);
    for (std::uint64_t person = 0; person < people; ++person) {
        look(simulate(scenarioOfPerson(scenario, library, person), library).value());
    }
}

}  // namespace

Scenario scenarioOfPerson(const Scenario& scenario, const Library& library, std::uint64_t person) {
    const People people(library.drugs.at(scenario.drug), library.physiology, scenario.patient, scenario.population);
    Scenario alone = scenario;
    alone.population = {};
    alone.patient = people.person(person);
    return alone;
}

Result<PopulationBands> plainBands(const Scenario& scenario, const Library& library, const std::vector<Signal>& which,
                                   const std::vector<double>& hours) {
    if (Errors errors = problems(scenario, library); !errors.empty()) return errors;
    const std::size_t times = hours.size();
    Values own(which.size() * times);                                    // [signal · times + time] of one therapy
    std::vector<Values> values(scenario.therapies.size() * own.size());  // the same, therapy after therapy
    simulateEach(scenario, library, [&](const Run& run) {
        auto next = values.begin();
        for (const Trajectory& trajectory : run.therapies) {
            trajectory.sample(which, hours, own);
            for (const double value : own) (next++)->push_back(value);
        }
    });
    PopulationBands bands{scenario.population.patients, hours, which, {}};
    auto next = values.begin();
    for (std::size_t therapy = 0; therapy < scenario.therapies.size(); ++therapy) {
        std::vector<Band>& signals = bands.therapies.emplace_back(which.size());
        for (Band& band : signals) {
            for (std::size_t time = 0; time < times; ++time) band.add(percentilesOrNone(*next++));
        }
    }
    return bands;
}

Result<std::vector<TherapyFigures>> plainFigures(const Scenario& scenario, const Library& library) {
    if (Errors errors = problems(scenario, library); !errors.empty()) return errors;
    std::vector<TherapyValues> values(scenario.therapies.size());
    simulateEach(scenario, library, [&](const Run& run) {
        for (std::size_t i = 0; i < values.size(); ++i) values[i].add(run.therapies[i]);
    });
    std::vector<TherapyFigures> figures;
    for (const TherapyValues& therapy : values) figures.push_back(therapy.figures());
    return figures;
}

}  // namespace theca
