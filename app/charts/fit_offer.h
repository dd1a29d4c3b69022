#pragma once

#include <vector>

class QToolButton;
class QWidget;

namespace theca::app {

class ChartPanel;

/// A button that offers to fit axes which curves have left; hidden at first.
QToolButton* fitOffer(QWidget* parent);
/// In the corner of the first plot that a curve leaves at its top, else hidden.
void placeFitOffer(QToolButton& offer, const std::vector<ChartPanel*>& panels);

}  // namespace theca::app
