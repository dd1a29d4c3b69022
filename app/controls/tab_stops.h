#pragma once

#include <QWidget>
#include <vector>

namespace theca::app {

/// Adds everything inside `root` that can have the keyboard, in the order it was built: what the Tab key stops at, and
/// what it goes on from.
inline void appendStops(const QWidget& root, std::vector<QWidget*>& stops) {
    for (QWidget* part : root.findChildren<QWidget*>()) {
        if (part->focusPolicy() != Qt::NoFocus && part->window() == root.window()) stops.push_back(part);
    }
}

/// Makes the Tab key visit `stops` in this order.
inline void orderTabs(const std::vector<QWidget*>& stops) {
    for (std::size_t i = 1; i < stops.size(); ++i) QWidget::setTabOrder(stops[i - 1], stops[i]);
}

}  // namespace theca::app
