#pragma once

#include <QApplication>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QToolTip>
#include <stdexcept>
#include <vector>

#include "app/charts/backdrop_item.h"
#include "app/charts/chart_panel.h"
#include "app/charts/crosshair_item.h"
#include "app/charts/curve_item.h"
#include "app/charts/end_label_item.h"
#include "app/charts/frame_item.h"
#include "app/charts/ghost_item.h"
#include "app/charts/observed_item.h"
#include "app/charts/playhead_item.h"

/// What is painted in a chart, found in its scene.
namespace theca::app {

template <class Item>
std::vector<const Item*> itemsOf(const ChartPanel& panel) {
    std::vector<const Item*> found;
    for (const QGraphicsItem* one : panel.scene()->items())
        if (const auto* item = dynamic_cast<const Item*>(one)) found.push_back(item);
    return found;
}

/// The only item of a type.
template <class Item>
const Item& itemOf(const ChartPanel& panel) {
    const auto found = itemsOf<Item>(panel);
    if (found.size() != 1) throw std::logic_error("not one such item");
    return *found.front();
}
template <class Item>
const Item& itemOf(const ChartPanel* panel) {
    return itemOf<Item>(*panel);
}

/// How many crosshairs and marks are visible.
inline int linesIn(const ChartPanel& panel) {
    int count = 0;
    for (const CrosshairItem* line : itemsOf<CrosshairItem>(panel)) count += line->isVisible();
    return count;
}

/// The description shown where the pointer rests; empty if there is none.
inline QString tipAt(ChartPanel& panel, QPointF place) {
    const QPoint at = place.toPoint(), onScreen = panel.viewport()->mapToGlobal(at);
    const QString before = QStringLiteral("before");
    QToolTip::showText(onScreen, before, panel.viewport());
    QHelpEvent rest(QEvent::ToolTip, at, onScreen);
    QApplication::sendEvent(panel.viewport(), &rest);
    QString told = QToolTip::text();
    told.replace(QLatin1Char('\n'), QLatin1Char(' '));  // it is cut into lines
    return told == before ? QString() : told;
}

}  // namespace theca::app
