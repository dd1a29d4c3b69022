#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/lesson/drill_tally.h"
#include "core/solve/trajectory.h"

/// What is said around the drill "What happened?".
namespace theca::app {

inline constexpr std::array allSigns = {Sign::FluidAtLegs, Sign::FluidAtArms, Sign::Blood, Sign::Reservoir,
                                        Sign::Alarm};
QString signWords(Sign sign);

/// What the person takes beside the pump, and what the pump says when it is read out: no more than that.
QString readingsOf(const Drill& drill, const Trajectory& run);

/// What is said of an answer: what it was, whether the sign tells, what sets the two faults apart.
QString verdictOn(const DrillAnswer& answer, const DrillTexts& texts);

/// What is said at the end of a run of drills: which faults were taken for each other, and what sets them apart.
QString summaryOf(const std::vector<DrillAnswer>& answers, const DrillTexts& texts);

/// The answer as the file of answers has it: "leak;reservoir".
std::string answerInShort(const DrillAnswer& answer);

}  // namespace theca::app
