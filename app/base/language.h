#pragma once

#include <QString>
#include <QStringList>

namespace theca::app {

/// The languages of `textLanguages`, English first.
QStringList languages();
/// The one of our languages that best matches the computer's.
QString systemLanguage();

/// Loads the translations of `language` and sets the locale in which numbers are written. English is always loaded
/// below it, for texts it lacks and for English plurals.
void useLanguage(const QString& language);
QString currentLanguage();

}  // namespace theca::app
