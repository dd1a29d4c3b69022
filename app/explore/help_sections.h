#pragma once

#include <QString>

class QWidget;

namespace theca::app {

/// The section of the manual that a part of the window is described in; the first where none is named for it.
QString helpSectionOf(const QWidget* part);

}  // namespace theca::app
