#pragma once

#include <QString>
#include <string_view>
#include <vector>

#include "core/data/drug.h"

namespace theca::app {

/// Groups of numbers, in the order they are shown.
enum class NumberGroup { Blood, SpinalFluid, Effect, Body, Pump };
inline constexpr int numberGroupCount = 5;

QString groupTitle(NumberGroup group);
/// The numbers of a group, in the order they are shown; every parameter is in one group, the numbers of this drug's
/// effect sites in that of the effect.
std::vector<ParameterId> numbersOf(NumberGroup group, const Drug& drug);

/// "Clearance from blood". The drug's file names the numbers of its effect sites.
QString plainName(ParameterId id, const Drug& drug);
/// The usual symbol: "CL".
QString fieldName(ParameterId id, const Drug& drug);

/// A unit as shown: "cm²/h"; empty for a plain number.
QString shownUnit(std::string_view unit);
/// "8.1 L/h".
QString withUnit(double value, std::string_view unit);

/// "seen in a secondary source".
QString gradeWords(Grade grade);
/// What the grade means, in a sentence.
QString gradeMeaning(Grade grade);

}  // namespace theca::app
