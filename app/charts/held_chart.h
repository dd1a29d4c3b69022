#pragma once

#include <QString>

namespace theca::app {

/// The id of a chart of which a curve is held back, to be guessed first, begins so: an empty one says why it is empty.
inline const auto heldChartMark = QStringLiteral("held:");

}  // namespace theca::app
