#pragma once

#include <QString>
#include <span>
#include <string_view>

#include "core/data/parameter.h"

namespace theca::app {

/// What a number is about, in the order it is shown.
enum class NumberGroup { Blood, SpinalFluid, Effect, Body, Pump };
inline constexpr int numberGroupCount = 5;

QString groupTitle(NumberGroup group);
/// Its numbers, in the order they are shown; every parameter stands in one group.
std::span<const ParameterId> numbersOf(NumberGroup group);

/// "Clearance from blood".
QString plainName(ParameterId id);
/// The usual symbol: "CL".
QString fieldName(ParameterId id);

/// A unit as shown: "cm²/h"; nothing for a plain number.
QString shownUnit(std::string_view unit);
/// "8.1 L/h".
QString withUnit(double value, std::string_view unit);

/// "seen in a secondary source".
QString gradeWords(Grade grade);
/// What the grade means, in a sentence.
QString gradeMeaning(Grade grade);

}  // namespace theca::app
