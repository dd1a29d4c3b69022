#pragma once

#include <QByteArray>
#include <QString>
#include <span>

#include "app/files/figure.h"

namespace theca::app {

/// A kind of file the charts are exported as.
struct ExportFormat {
    const char* ending;                    ///< ".png"
    const char* title;                     ///< "Picture (PNG) …" of the menu, to be translated in "Menus"
    int keys;                              ///< its shortcut; 0 where it has none
    QByteArray (*encode)(const Picture&);  ///< a picture as such a file, empty when it fails; null for numbers
};

/// All of them, in the order of the menu. Dialogs, menus, command line and refusals know no others.
std::span<const ExportFormat> exportFormats();

/// The format a file's name ends in; null where it is none of them.
const ExportFormat* exportFormatOf(const QString& fileName);
/// The same, of pictures only.
const ExportFormat* pictureFormatOf(const QString& fileName);

/// ".png, .svg, .pdf or .csv".
QString exportEndings();
/// ".png, .svg or .pdf".
QString pictureEndings();

/// The charts in this format: as a figure, or the numbers they show. Empty when the picture could not be made.
QByteArray exported(const ExportFormat& format, const Shown& shown, const ChartStack& charts);

}  // namespace theca::app
