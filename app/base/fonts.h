#pragma once

#include <QStringList>

namespace theca::app {

/// Whether the computer has any font: without one not a word can be drawn.
bool hasFonts();
/// Whether the font of the window, or one Qt takes in its place, has every character. Those it has not are drawn as
/// boxes.
bool canWrite(const QString& text);
/// What to do about boxes in the window's language or in `texts`, in words that can be read; empty where there are none.
QString adviceOnBoxes(const QStringList& texts);

}  // namespace theca::app
