#include "app/base/joined_text.h"

#include <QCoreApplication>

namespace theca::app {

namespace {

struct Joined {
    Q_DECLARE_TR_FUNCTIONS(Joined)
};

}  // namespace

QString withFullStop(const QString& sentence) {
    const QString ends = QStringLiteral(".?!…。？！");
    const bool hasOne = sentence.isEmpty() || ends.contains(sentence.back());
    return hasOne ? sentence : Joined::tr("%1.", "a sentence and its full stop").arg(sentence);
}

QString sentencesInRow(const QStringList& sentences) {
    QString row;
    for (const QString& one : sentences) {
        if (one.isEmpty()) continue;
        row = row.isEmpty() ? one : Joined::tr("%1 %2", "a sentence, the next one").arg(row, one);
    }
    return row;
}

QString listed(const QStringList& items) { return items.join(Joined::tr(", ", "between the items of a list")); }

QString listedParts(const QStringList& parts) {
    return parts.join(Joined::tr("; ", "between parts that may contain commas"));
}

}  // namespace theca::app
