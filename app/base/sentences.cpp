#include "app/base/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "app/base/joined_text.h"
#include "core/text/messages.h"

namespace theca::app {

namespace {

/// The translated sentence, with %1, %2, … not yet replaced.
QString translatedTemplate(const std::string& code) {
    const auto templates = messageTemplates();
    const auto found = std::find_if(templates.begin(), templates.end(),
                                    [&code](const MessageTemplate& entry) { return entry.code == code; });
    if (found == templates.end()) return QString::fromStdString(code);
    const std::string english(found->english);
    return QCoreApplication::translate("Messages", english.c_str());
}

/// On one line, whatever an argument contains.
QString tame(const std::string& argument) {
    QString text = QString::fromStdString(argument).simplified();
    if (text.size() > 200) text = text.left(199) + QChar(0x2026);
    return text;
}

QString argumentOf(const Error& error, std::size_t place) {
    const std::string& argument = error.arguments[place];
    return saysReason(error) ? QCoreApplication::translate("Reasons", argument.c_str()) : tame(argument);
}

QString filled(const Error& error) {
    static const QRegularExpression gap(QStringLiteral("%([1-9])"));
    const QString text = translatedTemplate(error.code);
    QString full;
    qsizetype done = 0;
    for (auto found = gap.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        const auto number = static_cast<std::size_t>(one.captured(1).toInt());
        if (number > error.arguments.size()) continue;
        full += text.mid(done, one.capturedStart() - done) + argumentOf(error, number - 1);
        done = one.capturedEnd();
    }
    return full + text.mid(done);
}

QString asSentence(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return withFullStop(text);
}

}  // namespace

QString sentence(const Error& error) { return asSentence(filled(error)); }

QString errorLine(const QString& file, const Error& error) {
    QString place = file;
    if (error.line > 0) place += QStringLiteral(":%1:%2").arg(error.line).arg(error.column);
    const QString path = tame(error.path);
    return path.isEmpty() ? QStringLiteral("%1: %2").arg(place, filled(error))
                          : QStringLiteral("%1: %2: %3").arg(place, path, filled(error));
}

QString reasonSentence(const std::string& code) { return asSentence(translatedTemplate(code)); }

QString missingText(const std::string& code) {
    return code == "highest_at_end" ? QCoreApplication::translate("Figures", "at the end") : QStringLiteral("–");
}

}  // namespace theca::app
