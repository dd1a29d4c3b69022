#pragma once

#include <QString>
#include <QStringList>

namespace theca::app {

/// The languages of `textLanguages`, English first.
QStringList languages();
/// The one of our languages that best matches a list of wishes, best first, as the platform writes them ("es-MX").
/// Traditional Chinese does not match Simplified; without a match it is English.
QString languageFor(const QStringList& wishes);
/// The same for the computer's wishes.
QString systemLanguage();
/// In its own words: "Español".
QString languageName(const QString& language);

/// Loads the translations of `language`, with Qt's own texts if they are installed, and sets the locale in which numbers
/// are written. English is always loaded below it, for texts it lacks and for English plurals.
void useLanguage(const QString& language);
QString currentLanguage();

}  // namespace theca::app
