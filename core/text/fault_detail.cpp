#include "core/text/fault_detail.h"

#include <optional>

#include "core/scenario/scenario_fields.h"

namespace theca {

namespace {

template <class Number, class Limits>
FaultDetail detailOf(const Number& number, std::string_view key, const Limits&) {
    return {key, format::numberOf(number)};
}
/// Events have every level at the same key.
FaultDetail detailOf(const std::optional<Level>& level, std::string_view, const format::OrElse& word) {
    return {"level", level ? levelName(*level) : word.none};
}

}  // namespace

std::vector<FaultDetail> faultDetails(const Fault& fault) {
    std::vector<FaultDetail> details;
    std::visit(
        [&details]<class Kind>(const Kind& held) {
            if constexpr (lasts<Kind>) {
                format::forEach(format::fields<Kind>, [&]<class Field>(const Field& field) {
                    if constexpr (!Field::template is<&Kind::from>() && !Field::template is<&Kind::until>())
                        details.push_back(detailOf(Field::of(held), field.key, field.limits));
                });
            }
        },
        fault);
    return details;
}

}  // namespace theca
