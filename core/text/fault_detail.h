#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "core/scenario/fault.h"

namespace theca {

/// What distinguishes a fault from others of its kind, as files spell it: its key, and a number or a word.
struct FaultDetail {
    std::string_view key;
    std::variant<double, std::string_view> value;
};

/// "fraction" of a leak; "level" of a catheter that slipped, or "outside". None of the others.
std::optional<FaultDetail> detailOf(const Fault& fault);

}  // namespace theca
