#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/units.h"
#include "core/solve/measure_kind.h"

namespace theca {

/// One number taken from the runs of a lesson, as the file has it: places by their names. Each kind uses some of the
/// members (`keysOf` in measure_keys.h); the others stay empty.
struct MeasureSpec {
    MeasureKind kind = MeasureKind::Value;
    std::string scenario;  ///< its name in the lesson
    int therapy = 0;
    std::string what;  ///< as Signal in core/model/signal.h writes it
    std::optional<Hours> at;
    std::optional<Hours> after;
    std::optional<Hours> from;
    std::optional<Hours> until;
    std::optional<Hours> every;
    std::optional<double> level;  ///< ng/mL of a concentration, else in the unit of the read-out
    std::optional<double> years;
    std::optional<double> percent;
    std::string is;               ///< an expression
    std::string unit;             ///< of Computed: what its number counts, for people
    std::vector<MeasureSpec> of;  ///< two, for ratio, difference and fall

    bool operator==(const MeasureSpec&) const = default;
};

}  // namespace theca
