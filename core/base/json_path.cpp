#include "core/base/json_path.h"

namespace theca {

std::string JsonPath::text() const {
    if (!m_parent) return {};
    std::string before = m_parent->text();
    if (!before.empty()) before += '/';
    return before + (m_isKey ? std::string(m_key) : std::to_string(m_place));
}

}  // namespace theca
