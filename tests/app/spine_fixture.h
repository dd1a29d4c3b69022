#pragma once

#include <QAccessible>
#include <QImage>
#include <QPaintEvent>
#include <QScreen>

#include "app/explore/side_pages.h"
#include "app/spine/heat_strip.h"
#include "app/spine/spine_page.h"
#include "app/spine/spine_view.h"
#include "tests/app/window_fixture.h"

/// A window with the spines and the strip, and what is seen and read there.
namespace theca::app {

struct SpineWindow : OpenWindow {
    explicit SpineWindow(const Scenario& scenario = usual()) : OpenWindow({1280, 800}, scenario) {
        window.workspace()->pages()->setCurrent(QStringLiteral("spine"));
        window.workspace()->showStrip(true);
        QCoreApplication::processEvents();
    }
    SpineView& view() { return *window.findChild<SpinePage*>()->view(); }
    HeatStrip& strip() { return *window.findChild<HeatStrip*>(); }
    Level tip() { return document().scenario().therapies[2].pump->tip; }
    Level needle() { return document().scenario().therapies[1].injections.front().level; }
    QPoint handle(std::size_t column, std::size_t device) {
        return view().spines().handle({column, device}).center().toPoint();
    }
    int middleOf(std::size_t column, Level level) {
        return view().cellRect(level.index, static_cast<int>(column)).center().y();
    }
};

inline double valueOf(QAccessibleInterface* cell) { return cell->valueInterface()->currentValue().toDouble(); }

inline Level level(const char* name) { return *levelNamed(name); }

/// What of a window stands on the screen where a widget is.
inline QImage shownPart(const QWidget& window, const QWidget& part) {
    const QImage screen = window.screen()->grabWindow(window.winId()).toImage();
    return screen.copy(QRect(part.mapTo(&window, QPoint()), part.size())).convertToFormat(QImage::Format_RGB32);
}

/// Counts how often a widget is painted.
struct Painted final : QObject {
    explicit Painted(QWidget* widget) : watched(widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::Paint) return false;
        ++count;
        area |= static_cast<QPaintEvent*>(event)->region().boundingRect();
        return false;
    }
    QWidget* watched;
    int count = 0;
    QRect area;
};

}  // namespace theca::app
