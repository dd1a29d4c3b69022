#pragma once

#include <QString>

#include "core/base/units.h"
#include "core/text/points_table.h"

/// What the import of a table says, in short sentences.
namespace theca::app {

/// A text of a file as one short line.
QString shortText(const std::string& utf8);
/// A column as people speak of it: its heading with the unit below it, or its number.
QString columnTitle(const TextTable& table, std::size_t column);

QString elapsedUnitName(ElapsedUnit unit);

/// How the file was read: its letters, what separates its columns, which lines are no rows.
QString howRead(const TextTable& table);

/// Everything an import says beside its table: what it assumed, what it converts, what still has to be chosen, and
/// which lines give no point and why.
struct ImportState {
    const TextTable& table;
    const PointsGuess& guess;  ///< `choice` as it stands now
    const TablePoints& points;
    bool isConcentration = true;
    bool elapsedChosen = false;  ///< by the user
    Hours horizon{0};            ///< of the run
};
QString importText(const ImportState& state);
/// "Left out: line 2 (no value); lines 5 and 9 (below 0)."; empty where every line gives a point.
QString leftOutText(const std::vector<LeftOutLine>& leftOut);

}  // namespace theca::app
