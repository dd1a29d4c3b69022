#pragma once

#include <QStringList>
#include <future>

namespace theca::app {

/// Sets the screen that Qt uses, before the application starts. If `visible` is false, or no display answers,
/// everything is drawn in memory instead of ending the program.
void choosePlatform(bool visible);
/// Removes scales from the environment with which nothing can be drawn, and returns them, as "QT_SCALE_FACTOR=1e9".
QStringList dropAbsurdScales();
/// Whether the windows are visible; known once the application has started.
bool hasDisplay();
/// Starts to read the computer's fonts in another thread, the longest part of a start that can be postponed: the first
/// text waits for it instead. Call after the application has started.
[[nodiscard]] std::future<void> readFonts();

}  // namespace theca::app
