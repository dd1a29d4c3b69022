#pragma once

#include <QObject>
#include <QPointF>
#include <map>
#include <vector>

#include "app/exercise/goal_item.h"
#include "core/exercise/goal.h"

class QMouseEvent;

namespace theca::app {

class ChartPanel;
class ChartStack;

/// Goals in the charts: it draws those of the page behind the curves, and turns a drag into a new one while it is
/// armed.
class GoalLayer final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the stack.
    explicit GoalLayer(ChartStack& charts);

    void show(std::vector<Goal> goals);
    const std::vector<Goal>& goals() const { return m_goals; }
    /// The next drag over a chart draws a goal; Escape, a drag or another call ends this.
    void arm(bool armed);
    bool isArmed() const { return m_armed; }
    /// The item of a chart; null before it is first painted.
    const GoalItem* item(const ChartPanel* panel) const;

signals:
    void drawn(const theca::Goal& goal);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Watches charts that have come since.
    void watch();
    void place(ChartPanel& panel);
    bool take(ChartPanel& panel, QEvent& event);
    void finish(ChartPanel& panel, QPointF end);
    QRectF dragged(const ChartPanel& panel, QPointF end) const;

    ChartStack& m_charts;
    std::vector<Goal> m_goals;
    std::map<const QObject*, GoalItem*> m_items;  ///< by chart; each belongs to its chart
    bool m_armed = false;
    bool m_dragging = false;
    QPointF m_pressed;
};

}  // namespace theca::app
