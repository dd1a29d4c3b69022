#pragma once

#include <QObject>

#include "app/spine/strip_cells.h"

class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace theca::app {

/// Mouse and keys of a strip: they choose the cell that is read, and ask for the playhead there.
class HeatStripInput final : public QObject {
    Q_OBJECT

public:
    /// Receives events of `strip`, which shows `state`; both must outlive it.
    HeatStripInput(StripState& state, QWidget& strip);

signals:
    void playheadAsked(double hours);
    /// Another cell is read, or none.
    void stateChanged();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void press(QMouseEvent& event);
    void move(const QMouseEvent& event);
    bool pressKey(const QKeyEvent& event);
    void moveCell(int rows, int columns);
    void read(std::optional<StripCell> cell);
    void askForCell();
    std::optional<StripCell> under(QPointF point) const;

    StripState& m_state;
    QWidget& m_strip;
};

}  // namespace theca::app
