#pragma once

namespace theca::app {

/// Registers the factory by which a screen reader hears the numbers of sliders; may be called again.
void installSliderAccess();

}  // namespace theca::app
