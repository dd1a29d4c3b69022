#include "app/base/settings.h"

#include <QFileInfo>

namespace theca::app {

namespace {

constexpr qsizetype recentLimit = 8;
const auto recentKey = QStringLiteral("files/recent");

QString folderKey(FolderOf kind) {
    return kind == FolderOf::Exports ? QStringLiteral("files/export_folder") : QStringLiteral("files/folder");
}

}  // namespace

std::unique_ptr<QSettings> settings() {
    const QString moved = qEnvironmentVariable("THECA_CONFIG");
    if (!moved.isEmpty()) return std::make_unique<QSettings>(moved, QSettings::IniFormat);
    return std::make_unique<QSettings>(QStringLiteral("Theca"), QStringLiteral("Theca"));
}

QStringList recentFiles() { return settings()->value(recentKey).toStringList(); }

void rememberFile(const QString& fileName) {
    const QString path = QFileInfo(fileName).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    settings()->setValue(recentKey, QStringList(files.mid(0, recentLimit)));
}

void forgetFiles() { settings()->remove(recentKey); }

QString lastFolder(FolderOf kind) {
    const QString folder = settings()->value(folderKey(kind)).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void rememberFolder(FolderOf kind, const QString& fileName) {
    settings()->setValue(folderKey(kind), QFileInfo(fileName).absolutePath());
}

}  // namespace theca::app
