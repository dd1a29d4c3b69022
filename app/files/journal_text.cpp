#include "app/files/journal_text.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace theca::app {

namespace {

constexpr int version = 1;
const auto kind = QStringLiteral("journal");

/// Of all that must come back as it was.
QString digest(const QString& fileName, const QString& seen, const QByteArray& text) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : {fileName, seen}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    hash.addData(text);
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace

QByteArray writeJournal(const JournalEntry& entry) {
    const QString seen = QString::fromLatin1(entry.seen.toHex());
    const QJsonObject heading{{QStringLiteral("theca"), kind},
                              {QStringLiteral("version"), version},
                              {QStringLiteral("file"), entry.fileName},
                              {QStringLiteral("seen"), seen},
                              {QStringLiteral("sha256"), digest(entry.fileName, seen, entry.text)}};
    return QJsonDocument(heading).toJson(QJsonDocument::Compact) + '\n' + entry.text;
}

std::optional<JournalEntry> readJournal(const QByteArray& bytes) {
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0) return std::nullopt;
    const QJsonObject heading = QJsonDocument::fromJson(bytes.left(end)).object();
    if (heading[QStringLiteral("theca")] != kind || heading[QStringLiteral("version")] != version) return std::nullopt;
    const QString file = heading[QStringLiteral("file")].toString(), seen = heading[QStringLiteral("seen")].toString();
    const QByteArray text = bytes.mid(end + 1);
    if (heading[QStringLiteral("sha256")].toString() != digest(file, seen, text)) return std::nullopt;
    return JournalEntry{file, QByteArray::fromHex(seen.toLatin1()), text};
}

}  // namespace theca::app
