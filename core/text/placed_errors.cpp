#include "core/text/placed_errors.h"

#include <algorithm>

namespace theca {

namespace {

constexpr std::size_t most = 1000;

/// Walks a text once and counts lines and code points.
class Place {
public:
    explicit Place(std::string_view text) : m_text(text) {}

    void moveTo(std::size_t offset) {
        for (; m_at < std::min(offset, m_text.size()); ++m_at) {
            const auto byte = static_cast<unsigned char>(m_text[m_at]);
            const bool continues = (byte & 0xC0U) == 0x80U;
            if (byte == '\n') {
                ++m_line;
                m_column = 1;
            } else if (!continues) {
                ++m_column;
            }
        }
    }
    int line() const { return m_line; }
    int column() const { return m_column; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

}  // namespace

bool PlacedErrors::full() const { return m_errors.size() > most; }

void PlacedErrors::add(std::size_t offset, std::string path, std::string code, std::vector<std::string> arguments) {
    if (full()) return;
    if (m_errors.size() == most) {
        code = "too_many_errors";
        arguments.clear();
    }
    m_errors.push_back({offset, {std::move(code), std::move(path), std::move(arguments)}});
}

Errors PlacedErrors::placedIn(std::string_view text) && {
    const auto before = [](const Placed& a, const Placed& b) { return a.offset < b.offset; };
    std::stable_sort(m_errors.begin(), m_errors.end(), before);
    Place place(text);
    Errors errors;
    for (Placed& one : m_errors) {
        place.moveTo(one.offset);
        one.error.line = place.line();
        one.error.column = place.column();
        errors.push_back(std::move(one.error));
    }
    return errors;
}

}  // namespace theca
