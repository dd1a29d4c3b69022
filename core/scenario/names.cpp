#include "core/scenario/names.h"

#include <algorithm>

namespace theca {

namespace {

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

bool isDrugName(std::string_view name) {
    const auto allowed = [](char c) { return isSmall(c) || isDigit(c) || c == '-'; };
    return !name.empty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), allowed);
}

bool isIdentifier(std::string_view name) {
    const auto allowed = [](char c) { return isSmall(c) || isCapital(c) || isDigit(c) || c == '_'; };
    return !name.empty() && isSmall(name.front()) && std::all_of(name.begin(), name.end(), allowed);
}

bool isSignalName(std::string_view name) {
    constexpr std::string_view csf = "csf:";
    if (!name.starts_with(csf)) return isIdentifier(name);
    name.remove_prefix(csf.size());
    return name == "cranial" || levelNamed(name).has_value();
}

}  // namespace theca
