#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace theca::app {

/// What is wrong and what is allowed, as a sentence in the language of the screen.
QString sentence(const Error& error);
/// `FILE:LINE:COLUMN: PATH: what is wrong; what is allowed`.
QString errorLine(const QString& file, const Error& error);
/// The sentence for a code that says why a number is missing ("no_effect_model").
QString reasonSentence(const std::string& code);
/// What stands in place of the number: "at the end" where the reason is one that a word can say, else a dash.
QString missingText(const std::string& code);

}  // namespace theca::app
