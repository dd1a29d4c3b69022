#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace theca {

inline constexpr std::size_t mostColumns = 100;
inline constexpr std::size_t mostTableRows = 100'000;
inline constexpr std::size_t mostTableCells = 1'000'000;

/// A line of a table; `line` counts from 1.
struct TableRow {
    int line = 0;
    std::vector<std::string> cells;

    bool operator==(const TableRow&) const = default;
};

/// The lines of a text as cells.
struct SplitText {
    std::vector<TableRow> rows;  ///< those with anything in them
    std::string lastRemark;      ///< above the first row: it may name the columns
    int remarks = 0;
    bool cut = false;  ///< more cells or columns than a table may have
};

/// Cuts a text (lines ending in \n) at `separator`, ' ' for blanks and tabs. At most `mostRows`. A quote that never
/// ends is a letter like any other.
SplitText splitText(std::string_view text, char separator, std::size_t mostRows);

/// A first line "sep=;", as spreadsheets write it, is taken away and its sign returned.
std::optional<char> takeSeparatorLine(std::string_view& text);

/// The sign that parts most lines into the same number of cells that are numbers; none where no line has two cells.
std::optional<char> likelySeparator(std::string_view text);

}  // namespace theca
