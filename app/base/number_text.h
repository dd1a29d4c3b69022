#pragma once

#include <QLocale>
#include <QString>

#include "core/scenario/scenario.h"

/// Numbers and times as shown to people, in the language and locale of the window.
namespace theca::app {

/// Values below this are shown as "below …": 0.0001 ng/mL in any unit of mass, and 0.0001 of anything else.
double leastShown(const QString& unit);
/// A value less than the least shown: "below 0.0001" where there is room and where it is read aloud (there rounding
/// error around 0 is "0"), "< 0.0001" in cells of tables.
enum class Small { InWords, AsSign };
/// Three significant figures, thousands grouped: "182", "1,230", "0.0456"; "0" for zero, a dash for what is not finite.
QString numberText(double value, const QLocale& locale, double least = 1e-4, Small small = Small::InWords);
/// The same with its unit; a unit may be empty.
QString quantityText(double value, const QString& unit, const QLocale& locale);
/// How far one value is above another, with its sign: "+12.3".
QString differenceText(double difference, const QLocale& locale, double least = 1e-4);
/// "× 1.23"; a dash if it is not defined.
QString ratioText(double ratio, const QLocale& locale);
/// A number at an axis with ticks `step` apart; `step` 0 shows as many digits as the number needs.
QString tickText(double value, double step, const QLocale& locale);

/// "31 h 20 min"; with `inDays` "3 d 7 h 20 min".
QString timeText(double hours, bool inDays, const QLocale& locale);
/// A tick of the time axis, without its unit: "6", "1:30", "2.5".
QString timeTickText(double hours, double step, bool inDays, const QLocale& locale);
/// The title of the time axis: "Time, hours".
QString timeAxisText(double step, bool inDays);

/// Whether a run of `span` hours is shown in days.
bool countsInDays(TimeUnit unit, double span);

}  // namespace theca::app
