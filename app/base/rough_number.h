#pragma once

#include <QLocale>
#include <QString>

namespace theca::app {

/// Two significant figures, for what is known no better: "320", "0.11", "1,200".
QString roughText(double value, const QLocale& locale);

}  // namespace theca::app
