#include "core/people/fast/population_table.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace theca {

namespace {

Percentiles notOffered() {
    Percentiles none;
    none.fill(std::numeric_limits<double>::quiet_NaN());
    return none;
}

}  // namespace

SimulatedSignals::SimulatedSignals(const Model& model, const std::vector<Signal>& wanted) {
    for (Signal signal : wanted) {
        const bool isCsf = signal.kind == Signal::Kind::Csf || signal.kind == Signal::Kind::Cranial;
        if (isCsf && model.structure() == CsfModel::OnePool) signal = Signal::csf(Level{0});
        if (!model.offers(signal)) {
            columnOf.push_back(none);
            continue;
        }
        const auto known = std::find(signals.begin(), signals.end(), signal);
        columnOf.push_back(static_cast<std::size_t>(known - signals.begin()));
        if (known == signals.end()) signals.push_back(signal);
    }
}

PopulationTable::PopulationTable(const Scenario& scenario, const Library& library, const std::vector<Signal>& wanted,
                                 const std::vector<double>& hours)
    : model(scenario, library),
      columns(model.median(), wanted),
      plan(model, columns.signals, hours),
      solver(model, plan.request()) {}

bool PopulationTable::deliver(std::size_t row, std::size_t count, std::span<const Percentiles> found,
                              const PopulationRows& sink) const {
    std::vector<Percentiles> signals(columns.columnOf.size());
    for (std::size_t r = 0; r < count; ++r) {
        for (std::size_t i = 0; i < signals.size(); ++i) {
            const std::size_t column = columns.columnOf[i];
            signals[i] = column == SimulatedSignals::none ? notOffered() : found[r * width() + column];
        }
        if (!sink((row + r) / times(), (row + r) % times(), signals)) return false;
    }
    return true;
}

PopulationTable::Chunk PopulationTable::chunkAt(std::size_t row) const {
    const std::size_t therapy = row / times();
    const std::size_t from = row % times() / SamplingPlan::chunk * SamplingPlan::chunk;
    return {therapy, from, std::min(times(), from + SamplingPlan::chunk), therapy * times() + from};
}

void PopulationTable::simulateLikePatient(std::size_t person, std::size_t from, std::size_t until,
                                          double* values) const {
    const auto own = model.model(person);
    std::optional<Trajectory> trajectory;
    std::vector<double> sampled;  // [signal · rows + row] of one chunk
    for (std::size_t row = from; row < until;) {
        const Chunk chunk = chunkAt(row);
        if (!trajectory || chunk.from == 0) trajectory.emplace(model.trajectory(own, chunk.therapy));
        sampled.resize(chunk.size() * width());
        trajectory->sample(columns.signals, plan.hours().subspan(chunk.from, chunk.size()), sampled);
        for (std::size_t r = 0; r < chunk.size(); ++r) {
            for (std::size_t s = 0; s < width(); ++s) *values++ = sampled[s * chunk.size() + r];
        }
        row = chunk.endRow();
    }
}

}  // namespace theca
