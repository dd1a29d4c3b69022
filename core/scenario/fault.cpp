#include "core/scenario/fault.h"

#include <utility>

namespace theca {

namespace {

template <std::size_t... I>
std::array<Fault, faultKinds> oneOfEach(std::index_sequence<I...>) {
    return {Fault(std::in_place_index<I>)...};
}

}  // namespace

std::array<Fault, faultKinds> oneFaultOfEachKind() { return oneOfEach(std::make_index_sequence<faultKinds>()); }

std::string_view faultName(const Fault& fault) {
    return std::visit([](const auto& one) { return one.name; }, fault);
}

Hours beginningOf(const Fault& fault) {
    return std::visit(
        []<class Kind>(const Kind& one) {
            if constexpr (lasts<Kind>)
                return one.from;
            else
                return one.at;
        },
        fault);
}

std::optional<Hours> endOf(const Fault& fault) {
    return std::visit(
        []<class Kind>(const Kind& one) -> std::optional<Hours> {
            if constexpr (lasts<Kind>)
                return one.until;
            else
                return std::nullopt;
        },
        fault);
}

void setTimes(Fault& fault, Hours from, Hours until) {
    std::visit(
        [&]<class Kind>(Kind& one) {
            if constexpr (lasts<Kind>) {
                one.from = from;
                one.until = until;
            } else {
                one.at = from;
            }
        },
        fault);
}

}  // namespace theca
