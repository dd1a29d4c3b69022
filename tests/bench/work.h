#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "core/base/units.h"
#include "core/data/drug.h"
#include "core/data/library.h"
#include "core/model/individual.h"
#include "core/model/regimen.h"
#include "core/scenario/scenario.h"
#include "core/solve/trajectory.h"

namespace theca::bench {

/// What is simulated repeatedly: people who differ a little in every number, plans that differ in the rate.
struct Work {
    std::shared_ptr<const Drug> drug;
    CsfModel structure = CsfModel::Levels;
    std::vector<Individual> people;  ///< the first is the patient of the data files
    std::vector<Inputs> plans;
    Hours step;
    std::size_t rows = 0;

    Hours horizon() const { return Hours(step.number() * static_cast<double>(rows - 1)); }
};

/// The rows of a run as the CSV takes them: every column that is a signal, 512 rows at once (core/text/csv.cpp). All
/// are kept.
class Rows {
public:
    explicit Rows(const Work& work);

    const std::vector<Signal>& signals() const { return m_signals; }
    std::size_t bytes() const { return m_values.size() * sizeof(double); }
    void sample(const Trajectory& trajectory);
    double at(std::size_t signal, std::size_t row) const;
    /// Of the last row, without signals that are not offered; read after every run, so that none is optimised away.
    double checksum() const;

private:
    static constexpr std::size_t atOnce = 512;

    std::vector<Signal> m_signals;
    std::vector<double> m_hours;
    std::vector<double> m_values;  ///< block after block of `atOnce` rows; in a block signal after signal
};

/// One-pool, 20 mg every 8 h, 30 days, every 5 min.
Work tabletsInOnePool(const Library& library);
/// Levels, a pump at T10, 48 h, every minute.
Work pumpInLevels(const Library& library);
/// Levels, 20 mg every 8 h and a pump with two rates a day, every 5 min.
Work tabletsAndPump(const Library& library, int days);

}  // namespace theca::bench
