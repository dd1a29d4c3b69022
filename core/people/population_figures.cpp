#include <array>
#include <cassert>
#include <span>

#include "core/people/crowd.h"
#include "core/people/passing_people.h"
#include "core/people/population.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"

namespace theca {

namespace {

/// Where one person's numbers go: one place a cell, apart by a batch.
class Column {
public:
    explicit Column(double* first) : m_first(first) {}
    double& operator[](std::size_t cell) const { return m_first[cell * passingBatch]; }

private:
    double* m_first;
};

std::array<Signal, 3> figuredPlaces() {
    return {Signal::plasma(), Signal::csf(*levelNamed("L3")), Signal::csf(*levelNamed("L1"))};
}

/// Cmax and AUC of each place, then the hours above EC50.
constexpr std::size_t figuresATherapy = 7;

void addFigures(const Trajectory& trajectory, Column column, std::size_t first) {
    const bool onePool = trajectory.model().structure() == CsfModel::OnePool;
    const std::array<Signal, 3> places = figuredPlaces();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t cell = first + 2 * i;
        if (onePool && i == 2) {  // the same pool
            column[cell] = column[cell - 2];
            column[cell + 1] = column[cell - 1];
            continue;
        }
        column[cell] = extremes(trajectory, places[i], Hours(0), trajectory.horizon()).highest.value;
        column[cell + 1] = trajectory.integral(places[i], Hours(0), trajectory.horizon());
    }
    column[first + figuresATherapy - 1] = timeAboveEC50(trajectory).value_or(0);
}

TherapyFigures figuresFrom(std::span<const Percentiles> found, Hours horizon, bool hasEffect) {
    const auto place = [&](std::size_t i) {
        PlaceFigures figures{found[2 * i], found[2 * i + 1], found[2 * i + 1]};
        for (double& average : figures.cavg) average /= horizon.number();
        return figures;
    };
    TherapyFigures figures{place(0), place(1), place(2), {}};
    if (hasEffect) figures.hoursAboveEC50 = found[figuresATherapy - 1];
    return figures;
}

}  // namespace

Result<std::vector<TherapyFigures>> populationFigures(const Scenario& scenario, const Library& library,
                                                      const PopulationOptions& options) {
    assert(scenario.population.patients > 0);
    if (Errors errors = problems(scenario, library); !errors.empty()) return errors;
    const Crowd crowd(scenario, library);
    const auto one = [&crowd](std::size_t person, std::size_t, double* column) {
        const auto model = crowd.model(person);
        for (std::size_t i = 0; i < crowd.therapies(); ++i) {
            addFigures(crowd.trajectory(model, i), Column(column), i * figuresATherapy);
        }
    };
    const CellSimulation simulate = {1, one};
    const auto found = percentilesOver(crowd.count(), crowd.therapies() * figuresATherapy, simulate, {options});
    if (!found) return found.errors();
    const bool hasEffect = timeAboveEC50(crowd.trajectory(crowd.model(0), 0)).has_value();
    std::vector<TherapyFigures> figures;
    for (std::size_t i = 0; i < crowd.therapies(); ++i) {
        const auto some = std::span(*found).subspan(i * figuresATherapy, figuresATherapy);
        figures.push_back(figuresFrom(some, crowd.horizon(), hasEffect));
    }
    return figures;
}

}  // namespace theca
