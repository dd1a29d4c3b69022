#pragma once

#include <QString>

namespace theca::app {

class MainWindow;

/// Version, licence, notice and the published sources of the numbers.
QString aboutText(MainWindow& window);
void showAbout(MainWindow& window);

}  // namespace theca::app
