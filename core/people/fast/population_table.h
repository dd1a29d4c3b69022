#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/people/fast/block_solver.h"
#include "core/people/fast/population_model.h"
#include "core/people/fast/sampling_plan.h"
#include "core/people/population.h"

namespace theca {

/// The signals that are simulated for a row: each once, and only those that are offered.
struct SimulatedSignals {
    static constexpr std::size_t none = SamplingPlan::none;

    std::vector<Signal> signals;
    std::vector<std::size_t> columnOf;  ///< of each signal asked for; none if it is not offered

    SimulatedSignals(const Model& model, const std::vector<Signal>& wanted);
};

/// The table that is asked for, and all that is needed to fill it: row = therapy · times + time; one column per
/// simulated signal. A cell holds one value per person, and finally their percentiles.
struct PopulationTable {
    PopulationModel model;
    SimulatedSignals columns;
    SamplingPlan plan;
    BlockSolver solver;

    PopulationTable(const Scenario& scenario, const Library& library, const std::vector<Signal>& signals,
                    const std::vector<double>& hours);

    std::size_t people() const { return model.count(); }
    std::size_t width() const { return columns.signals.size(); }
    std::size_t times() const { return plan.hours().size(); }
    std::size_t rows() const { return model.therapies() * times(); }

    /// Passes on the percentiles of `count` rows from `row` on, found[r · width + column]; false if `sink` ends the
    /// work.
    bool deliver(std::size_t row, std::size_t count, std::span<const Percentiles> found,
                 const PopulationRows& sink) const;

    /// Rows of one therapy that are computed together.
    struct Chunk {
        std::size_t therapy;
        std::size_t from;   ///< time
        std::size_t until;  ///< time
        std::size_t row;    ///< the first

        std::size_t size() const { return until - from; }
        std::size_t endRow() const { return row + size(); }
    };
    Chunk chunkAt(std::size_t row) const;

    /// One person simulated like the patient over the chunks of rows [from, until): the signals of row r go to
    /// values[(r − from) · width].
    void simulateLikePatient(std::size_t person, std::size_t from, std::size_t until, double* values) const;
};

}  // namespace theca
