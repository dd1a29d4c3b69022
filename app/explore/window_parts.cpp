#include "app/explore/window_parts.h"

#include <QApplication>
#include <algorithm>

#include "app/controls/tab_stops.h"

namespace theca::app {

namespace {

QWidget* firstStop(const QWidget& part) {
    std::vector<QWidget*> stops;
    appendStops(part, stops);
    const auto first = std::find_if(stops.begin(), stops.end(), [](const QWidget* stop) {
        return (stop->focusPolicy() & Qt::TabFocus) && stop->isVisible() && stop->isEnabled();
    });
    return first == stops.end() ? nullptr : *first;
}

}  // namespace

void goToPart(const std::vector<QWidget*>& parts, PartStep step) {
    const QWidget* focused = QApplication::focusWidget();
    const auto count = static_cast<int>(parts.size());
    const auto holds = [focused](const QWidget* part) { return focused && part->isAncestorOf(focused); };
    const auto here = static_cast<int>(std::find_if(parts.begin(), parts.end(), holds) - parts.begin());
    const int way = step == PartStep::Forward ? 1 : -1;
    const int from = here < count ? here : step == PartStep::Forward ? -1 : count;
    for (int i = 1; i <= count; ++i) {
        const int next = (from + i * way + 2 * count) % count;
        QWidget* stop = firstStop(*parts[static_cast<std::size_t>(next)]);
        if (stop) return stop->setFocus(Qt::ShortcutFocusReason);
    }
}

}  // namespace theca::app
