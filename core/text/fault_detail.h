#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include "core/scenario/fault.h"

namespace theca {

/// A value of a fault and its key in the events of a run.
struct FaultDetail {
    std::string_view key;
    std::variant<double, std::string_view> value;
};

/// The values of a fault that lasts, except its times: what distinguishes it from others of its kind. A fault that
/// happens at one time has none; its event says the amount.
std::vector<FaultDetail> faultDetails(const Fault& fault);

}  // namespace theca
