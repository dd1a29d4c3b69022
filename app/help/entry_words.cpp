#include "app/help/entry_words.h"

#include <QRegularExpression>

namespace theca::app {

QString entryWords(QString text) {
    static const QRegularExpression letter(QStringLiteral("\\(&.\\)"));
    text.remove(letter);
    const QString sign(QChar(0xFFFC));
    return text.replace(QStringLiteral("&&"), sign).remove(QLatin1Char('&')).replace(sign, QStringLiteral("&"));
}

}  // namespace theca::app
