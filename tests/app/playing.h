#pragma once

#include <QComboBox>
#include <QMenu>

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/explore/time_commands.h"
#include "app/time/player.h"
#include "app/time/time_bar.h"
#include "tests/app/window_fixture.h"

namespace theca::app {

/// A window that plays by a clock set by the test.
struct Playing : OpenWindow {
    explicit Playing(QSize size = {1280, 800}, const Scenario& scenario = usual()) : OpenWindow(size, scenario) {
        player().useClock([this] { return now; });
        document().movePlayhead(0);
    }

    Player& player() { return window.time().player(); }
    TimeBar& bar() { return *window.findChild<TimeBar*>(); }
    double playhead() { return document().playhead(); }
    void pass(double milliseconds) {
        now += milliseconds;
        player().tick();
    }
    void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = {}) {
        widget->setFocus();
        QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
    }
    void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    ChartPanel* chart() { return window.workspace()->charts()->panels().front(); }
    QStringList offers() {
        QStringList texts;
        emit bar().hereMenu()->aboutToShow();
        for (const QAction* action : bar().hereMenu()->actions()) texts << action->text();
        return texts;
    }
    QAction* offer(const QString& part) {
        offers();
        for (QAction* action : bar().hereMenu()->actions())
            if (action->text().contains(part)) return action;
        return nullptr;
    }

    double now = 0;
};

/// Opens a list and chooses an entry with the keys.
inline void choose(QComboBox* list, int row) {
    list->setFocus();
    while (list->currentIndex() < row) QTest::keyClick(list, Qt::Key_Down);
    while (list->currentIndex() > row) QTest::keyClick(list, Qt::Key_Up);
}

}  // namespace theca::app
