#pragma once

#include <QString>

#include "core/base/units.h"
#include "core/text/points_table.h"

/// The texts of the import of a table.
namespace theca::app {

/// A text from a file as one short line.
QString shortText(const std::string& utf8);
/// A column in words: its heading with the unit below it, or its number.
QString columnTitle(const TextTable& table, std::size_t column);

QString elapsedUnitName(ElapsedUnit unit);

/// How the file was read: its encoding, what separates its columns, which lines are not rows.
QString howRead(const TextTable& table);

/// All messages of an import besides its table: what it assumed, what it converts, what still has to be chosen, and
/// which lines give no point and why.
struct ImportState {
    const TextTable& table;
    const PointsGuess& guess;  ///< `choice` is the present one
    const TablePoints& points;
    bool isConcentration = true;
    bool elapsedChosen = false;  ///< by the user
    Hours horizon{0};            ///< of the run
};
QString importText(const ImportState& state);
/// "Left out: line 2 (no value); lines 5 and 9 (below 0)."; empty if every line gives a point.
QString leftOutText(const std::vector<LeftOutLine>& leftOut);

}  // namespace theca::app
