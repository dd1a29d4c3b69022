#include "app/base/number_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

constexpr double rounding = 1e-6;  ///< of the least shown: smaller values are rounding error around 0
constexpr double daysFrom = 96;    ///< longer runs show days
constexpr double leastPercent = 0.1;
constexpr int mostDecimals = 9;

int decimalsFor(double magnitude) {
    if (!(magnitude > 0)) return 0;
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(magnitude) + 1e-9)), 0, mostDecimals);
}

double rounded(double value, int figures) {
    if (value == 0) return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - figures + 1);
    return std::round(value / unit) * unit;
}

QString numberText(double value, const QLocale& locale, double least, int finest) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    if (withoutDust(value, least) == 0) return locale.toString(0);
    if (std::abs(value) < least) return lessThanText(least, locale);
    const double shown = rounded(value, 3);
    return locale.toString(shown, 'f', std::min(finest, decimalsFor(std::abs(shown))));
}

/// `size` is that of a value without its sign.
QString signedText(double value, double least, const QString& size) {
    if (!std::isfinite(value) || std::abs(value) < least) return size;
    return (value > 0 ? QLatin1Char('+') : QChar(0x2212)) + size;
}

}  // namespace

double leastShown(const QString& unit) {
    const bool thousandfold = unit == QStringLiteral("µg/mL") || unit == QStringLiteral("mg/L");
    return thousandfold ? 1e-7 : 1e-4;
}

double withoutDust(double value, double least) { return std::abs(value) < rounding * least ? 0 : value; }

QString lessThanText(double limit, const QLocale& locale) {
    return QStringLiteral("< ") + tickText(limit, 0, locale);
}

QString numberText(double value, const QLocale& locale, double least) {
    return numberText(value, locale, least, mostDecimals);
}

QString rangeText(double low, double high, const QLocale& locale, double least) {
    const QString from = numberText(low, locale, least), until = numberText(high, locale, least);
    return from == until ? from : from + QStringLiteral("–") + until;
}

QString percentText(double percent, const QLocale& locale) { return numberText(percent, locale, leastPercent, 1); }

QString quantityText(double value, const QString& unit, const QLocale& locale) {
    const QString number = numberText(value, locale, leastShown(unit));
    return unit.isEmpty() ? number : NumberText::tr("%1 %2", "a number and its unit").arg(number, unit);
}

QString differenceText(double difference, const QLocale& locale, double least) {
    return signedText(difference, least, numberText(std::abs(difference), locale, least));
}

QString percentChangeText(double percent, const QLocale& locale) {
    return signedText(percent, leastPercent, percentText(std::abs(percent), locale));
}

QString ratioText(double ratio, const QLocale& locale) {
    return std::isfinite(ratio) ? QStringLiteral("× ") + numberText(ratio, locale) : numberText(ratio, locale);
}

QString tickText(double value, double step, const QLocale& locale) {
    if (std::abs(value) < step * 1e-6) return locale.toString(0);
    double unit = step > 0 ? step : std::abs(value);
    int decimals = 0;
    while (decimals < 9 && std::abs(unit - std::round(unit)) > 1e-6 * unit) {
        unit *= 10;
        ++decimals;
    }
    return locale.toString(value, 'f', decimals);
}

QString timeText(double hours, bool inDays, const QLocale& locale) {
    auto minutes = static_cast<qint64>(std::llround(hours * 60));
    const QString rest = locale.toString(minutes % 60);
    if (!inDays) return NumberText::tr("%1 h %2 min").arg(locale.toString(minutes / 60), rest);
    return NumberText::tr("%1 d %2 h %3 min")
        .arg(locale.toString(minutes / 1440), locale.toString(minutes / 60 % 24), rest);
}

QString timeTickText(double hours, double step, bool inDays, const QLocale& locale) {
    if (inDays) return tickText(hours / 24, step / 24, locale);
    if (step >= 1) return locale.toString(static_cast<qint64>(std::llround(hours)));
    const auto minutes = static_cast<qint64>(std::llround(hours * 60));
    return NumberText::tr("%1:%2", "hours and minutes at the time axis")
        .arg(locale.toString(minutes / 60))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString timeAxisText(double step, bool inDays) {
    if (inDays) return NumberText::tr("Time, days");
    return step >= 1 ? NumberText::tr("Time, hours") : NumberText::tr("Time, hours:minutes");
}

bool countsInDays(TimeUnit unit, double span) {
    return unit == TimeUnit::InDays || (unit == TimeUnit::Auto && span > daysFrom);
}

}  // namespace theca::app
