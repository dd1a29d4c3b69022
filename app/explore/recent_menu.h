#pragma once

#include <QStringList>

class QMenu;

namespace theca::app {

class FileCommands;

/// What files are called beside one another: their names; where two have the same, with the folders that tell them apart.
QStringList namesApart(const QStringList& files);
/// Lists the files that were open last, to open them again.
void fillRecent(QMenu* menu, FileCommands* files);

}  // namespace theca::app
