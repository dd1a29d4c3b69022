#pragma once

#include <QString>
#include <QStringList>

namespace theca::app {

/// Those of `textLanguages`, English first.
QStringList languages();
/// The best of our languages for the computer's.
QString systemLanguage();

/// Loads the translations of `language` and sets the locale numbers are written in. English is always loaded
/// under it (it holds the plurals).
void useLanguage(const QString& language);
QString currentLanguage();

}  // namespace theca::app
