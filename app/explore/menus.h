#pragma once

#include <QString>
#include <functional>

#include "app/explore/window_parts.h"

class QMainWindow;

namespace theca::app {

class Document;
class FileCommands;
class LearnCommands;
class PointsCommands;
class TimeCommands;
class ViewCommands;
class Workspace;

/// The objects that menu entries act on.
struct MenuTargets {
    QMainWindow& window;
    Document& document;
    Workspace& workspace;
    FileCommands& files;
    PointsCommands& points;
    ViewCommands& views;
    TimeCommands& time;
    LearnCommands& learn;
    /// Says what a command could not do.
    std::function<void(const QString&)> tell;
    /// The same for what went well.
    std::function<void(const QString&)> say;
    /// Puts the keyboard into another part of the window.
    std::function<void(PartStep)> goToPart;
};

/// Fills the menu bar of a window: every action is in a menu, with the shortcut other programs use.
void buildMenus(const MenuTargets& on);
/// Sets the icons of a window and its menus: reading them takes longer than building the menus.
void showIcons(QMainWindow& window);

}  // namespace theca::app
