#pragma once

#include <QString>

class QWidget;

namespace theca::app {

/// Has a screen reader say these words at once, wherever the keyboard is.
void alertReaders(QWidget& part, const QString& words);

/// The name that a screen reader says; Qt would tell a reader of a change even where there is none.
void nameForReaders(QWidget& part, const QString& name);

}  // namespace theca::app
