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

int decimalsFor(double magnitude) {
    if (!(magnitude > 0)) return 0;
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(magnitude) + 1e-9)), 0, 9);
}

double rounded(double value, int figures) {
    if (value == 0) return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - figures + 1);
    return std::round(value / unit) * unit;
}

}  // namespace

double leastShown(const QString& unit) {
    const bool thousandfold = unit == QStringLiteral("µg/mL") || unit == QStringLiteral("mg/L");
    return thousandfold ? 1e-7 : 1e-4;
}

QString numberText(double value, const QLocale& locale, double least, Small small) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const bool inWords = small == Small::InWords;
    if (value == 0 || (inWords && std::abs(value) < rounding * least)) return locale.toString(0);
    if (std::abs(value) < least) {
        const QString limit = locale.toString(least, 'f', decimalsFor(least) - 2);
        return inWords ? NumberText::tr("below %1").arg(limit) : QStringLiteral("< ") + limit;
    }
    const double shown = rounded(value, 3);
    return locale.toString(shown, 'f', decimalsFor(std::abs(shown)));
}

QString quantityText(double value, const QString& unit, const QLocale& locale) {
    const QString number = numberText(value, locale, leastShown(unit));
    return unit.isEmpty() ? number : NumberText::tr("%1 %2", "a number and its unit").arg(number, unit);
}

QString differenceText(double difference, const QLocale& locale, double least) {
    const QString size = numberText(std::abs(difference), locale, least);
    if (!std::isfinite(difference) || std::abs(difference) < least) return size;
    return (difference > 0 ? QLatin1Char('+') : QChar(0x2212)) + size;
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
