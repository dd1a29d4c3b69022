#pragma once

#include <QLocale>
#include <QString>

namespace theca::app {

/// A time without the parts that are 0: "24 h", "31 h 20 min"; with `inDays` "3 d", "3 d 7 h".
QString shortTimeText(double hours, bool inDays, const QLocale& locale);

}  // namespace theca::app
