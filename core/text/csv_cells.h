#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/ten_digits.h"
#include "core/solve/trajectory.h"

namespace theca {

/// What the rows of a run and of a population share.

/// What a comma and a value need at most.
inline constexpr std::size_t valueRoom = 1 + tenDigitsRoom;
/// Writes a comma and a value into `at`, which has valueRoom, and returns their end; see appendValue.
char* writeValue(char* at, double value, bool isConcentration);
/// Appends a comma and a value: a concentration given in µg/mL is written in ng/mL, rounding error around 0 as 0; a
/// score unchanged.
void appendValue(std::string& line, double value, bool isConcentration);
/// All signals of a run, in the order of signalColumns.
std::vector<Signal> rowSignals(const Drug& drug);

/// The columns of all signals of a run, with units: plasma, CSF, read-outs.
std::vector<std::string> signalColumns(const Drug& drug);
/// The columns after them: pump and events.
std::vector<std::string> lastColumns();

/// The cells of the last columns of one trajectory, row by row.
class LastCells {
public:
    explicit LastCells(const Trajectory& trajectory) : m_trajectory(trajectory) {}

    /// Each begins with a comma; empty without a pump. The events are those since the previous row, up to `at`.
    std::string at(Hours at);
    /// As if `at(until)` had been asked for.
    void skip(Hours until);

private:
    std::string eventsUntil(Hours at);

    const Trajectory& m_trajectory;
    std::size_t m_next = 0;
};

/// Time of a row other than the last, h.
double rowTime(std::size_t row, double stepMinutes);
/// Number of rows up to the horizon, including it.
std::size_t rowCount(Hours horizon, double stepMinutes);
/// Every `stepMinutes` (> 0) from 0 on, and the horizon, h.
std::vector<double> rowTimes(Hours horizon, double stepMinutes);

}  // namespace theca
