#pragma once

#include <QWidget>

#include "app/spine/cell_access.h"
#include "app/spine/spine_input.h"
#include "app/spine/spine_layers.h"
#include "app/spine/spine_layout.h"
#include "app/spine/spine_state.h"

class QToolButton;

namespace theca::app {

/// A spine for every therapy, side by side: what each place holds at the playhead, with catheter tip and needle to be
/// moved from level to level by mouse and keys; where not all find room it says so and turns to the others. Never
/// changes the scenario.
class SpineView final : public QWidget, public CellSource {
    Q_OBJECT

public:
    explicit SpineView(QWidget* parent = nullptr);

    void show(SpineContent content);
    using QWidget::show;
    void setPlayhead(double hours);

    /// Gives a therapy the focus.
    void choose(std::size_t column);
    const SpineState& state() const { return m_state; }
    /// The present layout.
    SpineLayout spines() const { return {m_state.content, size(), m_state.chosen}; }

    int cellRows() const override { return placeCount; }
    int cellColumns() const override { return static_cast<int>(m_state.content.therapies.size()); }
    QString cellName(int row, int column) const override;
    double cellValue(int row, int column) const override;
    QString cellText(int row, int column) const override;
    QRect cellRect(int row, int column) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// As in SpineInput.
    void deviceMoved(std::size_t therapy, const theca::app::SpineDevice& device, theca::Level level);
    void deviceLeft();
    void readingChosen(std::optional<theca::Level> level);
    void chosenChanged(std::size_t column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addTurner(Qt::ArrowType arrow, const QString& name);
    /// To the therapies before or after those in view.
    void turn(bool onward);
    void placeTurners();
    void describe();
    /// Repaints the columns that look different now.
    void updateChanged(const SpineBefore& before);

    QToolButton* m_back;
    QToolButton* m_onward;
    SpineState m_state;
    SpineLayers m_layers;
    SpineInput m_input;  ///< declared last: destroyed before the state it refers to
};

}  // namespace theca::app
