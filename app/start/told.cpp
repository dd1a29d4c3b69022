#include "app/start/told.h"

#include "app/cli/language.h"
#include "core/text/messages.h"
#include "core/text/translations.h"

namespace theca::app {

QString told(std::string_view sentence, const QStringList& arguments) {
    std::vector<std::string> plain;
    for (const QString& one : arguments) plain.push_back(one.toStdString());
    return QString::fromStdString(filled(cli::said(sentence), plain));
}

QString told(const Error& error) { return QString::fromStdString(message(error, cli::spoken())); }

QString as(const char* option, const QString& value) { return QLatin1String(option) + QLatin1Char(' ') + value; }

QString oneOf(const QString& given, const QString& allowed) {
    return told(SENTENCE("CommandLine", "%1: allowed are %2"), {given, allowed});
}

QString endingIn(const QString& given, const QStringList& endings) {
    return told(SENTENCE("CommandLine", "%1: the name ends in one of %2"), {given, endings.join(QStringLiteral(", "))});
}

QString notDrawn(const QString& picture) {
    return told(SENTENCE("CommandLine", "%1: the picture could not be drawn"), {picture});
}

void settleLanguage(std::vector<std::string> words) {
    cli::speak(cli::languageOfPerson());
    const auto language = cli::takeLanguage(words);
    if (language && *language) cli::speak(**language);
}

}  // namespace theca::app
