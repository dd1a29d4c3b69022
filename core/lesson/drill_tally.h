#pragma once

#include <vector>

#include "core/lesson/drill.h"

/// What came of a run of drills: which faults were taken for each other. Nothing is counted as points.
namespace theca {

/// What was answered to one drill.
struct DrillAnswer {
    HiddenFault fault = HiddenFault::Kink;   ///< the hidden one
    HiddenFault chosen = HiddenFault::Kink;  ///< the one it was held for
    Sign sign = Sign::FluidAtLegs;           ///< the one that is said to have told
    bool right = false;                      ///< the fault, or one that shows the same signs
    bool tells = false;                      ///< the sign sets it apart from some other fault
    std::vector<Sign> apart;                 ///< what sets the two faults apart

    bool operator==(const DrillAnswer&) const = default;
};
/// `chosen` is possible in the drill.
DrillAnswer answered(const Drill& drill, HiddenFault chosen, Sign sign);

/// Two faults that were taken for each other, whichever of them was the hidden one.
struct Confusion {
    HiddenFault one = HiddenFault::Kink;  ///< the earlier in the list of faults
    HiddenFault other = HiddenFault::Kink;
    int times = 0;
    std::vector<Sign> apart;  ///< what set them apart whenever they were confused

    bool operator==(const Confusion&) const = default;
};
/// The most frequent first.
std::vector<Confusion> confusionsIn(const std::vector<DrillAnswer>& answers);

}  // namespace theca
