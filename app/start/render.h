#pragma once

#include <QSize>
#include <QString>

namespace theca::app {

class MainWindow;

/// Draws the whole window, `size` pixels large with everything `scale` times as large as on a plain screen, into a file
/// (.png, .svg, .pdf), complete or not at all. Returns a sentence about what went wrong, or an empty one.
QString renderWindow(MainWindow& window, const QString& fileName, QSize size, double scale);

}  // namespace theca::app
