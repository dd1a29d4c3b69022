#pragma once

#include <QRectF>
#include <vector>

namespace theca::app {

/// Places for labels of one height that want to stand at `wanted` (centres, any order): as near to it as they can
/// within [top, bottom], none closer than `height` to the next while there is room for all.
std::vector<double> spread(const std::vector<double>& wanted, double height, double top, double bottom);

}  // namespace theca::app
