#pragma once

namespace theca::app {

/// Tells Qt which screen to use, before the application starts. With `visible` false, or where no display
/// answers, everything is drawn in memory instead of ending the program.
void choosePlatform(bool visible);
/// Whether people see the windows; known once the application has started.
bool hasDisplay();

}  // namespace theca::app
