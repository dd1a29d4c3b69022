#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/text/decoded_text.h"
#include "core/text/table_rows.h"

namespace theca {

/// A table as its file has it: every cell a text, trimmed and without its quotes.
struct TextTable {
    Encoding encoding = Encoding::Utf8;
    char separator = ',';               ///< ' ' where blanks part the columns
    std::vector<std::string> headings;  ///< one a column; empty texts where the file names none
    std::vector<std::string> units;     ///< of a second line of headings; empty texts without one
    bool named = false;                 ///< there is a line of headings
    std::vector<TableRow> rows;         ///< as many cells each as there are columns
    int linesAbove = 0;                 ///< titles above the headings
    int remarks = 0;                    ///< lines that begin with #

    std::size_t columns() const { return headings.size(); }
    bool operator==(const TextTable&) const = default;
};

/// Reads a table whose columns are parted by commas, semicolons, tabs, bars or blanks, or by what a first line "sep=;"
/// says. Cells may stand in quotes, and go on over several lines in them. Titles above the headings, a second line of
/// headings with units, and lines that begin with # are told apart. An error is one of the whole file.
Result<TextTable> readTable(std::string_view bytes);

}  // namespace theca
