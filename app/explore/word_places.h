#pragma once

#include "core/lesson/glossary.h"

class QMainWindow;
class QWidget;

namespace theca::app {

class Workspace;

/// The part of the window that "Show me" points at for a word, brought into view; null if it is not there now.
QWidget* wordPlace(GlossaryPlace place, const QMainWindow& window, Workspace& workspace);

}  // namespace theca::app
