#include "core/pump/fault_effect.h"

#include "core/base/overloaded.h"

namespace theca {

FaultEffect effectOf(const Fault& fault) {
    return std::visit(Overloaded{
                          [](const Occlusion&) { return FaultEffect{true}; },
                          [](const Stall&) { return FaultEffect{true}; },
                          [](const Disconnection&) {
                              return FaultEffect{false, 1};
                          },
                          [](const Leak& leak) {
                              return FaultEffect{false, leak.fraction};
                          },
                          [](const Migration& slipped) {
                              return FaultEffect{false, slipped.tip ? 0.0 : 1.0, slipped.tip};
                          },
                          [](const WrongRefill&) { return FaultEffect{}; },
                          [](const PocketFill&) { return FaultEffect{}; },
                      },
                      fault);
}

}  // namespace theca
