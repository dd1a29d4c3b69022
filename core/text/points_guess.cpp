#include <algorithm>
#include <functional>

#include "core/text/points_table.h"

namespace theca {

namespace {

constexpr std::size_t looked = 200;  ///< number of rows a guess is made from
constexpr double mostlyNumbers = 0.5;

std::size_t lookedRows(const TextTable& table) { return std::min(table.rows.size(), looked); }

/// The heading of a column and the unit below it.
std::string named(const TextTable& table, std::size_t column) {
    return table.headings[column] + " " + table.units[column];
}

/// Share of numbers among the cells that are not missing, 0 to 1.
double numericShare(const TextTable& table, std::size_t column) {
    double filled = 0, numbers = 0;
    for (std::size_t i = 0; i < lookedRows(table); ++i) {
        const std::string& cell = table.rows[i].cells[column];
        if (cell.empty()) continue;
        ++filled;
        numbers += looksLikeData(cell) || looksNumeric(cell) || signShown(cell) != SignShown::None ? 1 : 0;
    }
    return filled > 0 ? numbers / filled : 0;
}

/// Whether the cells count up by one, from 0 or 1.
bool countsOn(const TextTable& table, std::size_t column) {
    if (table.rows.empty()) return false;
    const std::string& first = table.rows.front().cells[column];
    if (first != "0" && first != "1") return false;
    int number = first == "0" ? 0 : 1;
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [&](const TableRow& row) { return row.cells[column] == std::to_string(number++); });
}

/// What a column may contain, judged by its heading and its cells.
struct Column {
    int time = 0;
    int value = 0;
    bool error = false;
    bool subject = false;
    bool flag = false;
    bool numeric = false;
    bool rowName = false;
    bool other = false;  ///< its heading names something else: a dose, a weight
};

Column columnOf(const TextTable& table, std::size_t i) {
    const std::string heading = named(table, i);
    const std::string& name = table.headings[i];
    Column column;
    column.time = timeScore(heading);
    if (timeScore(name) == 4) column.time = 4;
    column.value = valueScore(heading);
    column.error = column.time == 0 && isErrorHeading(name);
    column.subject = isSubjectHeading(name);
    column.flag = isFlagHeading(name);
    column.numeric = numericShare(table, i) >= mostlyNumbers;
    column.rowName = table.named && isCountHeading(name) && (countsOn(table, i) || (name.empty() && !column.numeric));
    column.other = !name.empty() && column.value == 0 && column.time == 0;
    return column;
}

using Score = std::function<int(const Column&)>;

/// The first column with the highest score above 0.
std::optional<std::size_t> best(const std::vector<Column>& columns, const Score& score) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int own = score(columns[i]);
        if (own > 0 && (!found || own > score(columns[*found]))) found = i;
    }
    return found;
}

bool mayHoldNumbers(const Column& one) { return one.numeric && !one.rowName && !one.subject && !one.flag; }

/// The first column of numbers from `from` on whose heading has no other meaning; if there is none, any.
std::optional<std::size_t> nextNumbers(const std::vector<Column>& columns, std::size_t from, bool evenValues) {
    for (const bool evenOthers : {false, true}) {
        for (std::size_t i = from; i < columns.size(); ++i) {
            const Column& one = columns[i];
            const bool free = !one.error && (evenOthers || !one.other) && (evenValues || one.value < 2);
            if (mayHoldNumbers(one) && free) return i;
        }
    }
    return std::nullopt;
}

void chooseTime(const std::vector<Column>& columns, PointsChoice& choice) {
    choice.time = best(columns, [](const Column& one) { return mayHoldNumbers(one) ? one.time : 0; });
    if (!choice.time) choice.time = nextNumbers(columns, 0, false);
}

void chooseValue(const std::vector<Column>& columns, PointsChoice& choice) {
    const std::size_t time = choice.time.value_or(0);
    const auto score = [&](const Column& one) { return one.numeric && !one.rowName ? one.value : 0; };
    choice.value = best(columns, [&](const Column& one) { return &one == &columns[time] ? 0 : score(one); });
    if (!choice.value) choice.value = nextNumbers(columns, time + 1, true);
    if (choice.value == choice.time) choice.value.reset();
}

/// By its heading; without headings, the last of three columns.
void chooseError(const TextTable& table, const std::vector<Column>& columns, PointsChoice& choice) {
    choice.error = best(columns, [](const Column& one) { return one.error && one.numeric ? 1 : 0; });
    if (choice.error == choice.time || choice.error == choice.value) choice.error.reset();
    const bool three = columns.size() == 3 && choice.time == 0U && choice.value == 1U;
    if (!choice.error && three && columns[2].numeric && table.headings[2].empty()) choice.error = 2;
}

