#pragma once

namespace theca::app {

class MainWindow;

/// Fills the menu bar of a window: every action in a menu, with the shortcut other programs use.
void buildMenus(MainWindow& window);
/// Gives the window and its menus their icons: reading them takes longer than building the menus.
void showIcons(MainWindow& window);

}  // namespace theca::app
