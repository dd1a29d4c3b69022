#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/scenario.h"
#include "core/text/column_words.h"
#include "core/text/table_cell.h"
#include "core/text/text_table.h"

namespace theca {

inline constexpr std::size_t mostPoints = 10'000;

/// How a table is read as points. Columns count from 0.
struct PointsChoice {
    std::optional<std::size_t> time;
    std::optional<std::size_t> value;
    std::optional<std::size_t> error;
    std::optional<std::size_t> subject;
    std::string onlySubject;         ///< rows of others are left out; empty: all of them count
    std::vector<std::size_t> flags;  ///< columns whose numbers other than 0 mark doses and events
    ElapsedUnit elapsed = ElapsedUnit::Hour;
    std::optional<TableUnit> unit;       ///< none: the values as they stand
    std::optional<DecimalSign> decimal;  ///< none: it has to be chosen; rows that need it are left out until then

    bool operator==(const PointsChoice&) const = default;
};

/// What the table itself says of that, and what it does not say.
struct PointsGuess {
    PointsChoice choice;
    bool elapsedNamed = false;          ///< else hours are taken, and that is to be said
    std::string unknownUnit;            ///< a unit of the values that is not known here; then the choice has none
    std::vector<std::string> subjects;  ///< in the order they appear, at most `mostSubjects`

    bool operator==(const PointsGuess&) const = default;
};

inline constexpr std::size_t mostSubjects = 1000;

PointsGuess guessPoints(const TextTable& table);
/// The same with other columns of time and value: their units, and the decimal sign.
PointsGuess guessUnits(const TextTable& table, PointsChoice columns);

/// Why a line gives no point.
enum class LeftOut {
    NoTime,       ///< its time is missing or no number
    NoValue,      ///< "NA", empty
    NotNumber,    ///< its value is something else than a number
    Below,        ///< below what can be measured
    Above,        ///< above it
    BeforeStart,  ///< its time is before 0: the run begins there
    TooLate,      ///< later than a scenario can be
    Negative,     ///< its value is below 0
    TooLarge,
    Ambiguous,  ///< "1,000": one, or a thousand
    Event,      ///< a dose or an event
    OtherSubject,
    TooMany,  ///< after the last point there is room for
};

struct LeftOutLine {
    int line = 0;
    LeftOut why = LeftOut::NoTime;

    bool operator==(const LeftOutLine&) const = default;
};

struct TablePoints {
    std::vector<ObservedPoint> points;  ///< in the order of the file; times may repeat
    std::vector<LeftOutLine> leftOut;   ///< in the order of the file
    int withoutError = 0;               ///< points whose error is no number of 0 or more
    int grouped = 0;                    ///< numbers that had their thousands set apart
    std::string example;                ///< the first such cell, or the first ambiguous one

    bool operator==(const TablePoints&) const = default;
};

/// Whether the cell of a flag column marks a dose or an event.
bool marksEvent(std::string_view cell);

/// The points of a table; none where time or value have no column.
TablePoints pointsFrom(const TextTable& table, const PointsChoice& choice);

}  // namespace theca
