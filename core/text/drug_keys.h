#pragma once

#include <span>
#include <string_view>

#include "core/data/drug.h"
#include "core/data/parameter.h"

namespace theca {

/// The parameters a drug file may hold, in the order it lists them.
std::span<const ParameterId> drugParameters();

struct ReadOutKindName {
    ReadOutKind kind;
    std::string_view name;
};
std::span<const ReadOutKindName> readOutKinds();

}  // namespace theca
