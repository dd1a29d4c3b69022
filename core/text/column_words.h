#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace theca {

/// The meaning of a column's heading, in the languages people write tables in.

/// Units of time.
enum class ElapsedUnit { Second, Minute, Hour, Day, Week };
double inHours(double number, ElapsedUnit unit);

/// A unit of concentrations that may occur in a table: a value times up / down is in `unit`, which scenario files
/// allow.
struct TableUnit {
    std::string_view written;  ///< "pg/mL"
    std::string_view unit;     ///< "ng/mL"
    double up = 1;
    double down = 1;

    double converted(double value) const { return value * up / down; }
    bool operator==(const TableUnit&) const = default;
};
/// All of them, first those of scenario files.
std::span<const TableUnit> tableUnits();

/// How likely a heading means times: 0 not, 1 perhaps ("x"), 2 only a unit ("hours"), 3 a word among others, 4 exactly
/// the word.
int timeScore(std::string_view heading);
/// The same for concentrations: 1 perhaps ("y"), 2 a general word ("value"), 3 a word or a unit.
int valueScore(std::string_view heading);
bool isErrorHeading(std::string_view heading);
bool isSubjectHeading(std::string_view heading);
/// Columns in which a number other than 0 marks a row that is not a measured value: EVID, MDV, AMT, CENS, BLQ.
bool isFlagHeading(std::string_view heading);
/// Columns with row numbers: "Unnamed: 0", "rownames", "index".
bool isCountHeading(std::string_view heading);

std::optional<ElapsedUnit> elapsedUnitIn(std::string_view heading);
std::optional<TableUnit> tableUnitIn(std::string_view heading);
/// What looks like a unit of concentrations but is not known here: "IU/mL" of "Conc (IU/mL)"; empty if there is none.
std::string unknownUnitIn(std::string_view heading);
/// "h", "(ng/mL)", "[min]": a cell that holds only a unit.
bool isUnitAlone(std::string_view cell);

}  // namespace theca
