#pragma once

#include <QString>

class QWidget;

namespace theca::app {

/// The id of the word of the glossary in the name of a control (a box, a slider, a list, a button); empty for others
/// and where its name has none.
QString wordOfControl(const QWidget* control);
/// The same where the keyboard is in a table: the word in the first cell of its row, else in the heading of its column.
QString wordAt(const QWidget* part);

}  // namespace theca::app
