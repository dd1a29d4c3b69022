#include "app/base/settings.h"

#include <QFileInfo>

namespace theca::app {

namespace {

constexpr qsizetype recentLimit = 8;
const auto recentKey = QStringLiteral("files/recent");

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

}  // namespace theca::app
