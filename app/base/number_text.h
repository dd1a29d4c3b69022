#pragma once

#include <QLocale>
#include <QString>

#include "core/scenario/scenario.h"

/// Numbers and times as shown to people, in the language and locale of the window.
namespace theca::app {

/// Values below this are shown as "< …": 0.0001 ng/mL in any unit of mass, and 0.0001 of anything else.
double leastShown(const QString& unit);
/// Three significant figures, thousands grouped: "182", "1,230", "0.0456"; "< 0.0001" below the least shown; "0" for
/// zero and for rounding error around it; a dash for what is not finite. The same in words and in tables.
QString numberText(double value, const QLocale& locale, double least = 1e-4);
/// "< 0.2", for a value below a limit.
QString lessThanText(double limit, const QLocale& locale);
/// From a low to a high value: "401–702"; one number if both ends look the same.
QString rangeText(double low, double high, const QLocale& locale, double least = 1e-4);
/// 0 for rounding error around 0; any other value unchanged.
double withoutDust(double value, double least = 1e-4);
/// Per cent, without the sign, at most to tenths: "123", "12.3", "1.2", "< 0.1".
QString percentText(double percent, const QLocale& locale);
/// The same with its unit; a unit may be empty.
QString quantityText(double value, const QString& unit, const QLocale& locale);
/// How far one value is above another, with its sign: "+12.3".
QString differenceText(double difference, const QLocale& locale, double least = 1e-4);
/// The same in per cent, without the sign for per cent: "+12.3".
QString percentChangeText(double percent, const QLocale& locale);
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
