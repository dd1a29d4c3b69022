#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace theca {

/// What the heading of a column says, in the languages people keep tables in.

/// What times are counted in.
enum class ElapsedUnit { Second, Minute, Hour, Day, Week };
double inHours(double number, ElapsedUnit unit);

/// A unit of concentrations as a table may have it: a value times up / down is one in `unit`, which scenario files
/// know.
struct TableUnit {
    std::string_view written;  ///< "pg/mL"
    std::string_view unit;     ///< "ng/mL"
    double up = 1;
    double down = 1;

    double converted(double value) const { return value * up / down; }
    bool operator==(const TableUnit&) const = default;
};
/// All of them, those of scenario files first.
std::span<const TableUnit> tableUnits();

/// How surely a heading speaks of times: 0 not at all, 1 perhaps ("x"), 2 by a unit alone ("hours"), 3 by a word, 4 by
/// nothing but the word.
int timeScore(std::string_view heading);
/// The same of concentrations: 1 perhaps ("y"), 2 by a general word ("value"), 3 by a word or a unit.
int valueScore(std::string_view heading);
bool isErrorHeading(std::string_view heading);
bool isSubjectHeading(std::string_view heading);
/// Columns whose numbers other than 0 mark a row that is no measured value: EVID, MDV, AMT, CENS, BLQ.
bool isFlagHeading(std::string_view heading);
/// Columns of running numbers: "Unnamed: 0", "rownames", "index".
bool isCountHeading(std::string_view heading);

std::optional<ElapsedUnit> elapsedUnitIn(std::string_view heading);
std::optional<TableUnit> tableUnitIn(std::string_view heading);
/// Something like a unit of concentrations that is not known here: "IU/mL" of "Conc (IU/mL)"; else empty.
std::string unknownUnitIn(std::string_view heading);
/// "h", "(ng/mL)", "[min]": a cell that holds a unit and nothing else.
bool isUnitAlone(std::string_view cell);

}  // namespace theca
