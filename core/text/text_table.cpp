#include "core/text/text_table.h"

#include <algorithm>
#include <optional>

#include "core/text/column_words.h"
#include "core/text/json_reader.h"
#include "core/text/table_cell.h"
#include "core/text/table_rows.h"

namespace theca {

namespace {

using Rows = std::vector<TableRow>;

std::ptrdiff_t countOf(const TableRow& row, bool (*is)(std::string_view)) {
    return std::count_if(row.cells.begin(), row.cells.end(), [is](const std::string& cell) { return is(cell); });
}

/// Whether a row holds numbers and words for missing ones, at least two, one of them a number.
bool isData(const TableRow& row) { return countOf(row, looksNumeric) >= 1 && countOf(row, looksLikeData) >= 2; }

/// Whether a row has headings that are numbers ("Time, 1, 2, 3"): one of its texts is above a number.
bool standsAboveNumbers(const TableRow& row, const TableRow& next) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool text = !row.cells[i].empty() && !looksLikeData(row.cells[i]);
        if (text && looksNumeric(next.cells[i])) return true;
    }
    return false;
}

bool namesTime(const TableRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return timeScore(cell) >= 3; });
}

bool mayBeHeadings(const TableRow& row) {
    const auto filled =
        std::count_if(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return !cell.empty(); });
    const bool enough = filled >= 2 || (filled == 1 && row.cells.front().empty());
    return enough && (countOf(row, looksNumeric) == 0 || namesTime(row));
}

bool namesUnits(const TableRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return isUnitAlone(cell); });
}

/// Which rows hold the headings and the units, and where the rows below them begin.
struct Layout {
    std::optional<std::size_t> headings;
    std::optional<std::size_t> units;
    std::size_t first = 0;
};

std::size_t firstData(const Rows& rows) {
    constexpr std::size_t looked = 200;
    std::size_t first = 0;
    while (first < std::min(rows.size(), looked) && !isData(rows[first])) ++first;
    const bool headings = first + 1 < rows.size() && standsAboveNumbers(rows[first], rows[first + 1]);
    return headings ? first + 1 : first;
}

Layout layoutOf(const Rows& rows) {
    Layout layout;
    layout.first = firstData(rows);
    for (std::size_t i = 0; i < layout.first; ++i) {
        const bool better = !layout.headings || namesTime(rows[i]) || !namesTime(rows[*layout.headings]);
        if (mayBeHeadings(rows[i]) && better && !(layout.headings && namesUnits(rows[i]))) layout.headings = i;
    }
    if (!layout.headings) return layout;
    const std::size_t next = *layout.headings + 1;
    if (next < rows.size() && next <= layout.first && namesUnits(rows[next]) && !isData(rows[next]))
        layout.units = next;
    layout.first = layout.units ? next + 1 : next;
    return layout;
}

void withoutEmptyEnds(Rows& rows) {
    for (TableRow& row : rows)
        while (!row.cells.empty() && row.cells.back().empty()) row.cells.pop_back();
}

std::size_t widest(const Rows& rows) {
    std::size_t columns = 0;
    for (const TableRow& row : rows) columns = std::max(columns, row.cells.size());
    return columns;
}

/// Whether the first cells count 1, 2, 3, …
bool beginsWithCount(Rows::const_iterator from, Rows::const_iterator end) {
    int number = 1;
    return from != end && std::all_of(from, end, [&number](const TableRow& row) {
               return !row.cells.empty() && row.cells.front() == std::to_string(number++);
           });
}

/// R writes no heading for the column of row names, so the headings are one fewer than the columns.
void makeRoomForRowNames(Rows& rows, std::size_t headings, std::size_t first) {
    std::vector<std::string>& names = rows[headings].cells;
    const auto from = rows.begin() + static_cast<std::ptrdiff_t>(first);
    const bool all = std::all_of(from, rows.end(), [&](auto& row) { return row.cells.size() == names.size() + 1; });
    const bool texts = std::none_of(from, rows.end(), [](auto& row) { return looksNumeric(row.cells.front()); });
    if (all && from != rows.end() && (texts || beginsWithCount(from, rows.end()))) names.insert(names.begin(), "");
}

/// Uses the last comment line as headings if it has as many cells as the rows ("# x, Curve1").
void takeRemarkAsHeadings(SplitText& split, char separator) {
    if (split.rows.empty() || split.lastRemark.empty()) return;
    Rows named = splitText(split.lastRemark, separator, 1).rows;
    if (named.empty() || !mayBeHeadings(named[0]) || isData(named[0])) return;
    if (named[0].cells.size() != split.rows.front().cells.size() || !isData(split.rows.front())) return;
    named[0].line = 0;
    split.rows.insert(split.rows.begin(), std::move(named[0]));
    --split.remarks;
}

TextTable tableOf(SplitText split) {
    TextTable table;
    table.remarks = split.remarks;
    Rows& rows = split.rows;
    withoutEmptyEnds(rows);
    const std::size_t columns = widest(rows);
    Rows whole = rows;
    for (TableRow& row : whole) row.cells.resize(columns);
    const Layout layout = layoutOf(whole);
    if (layout.headings) {
        makeRoomForRowNames(rows, *layout.headings, layout.first);
        table.headings = rows[*layout.headings].cells;
        table.named = true;
    }
    if (layout.units) table.units = rows[*layout.units].cells;
    table.headings.resize(columns);
    table.units.resize(columns);
    table.linesAbove = static_cast<int>(layout.headings.value_or(layout.first));
    table.rows.assign(std::make_move_iterator(whole.begin() + static_cast<std::ptrdiff_t>(layout.first)),
                      std::make_move_iterator(whole.end()));
    return table;
}

/// Whether the file is a workbook or another file that is not text.
std::optional<Error> notText(std::string_view bytes) {
    if (bytes.size() > mostBytes) return Error{"too_large", {}, {std::to_string(mostBytes)}};
    const bool workbook = bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
    if (workbook) return Error{"table_workbook", {}, {}};
    return std::nullopt;
}

}  // namespace

Result<TextTable> readTable(std::string_view bytes) {
    if (const auto error = notText(bytes)) return *error;
    const DecodedText decoded = decodedText(bytes);
    std::string_view text = decoded.utf8;
    if (text.find('\0') != std::string_view::npos) return Error{"table_not_text", {}, {}};
    const auto told = takeSeparatorLine(text);
    const auto separator = told ? told : likelySeparator(text);
    if (!separator) return Error{"points_none", {}, {}};
    SplitText split = splitText(text, *separator, mostTableRows + 1);
    if (split.cut || split.rows.size() > mostTableRows)
        return Error{"table_too_large", {}, {std::to_string(mostTableRows), std::to_string(mostColumns)}};
    takeRemarkAsHeadings(split, *separator);
    TextTable table = tableOf(std::move(split));
    table.encoding = decoded.encoding;
    table.separator = *separator;
    return table;
}

}  // namespace theca
