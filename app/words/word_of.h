#pragma once

#include <QString>

class QWidget;

namespace theca::app {

/// The id of the word of the glossary in the name of a control (a box, a slider, a list, a button); empty for others
/// and where its name has none.
QString wordOfControl(const QWidget* control);

}  // namespace theca::app
