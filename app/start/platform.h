#pragma once

#include <future>

namespace theca::app {

/// Tells Qt which screen to use, before the application starts. With `visible` false, or where no display
/// answers, everything is drawn in memory instead of ending the program.
void choosePlatform(bool visible);
/// Whether people see the windows; known once the application has started.
bool hasDisplay();
/// Begins to read the fonts of the computer, the longest part of a start that need not be waited for: the first text
/// waits instead. Once the application has started.
[[nodiscard]] std::future<void> readFonts();

}  // namespace theca::app
