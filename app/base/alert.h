#pragma once

#include <QString>

class QWidget;

namespace theca::app {

/// Has a screen reader say these words at once, wherever the keyboard is.
void alertReaders(QWidget& part, const QString& words);

}  // namespace theca::app
