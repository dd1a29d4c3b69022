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

/// How a table is read as points. Columns are counted from 0.
struct PointsChoice {
    std::optional<std::size_t> time;
    std::optional<std::size_t> value;
    std::optional<std::size_t> error;
    std::optional<std::size_t> subject;
    std::string onlySubject;         ///< rows of other subjects are left out; empty: all are used
    std::vector<std::size_t> flags;  ///< columns in which numbers other than 0 mark doses and events
    ElapsedUnit elapsed = ElapsedUnit::Hour;
    std::optional<TableUnit> unit;       ///< none: values are used as they are
    std::optional<DecimalSign> decimal;  ///< none: not chosen yet; rows that need it are left out until it is

    bool operator==(const PointsChoice&) const = default;
};

/// What could be read from the table itself, and what could not.
struct PointsGuess {
    PointsChoice choice;
    bool elapsedNamed = false;          ///< if not, hours are assumed, which the user must be shown
    std::string unknownUnit;            ///< a unit of the values that is not known here; then `unit` is none
    std::vector<std::string> subjects;  ///< in order of appearance, at most `mostSubjects`

    bool operator==(const PointsGuess&) const = default;
};

inline constexpr std::size_t mostSubjects = 1000;

PointsGuess guessPoints(const TextTable& table);
/// The same after a change of the columns of time and value: their units, and the decimal sign.
PointsGuess guessUnits(const TextTable& table, PointsChoice columns);

/// Why a line gives no point.
enum class LeftOut {
    NoTime,       ///< its time is missing or not a number
    NoValue,      ///< "NA", empty
    NotNumber,    ///< its value is something other than a number
    Below,        ///< below the limit of quantification
    Above,        ///< above the limit of quantification
    BeforeStart,  ///< its time is before 0: the run begins there
    TooLate,      ///< later than a scenario allows
    Negative,     ///< its value is below 0
    TooLarge,
    Ambiguous,  ///< "1,000": one or a thousand
    Event,      ///< a dose or an event
    OtherSubject,
    TooMany,  ///< after the largest number of points
};

struct LeftOutLine {
    int line = 0;
    LeftOut why = LeftOut::NoTime;

    bool operator==(const LeftOutLine&) const = default;
};

struct TablePoints {
    std::vector<ObservedPoint> points;  ///< in the order of the file; times may repeat
    std::vector<LeftOutLine> leftOut;   ///< in the order of the file
    int withoutError = 0;               ///< points whose error is not a number of 0 or more
    int grouped = 0;                    ///< numbers with thousands separators
    std::string example;                ///< the first such cell, or the first ambiguous one

    bool operator==(const TablePoints&) const = default;
};

/// Whether the cell of a flag column marks a dose or an event.
bool marksEvent(std::string_view cell);

/// The points of a table; none if there is no column of times or values.
TablePoints pointsFrom(const TextTable& table, const PointsChoice& choice);

}  // namespace theca
