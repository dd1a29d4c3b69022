#pragma once

class QMainWindow;

namespace theca::app {

class Document;
class FileCommands;
class MainWindow;
class PointsCommands;
class TimeCommands;
class ViewCommands;
class Workspace;

/// The objects that menu entries act on.
struct MenuTargets {
    MainWindow& window;
    Document& document;
    Workspace& workspace;
    FileCommands& files;
    PointsCommands& points;
    ViewCommands& views;
    TimeCommands& time;
};

/// Fills the menu bar of a window: every action is in a menu, with the shortcut other programs use.
void buildMenus(const MenuTargets& on);
/// Sets the icons of a window and its menus: reading them takes longer than building the menus.
void showIcons(QMainWindow& window);

}  // namespace theca::app
