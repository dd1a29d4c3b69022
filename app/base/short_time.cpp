#include "app/base/short_time.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace theca::app {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

}  // namespace

QString shortTimeText(double hours, bool inDays, const QLocale& locale) {
    const auto minutes = static_cast<qint64>(std::llround(hours * 60));
    const qint64 days = inDays ? minutes / 1440 : 0, whole = inDays ? minutes / 60 % 24 : minutes / 60;
    QStringList parts;
    if (days != 0) parts << NumberText::tr("%1 d").arg(locale.toString(days));
    if (whole != 0) parts << NumberText::tr("%1 h").arg(locale.toString(whole));
    if (minutes % 60 != 0) parts << NumberText::tr("%1 min").arg(locale.toString(minutes % 60));
    return parts.isEmpty() ? NumberText::tr("%1 h").arg(locale.toString(0)) : parts.join(QLatin1Char(' '));
}

}  // namespace theca::app
