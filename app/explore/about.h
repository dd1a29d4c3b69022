#pragma once

#include <QString>

#include "core/data/library.h"

class QWidget;

namespace theca::app {

/// Version, licence, notice, what others made that is in the program, and the published sources of the numbers.
QString aboutText(const Library& library);
void showAbout(QWidget* window, const Library& library);

}  // namespace theca::app
