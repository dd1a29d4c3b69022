#pragma once

#include <QWidget>
#include <vector>

namespace theca::app {

/// Appends all widgets inside `root` that the Tab key stops at, in the order in which they were created.
inline void appendStops(const QWidget& root, std::vector<QWidget*>& stops) {
    for (QWidget* part : root.findChildren<QWidget*>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->window() == root.window()) stops.push_back(part);
    }
}

/// Makes the Tab key visit `stops` in this order.
inline void orderTabs(const std::vector<QWidget*>& stops) {
    for (std::size_t i = 1; i < stops.size(); ++i) QWidget::setTabOrder(stops[i - 1], stops[i]);
}

}  // namespace theca::app
