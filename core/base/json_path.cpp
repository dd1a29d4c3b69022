#include "core/base/json_path.h"

namespace theca {

std::string shortKey(std::string_view key) {
    constexpr std::size_t most = 100;
    if (key.size() <= most) return std::string(key);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(key[end]) & 0xC0U) == 0x80U) --end;
    std::string text(key.substr(0, end));
    return text.append("…");
}

std::string JsonPath::text() const {
    if (!m_parent) return {};
    std::string before = m_parent->text();
    if (!before.empty()) before += '/';
    return before.append(m_isKey ? shortKey(m_key) : std::to_string(m_place));
}

}  // namespace theca
