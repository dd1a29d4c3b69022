#pragma once

#include <optional>

#include "app/charts/stack_strip.h"
#include "app/spine/cell_access.h"
#include "app/spine/heat_strip_input.h"
#include "app/spine/spine_content.h"
#include "app/spine/strip_cells.h"

namespace theca::app {

/// Level by time for one therapy, in the colours of the spine: the brain at the top, S2 at the bottom; columns two
/// pixels wide, each with the value at its middle.
class HeatStrip final : public StackStrip, public CellSource {
    Q_OBJECT

public:
    explicit HeatStrip(QWidget* parent = nullptr);

    void show(const SpineContent& content, std::size_t chosen);
    using QWidget::show;
    void setPlayhead(double hours);

    int stripHeight() const override { return stripHeightWanted(); }
    double leftWanted() const override;
    void setPlot(TimeRange range, double left, double width) override;
    void paintPicture(QPainter& painter, const QRectF& target, TimeRange range, double left,
                      double width) const override;

    int cellRows() const override { return stripRows; }
    int cellColumns() const override { return m_state.cells.columns(); }
    /// Rows from the brain down, as drawn.
    QString cellName(int row, int column) const override;
    double cellValue(int row, int column) const override { return m_state.cells.value(row, column); }
    QString cellText(int row, int column) const override;
    QRect cellRect(int row, int column) const override;
    const StripCells& cells() const { return m_state.cells; }

signals:
    void playheadAsked(double hours);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const { return stripPlot(rect(), m_state.left, m_state.width); }
    QString title() const;
    QString reading() const;
    void paintWords(QPainter& painter, const QRectF& plot, const QRectF& whole) const;
    void paintReading(QPainter& painter, const QRectF& plot) const;
    void paintPlayhead(QPainter& painter, const QRectF& plot) const;
    void sample();
    void describe();

    std::optional<SpineTherapy> m_therapy;
    SpineContent m_look;  ///< without therapies
    TimeRange m_range{0, 1};
    StripState m_state;
    HeatStripInput m_input;  ///< declared last: destroyed before the state it refers to
};

}  // namespace theca::app
