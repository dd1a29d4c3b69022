#pragma once

#include "app/controls/number_control.h"
#include "core/units.h"

/// What each number on a card means, how its slider runs and what the file format allows.
namespace theca::app {

inline constexpr double longestTime_h = 8784;

NumberSpec tabletDose();
NumberSpec tabletInterval();
NumberSpec tabletCount();
NumberSpec injectionDose();
NumberSpec pumpRate();
NumberSpec pumpConcentration();
/// A moment of the run; the slider reaches to the end of it.
NumberSpec timeOf(const QString& label, const QString& tip, Hours horizon);

NumberSpec creatinineClearance();
NumberSpec spinalFluidVolume();
NumberSpec canalLength();
NumberSpec scoreBaseline();
NumberSpec shownTime();

}  // namespace theca::app
