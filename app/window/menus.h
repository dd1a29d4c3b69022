#pragma once

namespace theca::app {

class MainWindow;

/// Fills the menu bar of a window: every action in a menu, with the shortcut other programs use.
void buildMenus(MainWindow& window);

}  // namespace theca::app
