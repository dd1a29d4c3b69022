#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/data/drug.h"
#include "core/data/parameter.h"

namespace theca {

/// The parameters a drug file may contain, in the order in which it lists them.
std::span<const ParameterId> drugParameters();
/// The same with the numbers of effect sites at their place.
std::vector<ParameterId> drugParametersWith(const std::vector<ParameterId>& siteNumbers);

struct ReadOutKindName {
    ReadOutKind kind;
    std::string_view name;
};
std::span<const ReadOutKindName> readOutKinds();

}  // namespace theca
