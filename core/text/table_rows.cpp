#include "core/text/table_rows.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/text/csv_field.h"
#include "core/text/table_cell.h"

namespace theca {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f'; }

/// Reads a text once, cell by cell.
class Splitter {
public:
    Splitter(std::string_view text, char separator, bool quotes)
        : m_text(text), m_separator(separator), m_quotes(quotes) {}

    SplitText split(std::size_t mostRows) {
        while (m_at < m_text.size() && m_split.rows.size() < mostRows && !m_split.cut) {
            skipBlanks();
            if (isRemark())
                takeRemark();
            else
                takeRow();
        }
        return std::move(m_split);
    }

    bool leftOpen() const { return m_leftOpen; }

private:
    bool atEnd() const { return m_at >= m_text.size() || m_text[m_at] == '\n'; }

    void skipBlanks() {
        while (m_at < m_text.size() && isBlank(m_text[m_at]) && m_text[m_at] != m_separator) ++m_at;
        while (m_separator == ' ' && m_at < m_text.size() && isBlank(m_text[m_at])) ++m_at;
    }

    bool isRemark() const {
        const std::string_view rest = m_text.substr(m_at, 4);
        return rest.starts_with('#') && rest != "#N/A" && rest != "#n/a";
    }

    void takeRemark() {
        const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
        if (m_split.rows.empty()) m_split.lastRemark = std::string(m_text.substr(m_at + 1, end - m_at - 1));
        ++m_split.remarks;
        ++m_line;
        m_at = end + 1;
    }

    void takeRow() {
        TableRow row{m_line, {}};
        bool more = !(m_separator == ' ' && atEnd());
        while (more) {
            std::string text = cell();
            m_split.cut = m_split.cut || (row.cells.size() >= mostColumns && !text.empty());
            if (row.cells.size() < mostColumns) row.cells.push_back(std::move(text));
            more = !atEnd() && !m_split.cut;
            if (more) ++m_at;
            skipBlanks();
            if (m_separator == ' ' && atEnd()) more = false;
        }
        ++m_at;
        ++m_line;
        const bool empty = std::all_of(row.cells.begin(), row.cells.end(), [](auto& one) { return one.empty(); });
        if (empty) return;
        m_cells += row.cells.size();
        m_split.cut = m_split.cut || m_cells > mostTableCells;
        m_split.rows.push_back(std::move(row));
    }

    std::string cell() {
        skipBlanks();
        std::string text;
        if (m_quotes && m_at < m_text.size() && m_text[m_at] == '"') text = quoted();
        const std::size_t end = std::min(m_text.find_first_of(stops(), m_at), m_text.size());
        text += m_text.substr(m_at, end - m_at);
        m_at = end;
        return std::string(trimmed(csvUnguarded(std::move(text))));
    }

    std::string_view stops() const {
        switch (m_separator) {
            case ' ':
                return " \t\n";
            case ';':
                return ";\n";
            case '\t':
                return "\t\n";
            case '|':
                return "|\n";
            default:
                return m_stops;
        }
    }

    std::string quoted() {
        std::string text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (m_text.substr(m_at + 1, 1) != "\"") return ++m_at, text;
                ++m_at;
            }
            if (c == '\n') ++m_line;
            text += c == '\n' ? ' ' : c;
        }
        m_leftOpen = true;
        return text;
    }

    std::string_view m_text;
    char m_separator;
    bool m_quotes;
    std::string m_stops = {m_separator, '\n'};
    SplitText m_split;
    std::size_t m_at = 0, m_cells = 0;
    int m_line = 1;
    bool m_leftOpen = false;
};

/// From 0 to 1: how well the text forms a table when it is split at this separator.
double likeness(const std::vector<TableRow>& rows) {
    std::map<std::size_t, std::size_t> lengths;
    for (const TableRow& row : rows)
        if (row.cells.size() >= 2) ++lengths[row.cells.size()];
    if (lengths.empty()) return 0;
    const auto usual =
        std::max_element(lengths.begin(), lengths.end(), [](auto& a, auto& b) { return a.second <= b.second; })->first;
    double cells = 0, data = 0;
    for (const TableRow& row : rows) {
        if (row.cells.size() != usual) continue;
        cells += static_cast<double>(usual);
        for (const std::string& cell : row.cells) data += cell.empty() || looksLikeData(cell) ? 1 : 0;
    }
    const double share = static_cast<double>(lengths.at(usual)) / static_cast<double>(rows.size());
    return share * (0.01 + data / cells);  // without any numbers the lengths decide
}

}  // namespace

SplitText splitText(std::string_view text, char separator, std::size_t mostRows) {
    Splitter splitter(text, separator, true);
    SplitText split = splitter.split(mostRows);
    return splitter.leftOpen() ? Splitter(text, separator, false).split(mostRows) : std::move(split);
}

std::optional<char> takeSeparatorLine(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    const bool quoted = line.size() >= 2 && line.starts_with('"') && line.ends_with('"');
    if (quoted) line = line.substr(1, line.size() - 2);
    const bool told =
        line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep="));
    if (!told || line[4] == '"') return std::nullopt;
    text.remove_prefix(end);  // its line is still counted
    return line[4];
}

std::optional<char> likelySeparator(std::string_view text) {
    constexpr std::size_t looked = 200;
    std::optional<char> best;
    double most = 0;
    for (const char separator : {';', '\t', ',', '|', ' '}) {
        const double like = likeness(splitText(text, separator, looked).rows);
        if (like > most + 1e-9) {
            most = like;
            best = separator;
        }
    }
    return best;
}

}  // namespace theca
