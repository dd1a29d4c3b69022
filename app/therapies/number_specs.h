#pragma once

#include "app/controls/number_control.h"
#include "core/scenario/scenario_fields.h"

/// For each number on a card: what it means, its slider and what the file format allows.
namespace theca::app {

inline constexpr double longestTime_h = format::longestRun_h;

NumberSpec tabletDose();
NumberSpec tabletInterval();
NumberSpec tabletCount();
NumberSpec injectionDose();
NumberSpec pumpRate();
NumberSpec pumpConcentration();
/// A time of the run; the slider ends at the horizon.
/// Minutes; 0 is as fast as the pump can.
NumberSpec givenOver();
NumberSpec lockout();
NumberSpec mostPerDay();
NumberSpec fillVolume();
NumberSpec alarmVolume();
NumberSpec catheterLength();
NumberSpec tubingVolume();
/// Per cent of the programmed flow.
NumberSpec flowAccuracy();
NumberSpec timeOf(const QString& label, const QString& tip, Hours horizon);

NumberSpec creatinineClearance();
NumberSpec spinalFluidVolume();
NumberSpec canalLength();
NumberSpec scoreBaseline();
NumberSpec shownTime();

}  // namespace theca::app
