#pragma once

#include <type_traits>
#include <utility>

#include "app/controls/number_control.h"
#include "app/document/parameter_words.h"
#include "core/scenario/scenario_fields.h"
#include "core/scenario/unit_of.h"

/// What a control needs to know of a member of the scenario: limits and unit come from the table of fields.
namespace theca::app {

inline NumberScale linear(double from, double to) { return {from, to, false, false, false}; }
inline NumberScale logarithmic(double from, double to) { return {from, to, true, false, false}; }
inline NumberScale counted(double from, double to) { return {from, to, false, true, false}; }

inline NumberSpec within(const format::Range& range, double factor = 1) {
    return {{}, {}, {}, range.lowest * factor, range.highest * factor, range.lowestExcluded, {}};
}
inline NumberSpec within(const format::WholeRange& range) {
    return {{}, {}, {}, static_cast<double>(range.least), static_cast<double>(range.most), false, {}};
}

/// A member's limits and unit, if its type has one; its label, its explanation and its slider.
template <auto member>
NumberSpec memberSpec(const QString& label, const QString& tip, const NumberScale& scale) {
    using Owner = decltype(format::ownerOf(member));
    NumberSpec spec = within(format::field<member>().limits);
    spec.label = label;
    spec.unit = shownUnit(unitOf<std::remove_cvref_t<decltype(std::declval<Owner>().*member)>>);
    spec.tip = tip;
    spec.scale = scale;
    return spec;
}

/// The same for a share, shown in per cent.
template <auto member>
NumberSpec percentSpec(const QString& label, const QString& tip, const NumberScale& scale) {
    NumberSpec spec = within(format::field<member>().limits, 100);
    spec.label = label;
    spec.unit = QStringLiteral("%");
    spec.tip = tip;
    spec.scale = scale;
    return spec;
}

}  // namespace theca::app
