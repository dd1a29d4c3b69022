#pragma once

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "app/base/number_text.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/crosshair_card.h"
#include "tests/app/charts/chart_fixture.h"

namespace theca::app::test {

/// A stack on the screen, as a user sees it.
struct ShownStack {
    explicit ShownStack(const ChartContent& shown = threeTherapies(), QSize size = {900, 700}) {
        stack.resize(size);
        stack.show();
        stack.show(shown);
        REQUIRE(QTest::qWaitForWindowExposed(&stack));
    }

    ChartPanel* panel(std::size_t index = 0) { return stack.panels().at(index); }
    /// As a screen reader presents it.
    QString spoken(std::size_t index = 0) {
        return QAccessible::queryAccessibleInterface(panel(index))->text(QAccessible::Description);
    }
    QWidget* pad(std::size_t index = 0) { return panel(index)->viewport(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(panel(), key, modifiers); }
    /// The position of a time in a chart, at `height` (0 bottom, 1 top).
    QPoint at(double hours, double height = 0.5, std::size_t index = 0) {
        const auto range = stack.timeRange();
        const QRectF plot = panel(index)->place().plot;
        return QPointF(plot.left() + (hours - range[0]) / (range[1] - range[0]) * plot.width(),
                       plot.bottom() - height * plot.height())
            .toPoint();
    }
    void wheel(QPoint place, int notches, Qt::KeyboardModifiers modifiers = {}, std::size_t index = 0) {
        QWheelEvent event(place, pad(index)->mapToGlobal(place), {}, {0, 120 * notches}, {}, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(pad(index), &event);
    }

    ChartStack stack;
};

}  // namespace theca::app::test
