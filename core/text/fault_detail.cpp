#include "core/text/fault_detail.h"

#include "core/base/overloaded.h"

namespace theca {

std::optional<FaultDetail> detailOf(const Fault& fault) {
    using Detail = std::optional<FaultDetail>;
    return std::visit(Overloaded{[](const Leak& leak) { return Detail({"fraction", leak.fraction}); },
                                 [](const Migration& slipped) {
                                     return Detail({"level", slipped.tip ? levelName(*slipped.tip) : "outside"});
                                 },
                                 [](const auto&) { return Detail(); }},
                      fault);
}

}  // namespace theca
