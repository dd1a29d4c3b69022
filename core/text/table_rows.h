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
    std::vector<TableRow> rows;  ///< those that are not empty
    std::string lastRemark;      ///< comment line above the first row: it may name the columns
    int remarks = 0;
    bool cut = false;  ///< more cells or columns than allowed
};

/// Splits a text (lines ending in \n) at `separator`, ' ' for spaces and tabs. At most `mostRows`. A quote that is
/// never closed is read like any other character.
SplitText splitText(std::string_view text, char separator, std::size_t mostRows);

/// Removes a first line "sep=;", as spreadsheets write it, and returns its sign.
std::optional<char> takeSeparatorLine(std::string_view& text);

/// The sign that splits most lines into the same number of numeric cells; none if no line has two cells.
std::optional<char> likelySeparator(std::string_view text);

}  // namespace theca
