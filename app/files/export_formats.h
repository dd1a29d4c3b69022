#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <span>

#include "app/charts/chart_content.h"
#include "app/files/figure.h"

namespace theca::app {

/// A file format for the charts.
struct ExportFormat {
    const char* ending;                    ///< ".png"
    const char* title;                     ///< "Picture (PNG) …" in the menu, translated in "Menus"
    int keys;                              ///< its shortcut; 0 if it has none
    QByteArray (*encode)(const Picture&);  ///< encodes a picture; empty if it fails; null for numbers
    /// Writes what the charts show; null for pictures.
    QByteArray (*numbers)(const Shown&, const ChartContent&);
};

/// All formats, in the order of the menu. Dialogs, menus, command line and errors use only this list.
std::span<const ExportFormat> exportFormats();

/// The format of a file name's ending; null if there is none.
const ExportFormat* exportFormatOf(const QString& fileName);
/// The same, only for pictures.
const ExportFormat* pictureFormatOf(const QString& fileName);

/// ".png, .svg, .pdf or .csv".
QString exportEndings();
/// ".png", ".svg" and ".pdf".
QStringList pictureEndings();

/// The format of numbers.
const ExportFormat& numbersFormat();

/// What is shown in this format: as a figure, or as numbers. Empty if the picture could not be made.
QByteArray exported(const ExportFormat& format, const Depicted& depicted);

}  // namespace theca::app
