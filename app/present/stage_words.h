#pragma once

#include <QLocale>
#include <QString>
#include <optional>
#include <string>

#include "core/compare/dose_in_force.h"
#include "core/data/drug.h"
#include "core/scenario/level.h"

/// What the stage says in words of its own.
namespace theca::app {

/// "L1 (legs)", "C7 (arms)", "T10"; "brain" for none.
QString spokenLevel(const std::optional<Level>& level);

/// The title of a chart with its unit: "Spinal fluid at L1 (legs), ng/mL".
QString stageTitle(const std::string& what, const Drug& drug);

/// Two significant digits, three from a hundred up: "21", "275", "0.56".
QString stageNumberText(double value, const QLocale& locale);
/// "× 13" as two words: the number, and "times".
QString timesWord();
/// "L1 (legs), 24 h".
QString readingPlace(const QString& place, const QString& time);
/// "24 h", "3 d 4 h".
QString stageTime(double hours, bool inDays, const QLocale& locale);
QString hoursUnit(bool inDays);

/// What the hall drew and what the run has there.
QString gapWords(double guessed, double run);
QString guessName();
/// "90 of 100 people: 170 to 600".
QString spreadWords(double low, double high);
/// An answer and what the run says of it.
QString toldWords(const QString& answer, const QString& told);
/// "60 mg tablets a day": what is given by one route.
QString doseWords(const DoseInForce& dose);
QString discussWords();
QString emptyMark();
QString lowMark();

}  // namespace theca::app
