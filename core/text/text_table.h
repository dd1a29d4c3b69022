#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/text/decoded_text.h"
#include "core/text/table_rows.h"

namespace theca {

/// A table as in its file: every cell a text, trimmed and without its quotes.
struct TextTable {
    Encoding encoding = Encoding::Utf8;
    char separator = ',';               ///< ' ' if spaces separate the columns
    std::vector<std::string> headings;  ///< one per column; empty texts if the file has none
    std::vector<std::string> units;     ///< of a second line of headings; empty texts if there is none
    bool named = false;                 ///< there is a line of headings
    std::vector<TableRow> rows;         ///< each with as many cells as there are columns
    int linesAbove = 0;                 ///< number of title lines above the headings
    int remarks = 0;                    ///< lines that begin with #

    std::size_t columns() const { return headings.size(); }
    bool operator==(const TextTable&) const = default;
};

/// Reads a table whose columns are separated by commas, semicolons, tabs, bars or spaces, or by the sign in a first
/// line "sep=;". Quoted cells may continue over several lines. Titles above the headings, a second line of headings
/// with units, and lines that begin with # are recognised. An error concerns the whole file.
Result<TextTable> readTable(std::string_view bytes);

}  // namespace theca
