#pragma once

#include <vector>

class QAbstractButton;

namespace theca::app {

/// Makes buttons of one kind a single stop of the Tab key, at first `entry`: the arrow keys, Home and End go from one
/// to the next, and the Tab key comes back to the one where it was last. Hidden and disabled ones are passed over.
void groupByArrows(const std::vector<QAbstractButton*>& buttons, QAbstractButton& entry);

}  // namespace theca::app
