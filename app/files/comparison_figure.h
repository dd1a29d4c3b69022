#pragma once

#include "app/files/figure.h"

namespace theca::app {

class ComparePanel;

/// The table of a comparison as shown, below scenario, drug and the place compared, as one figure.
Picture comparisonFigure(const ComparePanel& compare);

}  // namespace theca::app
