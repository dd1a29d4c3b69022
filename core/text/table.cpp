#include "core/text/table.h"

#include <algorithm>
#include <cassert>

#include "core/text/control_signs.h"

namespace theca {

namespace {

constexpr std::size_t gap = 2;

std::string padded(const std::string& cell, std::size_t width, bool left) {
    const std::string space(width - displayWidth(cell), ' ');
    return left ? cell + space : space + cell;
}

/// Wide are Hangul, kana, CJK and full-width forms: all three-byte UTF-8 with these lead bytes or higher ones.
bool isWideLead(unsigned char byte) { return byte >= 0xE3 && byte <= 0xED; }

}  // namespace

std::size_t displayWidth(const std::string& utf8) {
    std::size_t width = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) == 0x80U) continue;
        width += isWideLead(byte) ? 2 : 1;
    }
    return width;
}

Table::Table(std::vector<std::string> head, std::size_t left) : m_left(left) { m_rows.push_back(std::move(head)); }

void Table::add(std::vector<std::string> row) {
    assert(row.size() == m_rows.front().size());
    for (std::string& cell : row) cell = controlsAsSigns(cell);
    m_rows.push_back(std::move(row));
}

std::string Table::text() const {
    std::vector<std::size_t> widths(m_rows.front().size(), 0);
    for (const auto& row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    std::string out;
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) line.append(gap, ' ');
            line += padded(row[i], widths[i], i < m_left);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out;
}

}  // namespace theca
