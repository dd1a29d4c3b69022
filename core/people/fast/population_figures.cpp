#include <algorithm>
#include <cassert>
#include <span>
#include <vector>

#include "core/people/fast/population_model.h"
#include "core/people/fast/streamed_cells.h"
#include "core/people/population.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"

// Figures need the exact extremes, integrals and crossings of each person's curve, so people are simulated like the
// patient; what they share is computed once. Streamed percentiles keep what they need of the numbers [docs/people.md,
// 10].

namespace theca {

namespace {

/// Destination of one person's numbers.
class Column {
public:
    explicit Column(double* first) : m_first(first) {}
    double& operator[](std::size_t cell) const { return m_first[cell * streamedAtOnce]; }

private:
    double* m_first;
};

/// Cells of one therapy: Cmax and AUC of each place, then the hours above EC50.
std::size_t cellsOf(const std::vector<Signal>& places) { return 2 * places.size() + 1; }

/// In one pool all of the fluid holds the same: the first place of it stands for the others.
std::size_t sameAs(const std::vector<Signal>& places, std::size_t place, bool onePool) {
    const auto isFluid = [](Signal signal) { return signal.kind != Signal::Kind::Plasma; };
    if (!onePool || !isFluid(places[place])) return place;
    return static_cast<std::size_t>(std::find_if(places.begin(), places.end(), isFluid) - places.begin());
}

void findFigures(const Trajectory& trajectory, const std::vector<Signal>& places, Column column, std::size_t first) {
    const bool onePool = trajectory.model().structure() == CsfModel::OnePool;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t cell = first + 2 * i, same = first + 2 * sameAs(places, i, onePool);
        if (same != cell) {
            column[cell] = column[same];
            column[cell + 1] = column[same + 1];
            continue;
        }
        column[cell] = extremes(trajectory, places[i], Hours(0), trajectory.horizon()).highest.value;
        column[cell + 1] = trajectory.integral(places[i], Hours(0), trajectory.horizon());
    }
    column[first + cellsOf(places) - 1] = timeAboveEC50(trajectory).value_or(0);
}

PeopleExposure exposureFrom(std::span<const Percentiles> found, Hours horizon, bool hasEffect) {
    PeopleExposure exposure;
    for (std::size_t cell = 0; cell + 1 < found.size(); cell += 2) {
        PlaceFigures figures{found[cell], found[cell + 1], found[cell + 1]};
        for (double& average : figures.cavg) average /= horizon.number();
        exposure.places.push_back(figures);
    }
    if (hasEffect) exposure.hoursAboveEC50 = found.back();
    return exposure;
}

}  // namespace

Result<PopulationExposure> populationExposure(const Scenario& scenario, const Library& library,
                                              const std::vector<Signal>& places, const PopulationOptions& options) {
    assert(scenario.population.patients > 0);
    if (Errors errors = problems(scenario, library); !errors.empty()) return errors;
    const PopulationModel population(scenario, library);
    const std::size_t cells = cellsOf(places);
    const auto simulateOne = [&](std::size_t person, double* column) {
        const auto model = population.model(person);
        for (std::size_t i = 0; i < population.therapies(); ++i)
            findFigures(population.trajectory(model, i), places, Column(column), i * cells);
    };
    const auto found = streamedCells(population.count(), population.therapies() * cells, {1, simulateOne}, {options});
    if (!found) return found.errors();
    const bool hasEffect = timeAboveEC50(population.trajectory(population.model(0), 0)).has_value();
    PopulationExposure exposure{scenario.population.patients, places, {}};
    for (std::size_t i = 0; i < population.therapies(); ++i) {
        const auto some = std::span(*found).subspan(i * cells, cells);
        exposure.therapies.push_back(exposureFrom(some, population.horizon(), hasEffect));
    }
    return exposure;
}

Result<std::vector<TherapyFigures>> populationFigures(const Scenario& scenario, const Library& library,
                                                      const PopulationOptions& options) {
    const std::vector<Signal> places = {Signal::plasma(), Signal::csf(*levelNamed("L3")),
                                        Signal::csf(*levelNamed("L1"))};
    const auto found = populationExposure(scenario, library, places, options);
    if (!found) return found.errors();
    std::vector<TherapyFigures> figures;
    for (const PeopleExposure& one : found->therapies)
        figures.push_back({one.places[0], one.places[1], one.places[2], one.hoursAboveEC50});
    return figures;
}

}  // namespace theca
