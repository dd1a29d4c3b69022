#pragma once

class QMainWindow;

namespace theca::app {

class Document;
class FileCommands;
class PointsCommands;
class TimeCommands;
class ViewCommands;
class Workspace;

/// Whom the entries of the menus speak to.
struct MenuTargets {
    QMainWindow& window;
    Document& document;
    Workspace& workspace;
    FileCommands& files;
    PointsCommands& points;
    ViewCommands& views;
    TimeCommands& time;
};

/// Fills the menu bar of a window: every action in a menu, with the shortcut other programs use.
void buildMenus(const MenuTargets& on);
/// Gives a window and its menus their icons: reading them takes longer than building the menus.
void showIcons(QMainWindow& window);

}  // namespace theca::app
