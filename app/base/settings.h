#pragma once

#include <QSettings>
#include <QStringList>
#include <memory>

namespace theca::app {

/// Where the window stores settings: the platform's place, or the file in THECA_CONFIG.
std::unique_ptr<QSettings> settings();

QStringList recentFiles();
/// Puts a file first in the list.
void rememberFile(const QString& fileName);
void forgetFiles();

/// Where files of a kind were last opened or saved; empty where that is no longer a folder.
enum class FolderOf { Scenarios, Exports };
QString lastFolder(FolderOf kind);
void rememberFolder(FolderOf kind, const QString& fileName);

}  // namespace theca::app
