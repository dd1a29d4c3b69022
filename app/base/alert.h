#pragma once

class QWidget;

namespace theca::app {

/// Has a screen reader say the widget's name and description at once, wherever the keyboard is.
void alertReaders(QWidget& widget);

}  // namespace theca::app
