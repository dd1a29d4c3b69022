#pragma once

namespace theca::app {

/// Whether the person wants to hear curves: off until asked for.
bool hearsCurves();
void hearCurves(bool hears);

}  // namespace theca::app
