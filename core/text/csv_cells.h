#pragma once

#include <string>
#include <vector>

#include "core/solve/trajectory.h"

namespace theca {

/// What the rows of a run and of a population have in common.

/// A comma and a value: a concentration, given in µg/mL, in ng/mL; a score as it is.
void appendValue(std::string& line, double value, bool isConcentration);
/// Everything that can be read off a run, in the order of signalColumns.
std::vector<Signal> rowSignals(const Drug& drug);

/// The columns of everything that can be read off a run, unit included: plasma, CSF, read-outs.
std::vector<std::string> signalColumns(const Drug& drug);
/// The columns behind them: pump and events.
std::vector<std::string> lastColumns();

/// The cells of the last columns of one trajectory, row by row.
class LastCells {
public:
    explicit LastCells(const Trajectory& trajectory) : m_trajectory(trajectory) {}

    /// A comma before each; empty without a pump. The events are those since the last row asked for, up to `at`.
    std::string at(Hours at);
    /// As if `at(until)` had been asked for.
    void skip(Hours until);

private:
    std::string eventsUntil(Hours at);

    const Trajectory& m_trajectory;
    std::size_t m_next = 0;
};

/// Time of a row that is not the last one, h.
double rowTime(std::size_t row, double stepMinutes);
/// How many rows there are up to the horizon, its own among them.
std::size_t rowCount(Hours horizon, double stepMinutes);
/// Every `stepMinutes` (> 0) from 0 on, and the horizon, h.
std::vector<double> rowTimes(Hours horizon, double stepMinutes);

}  // namespace theca
