#include "app/files/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include "app/base/settings.h"
#include "core/text/json_reader.h"

namespace theca::app {

namespace {

constexpr auto ownFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr qint64 longestHeading = 64 * 1024;  // a path with a few digests
const auto ending = QStringLiteral(".journal");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString lockOf(const QString& journal) { return journal.chopped(ending.size()) + QStringLiteral(".lock"); }

/// A lock whose program has ended is nobody's, however old it is; one of another computer's stays.
std::unique_ptr<QLockFile> taken(const QString& lock) {
    auto mine = std::make_unique<QLockFile>(lock);
    mine->setStaleLockTime(0);
    return mine->tryLock(0) ? std::move(mine) : nullptr;
}

QString setAside(const QString& path) {
    for (int i = 1; i < 1000; ++i) {
        const QString name = path.chopped(ending.size()) + QStringLiteral(".damaged-%1").arg(i);
        if (QFile::rename(path, name)) return name;
    }
    return path;
}

void takeOne(const QFileInfo& about, LeftJournals& left) {
    const QString path = about.absoluteFilePath();
    auto lock = taken(lockOf(path));
    if (!lock) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return;
    const auto entry = readJournal(file.read(static_cast<qint64>(mostBytes) + longestHeading));
    file.close();
    if (entry)
        left.whole.push_back({path, about.lastModified(), *entry, std::move(lock)});
    else
        left.damaged << setAside(path);
}

/// A program killed while it wrote leaves "NAME.journal.XXXXXX", or a lock without a journal.
void removePieces(const QDir& folder) {
    for (const QString& name : folder.entryList({QStringLiteral("*") + ending + QStringLiteral(".*")}, QDir::Files)) {
        const QString path = folder.filePath(name), journal = path.left(path.lastIndexOf(ending) + ending.size());
        if (taken(lockOf(journal))) QFile::remove(path);
    }
    for (const QString& name : folder.entryList({QStringLiteral("*.lock")}, QDir::Files)) {
        const QString path = folder.filePath(name);
        if (!QFileInfo::exists(path.chopped(5) + ending)) taken(path);  // and let go at once, which removes it
    }
}

/// A full disk accepts a part and reports the error only at the next write.
bool writeAll(QSaveFile& file, const QByteArray& bytes) {
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0) return false;
        done += written;
    }
    return true;
}

}  // namespace

QString journalFolder() { return QFileInfo(settings()->fileName()).absolutePath() + QStringLiteral("/journals"); }

Journal::Journal(const QString& folder)
    : m_folder(folder),
      m_path(folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + ending),
      m_lock(lockOf(m_path)) {
    m_lock.setStaleLockTime(0);
}

QString Journal::prepare() {
    if (m_lock.isLocked()) return {};
    const bool there = QFileInfo(m_folder).isDir() || QDir().mkpath(m_folder);
    if (there) QFile::setPermissions(m_folder, ownFolder);
    if (there && m_lock.tryLock(0)) return {};
    return Words::tr("%1: no file can be written there").arg(m_folder);
}

void Journal::remove() {
    QFile::remove(m_path);
    m_lock.unlock();
}

QString writePrivately(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const bool kept = opened && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (kept && writeAll(file, bytes) && file.commit()) return {};
    const QString reason = file.errorString();
    file.cancelWriting();
    return Words::tr("%1 could not be written: %2. What was there before is unchanged.").arg(path, reason);
}

LeftJournals takeLeft(const QString& folder) {
    const QDir journals(folder);
    LeftJournals left;
    if (!journals.exists()) return left;
    removePieces(journals);
    for (const QFileInfo& about : journals.entryInfoList({QStringLiteral("*") + ending}, QDir::Files, QDir::Time))
        takeOne(about, left);
    return left;
}

}  // namespace theca::app
