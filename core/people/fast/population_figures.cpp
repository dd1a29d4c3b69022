#include <array>
#include <cassert>
#include <span>

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

std::array<Signal, 3> figuredPlaces() {
    return {Signal::plasma(), Signal::csf(*levelNamed("L3")), Signal::csf(*levelNamed("L1"))};
}

/// Cells of one therapy: Cmax and AUC at each place, then the hours above EC50.
constexpr std::size_t cellsATherapy = 7;

void findFigures(const Trajectory& trajectory, Column column, std::size_t first) {
    const bool onePool = trajectory.model().structure() == CsfModel::OnePool;
    const std::array<Signal, 3> places = figuredPlaces();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t cell = first + 2 * i;
        if (onePool && i == 2) {  // the same pool as the place before
            column[cell] = column[cell - 2];
            column[cell + 1] = column[cell - 1];
            continue;
        }
        column[cell] = extremes(trajectory, places[i], Hours(0), trajectory.horizon()).highest.value;
        column[cell + 1] = trajectory.integral(places[i], Hours(0), trajectory.horizon());
    }
    column[first + cellsATherapy - 1] = timeAboveEC50(trajectory).value_or(0);
}

TherapyFigures figuresFrom(std::span<const Percentiles> found, Hours horizon, bool hasEffect) {
    const auto place = [&](std::size_t i) {
        PlaceFigures figures{found[2 * i], found[2 * i + 1], found[2 * i + 1]};
        for (double& average : figures.cavg) average /= horizon.number();
        return figures;
    };
    TherapyFigures figures{place(0), place(1), place(2), {}};
    if (hasEffect) figures.hoursAboveEC50 = found[cellsATherapy - 1];
    return figures;
}

}  // namespace

Result<std::vector<TherapyFigures>> populationFigures(const Scenario& scenario, const Library& library,
                                                      const PopulationOptions& options) {
    assert(scenario.population.patients > 0);
    if (Errors errors = problems(scenario, library); !errors.empty()) return errors;
    const PopulationModel population(scenario, library);
    const auto simulateOne = [&population](std::size_t person, double* column) {
        const auto model = population.model(person);
        for (std::size_t i = 0; i < population.therapies(); ++i) {
            findFigures(population.trajectory(model, i), Column(column), i * cellsATherapy);
        }
    };
    const std::size_t cells = population.therapies() * cellsATherapy;
    const auto found = streamedCells(population.count(), cells, {1, simulateOne}, {options});
    if (!found) return found.errors();
    const bool hasEffect = timeAboveEC50(population.trajectory(population.model(0), 0)).has_value();
    std::vector<TherapyFigures> figures;
    for (std::size_t i = 0; i < population.therapies(); ++i) {
        const auto some = std::span(*found).subspan(i * cellsATherapy, cellsATherapy);
        figures.push_back(figuresFrom(some, population.horizon(), hasEffect));
    }
    return figures;
}

}  // namespace theca
