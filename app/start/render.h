#pragma once

#include <QSize>
#include <QString>

namespace theca::app {

class MainWindow;

/// Draws the whole window, `size` pixels large with everything `scale` times as large as on a plain screen, into a
/// file (.png, .svg, .pdf), whole or not at all. The answer is a sentence about what went wrong, or empty.
QString renderWindow(MainWindow& window, const QString& fileName, QSize size, double scale);

}  // namespace theca::app
