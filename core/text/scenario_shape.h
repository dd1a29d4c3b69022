#pragma once

#include "core/text/shape.h"

namespace theca {

inline constexpr int scenarioVersion = 1;
inline constexpr std::size_t mostEvents = 10'000;

/// Keys, types and limits of a scenario file, version 1.
const Shape& scenarioShape();

/// "S2" … "C1", and one name more where there is one.
Shape levelShape(const std::string& orElse = {});

}  // namespace theca
