#include "app/explore/recent_menu.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/settings.h"
#include "app/explore/file_commands.h"

namespace theca::app {

namespace {

/// The last `depth` folders of a file, "course/week 1".
QString foldersOf(const QString& file, qsizetype depth) {
    const QStringList parts = file.section(QLatin1Char('/'), 0, -2).split(QLatin1Char('/'));
    const QString folders = parts.mid(std::max<qsizetype>(0, parts.size() - depth)).join(QLatin1Char('/'));
    return folders.isEmpty() ? QStringLiteral("/") : folders;
}

QString baseName(const QString& file) { return file.section(QLatin1Char('/'), -1); }

/// How many folders tell a file from all others of its name.
qsizetype depthFor(const QString& file, const QStringList& files) {
    const qsizetype deepest = file.count(QLatin1Char('/'));
    const auto taken = [&](qsizetype depth) {
        return std::any_of(files.begin(), files.end(), [&](const QString& other) {
            return other != file && baseName(other) == baseName(file) &&
                   foldersOf(other, depth) == foldersOf(file, depth);
        });
    };
    qsizetype depth = 0;
    while (depth < deepest && taken(depth)) ++depth;
    return depth;
}

}  // namespace

QStringList namesApart(const QStringList& files) {
    QStringList names;
    for (const QString& file : files) {
        const qsizetype depth = depthFor(file, files);
        const QString name = baseName(file);
        names << (depth == 0 ? name
                             : QCoreApplication::translate("Menus", "%1 (in %2)", "file, folders")
                                   .arg(name, foldersOf(file, depth)));
    }
    return names;
}

void fillRecent(QMenu* menu, FileCommands* files) {
    menu->clear();
    menu->setToolTipsVisible(true);
    const QStringList recent = recentFiles();
    const QStringList names = namesApart(recent);
    for (qsizetype i = 0; i < recent.size(); ++i) {
        QAction* action =
            menu->addAction(inMenu(names[i]), files, [files, file = recent[i]] { files->openAsked(file); });
        action->setToolTip(inLines(recent[i]));
    }
    menu->setEnabled(!menu->isEmpty());
}

}  // namespace theca::app
