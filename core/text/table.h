#pragma once

#include <string>
#include <vector>

namespace theca {

/// A table for a terminal: the first `left` columns are left-aligned, the others right-aligned. A control character in
/// a cell is shown as a visible sign.
class Table {
public:
    explicit Table(std::vector<std::string> head, std::size_t left = 1);

    void add(std::vector<std::string> row);
    std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
    std::size_t m_left;
};

/// Number of terminal columns of a UTF-8 text (East Asian wide characters take two).
std::size_t displayWidth(const std::string& utf8);

}  // namespace theca
