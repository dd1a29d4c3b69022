#pragma once

#include <QRectF>
#include <vector>

namespace theca::app {

/// Places for labels of one height that should be at `wanted` (centres, any order): as near to it as possible within
/// [top, bottom], no two closer than `height` as long as there is room for all.
std::vector<double> spread(const std::vector<double>& wanted, double height, double top, double bottom);

}  // namespace theca::app
