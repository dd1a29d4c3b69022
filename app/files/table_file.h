#pragma once

#include <QString>
#include <optional>

#include "core/text/text_table.h"

namespace theca::app {

/// A table from a file, or one sentence that says why there is none.
struct LoadedTable {
    std::optional<TextTable> table;
    QString problem;
};
LoadedTable readTableFile(const QString& fileName);

/// Whether a file is a table of points rather than a scenario: by its ending or, if that is not known, by its first
/// character.
bool isTableFile(const QString& fileName);

/// The endings of tables, in the form file dialogs need: "*.csv *.tsv …".
QString tablePatterns();

}  // namespace theca::app
