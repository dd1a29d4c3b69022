#include "core/text/points_csv.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/base/number_text.h"
#include "core/scenario/scenario_fields.h"
#include "core/text/csv_field.h"
#include "core/text/json_reader.h"

namespace theca {

namespace {

constexpr double mostValue = 1e9;

using Cells = std::vector<std::string>;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \r\v\f";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

bool saysNothing(std::string_view line) {
    return line.find_first_not_of(" \t\r,;") == std::string_view::npos || trimmed(line).starts_with('#');
}

char separatorOf(std::string_view line) {
    if (line.find(';') != std::string_view::npos) return ';';
    return line.find('\t') != std::string_view::npos ? '\t' : ',';
}

/// Empty cells at the end, as spreadsheets leave them, do not count.
Cells cellsOf(std::string_view line, char separator) {
    Cells cells = csvFields(line, separator);
    for (std::string& cell : cells) cell = std::string(trimmed(cell));
    while (!cells.empty() && cells.back().empty()) cells.pop_back();
    return cells;
}

std::optional<double> numberOf(std::string cell, char separator) {
    if (separator != ',') std::replace(cell.begin(), cell.end(), ',', '.');
    if (cell.starts_with('+')) cell.erase(0, 1);
    return numberIn(cell);
}

/// In lower case; both micro signs, and the one of old spreadsheets, become "u".
std::string plainWord(const std::string& cell) {
    std::string word;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const std::string_view two = std::string_view(cell).substr(i, 2);
        if (two == "\xC2\xB5" || two == "\xCE\xBC")
            ++i, word += 'u';
        else if (cell[i] == '\xB5')
            word += 'u';
        else
            word += cell[i] >= 'A' && cell[i] <= 'Z' ? static_cast<char>(cell[i] - 'A' + 'a') : cell[i];
    }
    return word;
}

/// The last word of a heading, as "min" in "time_min" and "Time (min)".
std::string lastWord(const std::string& heading) {
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    auto end = heading.end();
    while (end != heading.begin() && !isLetter(*(end - 1))) --end;
    auto begin = end;
    while (begin != heading.begin() && isLetter(*(begin - 1))) --begin;
    return {begin, end};
}

/// Hours in one unit of the times; none for a heading that names an unknown one.
std::optional<double> hoursIn(const std::string& heading) {
    const std::string word = lastWord(plainWord(heading));
    const auto is = [&word](auto... names) { return ((word == names) || ...); };
    if (is("", "h", "hr", "hrs", "hour", "hours", "time", "t")) return 1;
    if (is("min", "mins", "minute", "minutes")) return 1.0 / 60;
    if (is("d", "day", "days")) return 24;
    return std::nullopt;
}

std::string unitIn(const std::string& heading) {
    std::string word = plainWord(heading);
    for (std::size_t at; (at = word.find("_per_")) != std::string::npos;) word.replace(at, 5, "/");
    constexpr std::array<std::array<std::string_view, 2>, 6> units = {{{"ng/ml", "ng/mL"},
                                                                       {"ug/ml", "ug/mL"},
                                                                       {"mcg/ml", "ug/mL"},
                                                                       {"ug/l", "ng/mL"},
                                                                       {"nmol/l", "nmol/L"},
                                                                       {"mg/l", "mg/L"}}};
    for (const auto& [written, unit] : units)
        if (word.find(written) != std::string::npos) return std::string(unit);
    return {};
}

/// Reads one file, line by line.
class Reader {
public:
    Result<PointsFile> read(std::string_view text) {
        if (text.size() > mostBytes) return Error{"too_large", {}, {std::to_string(mostBytes)}};
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        while (!text.empty() && !m_error) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            ++m_line;
            if (!saysNothing(text.substr(0, end))) take(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        if (m_error) return *m_error;
        if (m_file.points.empty()) return Error{"points_none", {}, {}};
        return m_file;
    }

private:
    void take(std::string_view line) {
        if (!m_separator) m_separator = separatorOf(line);
        const Cells cells = cellsOf(line, *m_separator);
        const bool first = !std::exchange(m_begun, true);
        if (first && cells.size() >= 2 && !numberOf(cells[0], *m_separator) && !numberOf(cells[1], *m_separator))
            return takeHeading(cells);
        if (cells.size() < 2 || cells.size() > 3) return refuse("points_columns", {std::to_string(cells.size())});
        if (m_file.points.size() == mostPoints) return refuse("points_too_many", {std::to_string(mostPoints)});
        takePoint(cells);
    }

    void takeHeading(const Cells& cells) {
        if (cells.size() > 3) return refuse("points_columns", {std::to_string(cells.size())});
        const auto hours = hoursIn(cells[0]);
        if (!hours) return refuse("points_time_unit", {cells[0]});
        m_hours = *hours;
        m_file.unit = unitIn(cells[1]);
    }

    void takePoint(const Cells& cells) {
        std::array<double, 3> numbers{};
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto number = numberOf(cells[i], *m_separator);
            if (!number) return refuse("points_number", {cells[i]});
            numbers.at(i) = i == 0 ? *number * m_hours : *number;
            const double most = i == 0 ? format::longestRun_h : mostValue;
            if (numbers.at(i) < 0 || numbers.at(i) > most)
                return refuse("points_outside", {cells[i], rounded(i == 0 ? most / m_hours : most, 6)});
        }
        ObservedPoint point{Hours(numbers[0]), numbers[1], {}};
        if (cells.size() == 3) point.sd = numbers[2];
        m_file.points.push_back(point);
    }

    void refuse(const char* code, std::vector<std::string> arguments) {
        m_error = Error{code, {}, std::move(arguments), m_line, 1};
    }

    PointsFile m_file;
    std::optional<Error> m_error;
    std::optional<char> m_separator;
    double m_hours = 1;
    int m_line = 0;
    bool m_begun = false;
};

}  // namespace

Result<PointsFile> readPoints(std::string_view text) { return Reader().read(text); }

}  // namespace theca
