#pragma once

#include <QString>
#include <QStringList>

#include "app/exercise/goal_curves.h"
#include "core/exercise/solve_for.h"

/// The sentences of the page of exercises, in the language of the screen.
namespace theca::app {

/// "Blood plasma: at most 2 ng/mL, from 0 to 72 h"
QString goalName(const Goal& goal, const GoalCurve& curve);
/// "kept" or "left for 12 h; highest 3.1 at 24 h"
QString verdictText(const Judgement& judgement, const GoalCurve& curve);
/// Each time it is left, one a line: "Above from 3 h 20 min to 5 h: 3.1 at 4 h, area 2.4 ng·h/mL".
QStringList departureLines(const Judgement& judgement, const GoalCurve& curve);

/// "Pump: rate from 0 h"
QString numberName(const FreeNumber& number, const Therapy& therapy);
/// "143.3 µg/day", "T10"
QString numberValue(const FreeNumber& number, double value);

/// What was asked, and of what.
struct Asked {
    std::vector<Goal> goals;
    std::vector<GoalCurve> curves;  ///< one a goal
    FreeNumber number;
    QString name;  ///< numberName
};
/// What solving found: the value and its range; or that none does it, and what the two ends give.
QStringList answerLines(const Asked& asked, const Result<SolvedNumber>& answer);

}  // namespace theca::app
