#pragma once

#include <QString>

class QMainWindow;

namespace theca::app {

/// Every key of a window, as HTML: the shortcuts of its menus, read off their entries, and what each view says of its own.
QString keysText(const QMainWindow& window);

}  // namespace theca::app