std::vector<std::string> subjectsIn(const TextTable& table, std::size_t column) {
    std::vector<std::string> subjects;
    for (const TableRow& row : table.rows) {
        const std::string& cell = row.cells[column];
        const bool known = !subjects.empty() && (subjects.back() == cell ||
                                                 std::find(subjects.begin(), subjects.end(), cell) != subjects.end());
        if (!cell.empty() && !known) subjects.push_back(cell);
        if (subjects.size() == mostSubjects) break;
    }
    return subjects;
}

/// The one text that all cells of a column contain, if it is a unit.
std::string unitInCells(const TextTable& table, std::size_t column) {
    std::string unit;
    for (const TableRow& row : table.rows) {
        const std::string& cell = row.cells[column];
        if (cell.empty() || cell == unit) continue;
        if (!unit.empty() || !isUnitAlone(cell)) return {};
        unit = cell;
    }
    return unit;
}

/// Units in a column of their own, next to every value.
void takeUnitsFromCells(const TextTable& table, PointsGuess& guess) {
    for (std::size_t i = 0; i < table.columns(); ++i) {
        if (i == guess.choice.time || i == guess.choice.value || i == guess.choice.subject) continue;
        const std::string unit = unitInCells(table, i);
        if (unit.empty()) continue;
        if (const auto known = tableUnitIn(unit)) {
            if (!guess.choice.unit) guess.choice.unit = known;
        } else if (const auto elapsed = elapsedUnitIn(unit); elapsed && !guess.elapsedNamed) {
            guess.choice.elapsed = *elapsed;
            guess.elapsedNamed = true;
        }
    }
}

/// None if every sign may part thousands as well: then the person says it. Between commas a point is one of decimals.
std::optional<DecimalSign> decimalIn(const TextTable& table, const PointsChoice& choice) {
    bool point = false, comma = false, unclearPoint = false, unclearComma = false;
    for (const auto& column : {choice.time, choice.value, choice.error}) {
        if (!column) continue;
        for (const TableRow& row : table.rows) {
            const SignShown shown = signShown(row.cells[*column]);
            point = point || shown == SignShown::Point;
            comma = comma || shown == SignShown::Comma;
            unclearPoint = unclearPoint || shown == SignShown::UnclearPoint;
            unclearComma = unclearComma || shown == SignShown::UnclearComma;
        }
    }
    if (point && comma) return DecimalSign::Either;
    if (comma) return DecimalSign::Comma;
    if (!point && (unclearComma || (unclearPoint && table.separator != ','))) return std::nullopt;
    return DecimalSign::Point;
}

/// A column with a flag in every row does not mark doses: an amount next to every value is the dose given before.
bool leavesRows(const TextTable& table, std::size_t flag) {
    return !std::all_of(table.rows.begin(), table.rows.end(),
                        [flag](const TableRow& row) { return marksEvent(row.cells[flag]); });
}

/// Running numbers are row names only next to two other columns of numbers; otherwise they are the times.
void keepOnlyTimes(std::vector<Column>& columns) {
    const auto others = std::count_if(columns.begin(), columns.end(),
                                      [](const Column& one) { return mayHoldNumbers(one) && !one.error; });
    if (others >= 2) return;
    for (Column& one : columns) one.rowName = one.rowName && !one.numeric;
}

}  // namespace

PointsGuess guessPoints(const TextTable& table) {
    std::vector<Column> columns;
    for (std::size_t i = 0; i < table.columns(); ++i) columns.push_back(columnOf(table, i));
    keepOnlyTimes(columns);
    PointsChoice choice;
    chooseTime(columns, choice);
    chooseValue(columns, choice);
    chooseError(table, columns, choice);
    choice.subject = best(columns, [](const Column& one) { return one.subject ? 1 : 0; });
    if (choice.subject == choice.time || choice.subject == choice.value) choice.subject.reset();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].flag && i != choice.value && i != choice.time && leavesRows(table, i)) choice.flags.push_back(i);
    return guessUnits(table, choice);
}

PointsGuess guessUnits(const TextTable& table, PointsChoice columns) {
    PointsGuess guess;
    guess.choice = std::move(columns);
    PointsChoice& choice = guess.choice;
    choice.unit.reset();
    choice.elapsed = ElapsedUnit::Hour;
    if (choice.time) {
        const auto elapsed = elapsedUnitIn(named(table, *choice.time));
        guess.elapsedNamed = elapsed.has_value();
        choice.elapsed = elapsed.value_or(ElapsedUnit::Hour);
    }
    if (choice.value) {
        choice.unit = tableUnitIn(named(table, *choice.value));
        guess.unknownUnit = unknownUnitIn(named(table, *choice.value));
    }
    takeUnitsFromCells(table, guess);
    if (choice.unit) guess.unknownUnit.clear();
    choice.decimal = decimalIn(table, choice);
    if (choice.subject) guess.subjects = subjectsIn(table, *choice.subject);
    return guess;
}

}  // namespace theca
