#include "app/files/seen_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace theca::app {

namespace {

QByteArray digestOf(const QByteArray& content) { return QCryptographicHash::hash(content, QCryptographicHash::Sha256); }

}  // namespace

void SeenFile::see(const QString& fileName, const QByteArray& content) {
    m_path = QFileInfo(fileName).absoluteFilePath();
    m_digest = digestOf(content);
}

void SeenFile::seeAgain(const QString& fileName, const QByteArray& digest) {
    m_path = QFileInfo(fileName).absoluteFilePath();
    m_digest = digest;
}

bool SeenFile::changedSince(const QString& fileName) const {
    if (QFileInfo(fileName).absoluteFilePath() != m_path || !QFileInfo::exists(fileName)) return false;
    QFile file(fileName);
    return !file.open(QIODevice::ReadOnly) || digestOf(file.readAll()) != m_digest;
}

}  // namespace theca::app
