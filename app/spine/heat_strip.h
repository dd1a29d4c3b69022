#pragma once

#include <QImage>
#include <optional>
#include <vector>

#include "app/charts/stack_strip.h"
#include "app/spine/cell_access.h"
#include "app/spine/spine_content.h"

namespace theca::app {

/// Level by time for one therapy, in the colours of the spine: the brain at the top, S2 at the bottom, a column of
/// colour two pixels wide, each read at its middle.
class HeatStrip final : public StackStrip, public CellSource {
    Q_OBJECT

public:
    explicit HeatStrip(QWidget* parent = nullptr);

    void show(const SpineContent& content, std::size_t chosen);
    using QWidget::show;
    void setPlayhead(double hours);

    int stripHeight() const override;
    void setPlot(TimeRange range, double left, double width) override;
    void paintPicture(QPainter& painter, const QRectF& target, TimeRange range, double left,
                      double width) const override;

    int cellRows() const override { return brainPlace + 1; }
    int cellColumns() const override { return static_cast<int>(m_hours.size()); }
    /// Rows from the brain down, as drawn.
    QString cellName(int row, int column) const override;
    double cellValue(int row, int column) const override;
    QString cellText(int row, int column) const override;
    QRect cellRect(int row, int column) const override;
    /// The time each column is read at, h.
    const std::vector<double>& hours() const { return m_hours; }
    const QImage& image() const { return m_image; }
    /// What the pointer or the keys read: "T10 at 31 h 20 min: 576 ng/mL"; empty without either.
    QString reading() const;

signals:
    void playheadAsked(double hours);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Cell {
        int row = 0;
        int column = 0;
    };
    struct Sampled {
        std::vector<double> hours;
        std::vector<double> values;  ///< row by row
        QImage image;
    };

    Sampled sampled(TimeRange range, int columns) const;
    QRectF plotIn(const QRectF& whole, double left, double width) const;
    QRectF plot() const { return plotIn(rect(), m_left, m_width); }
    std::optional<Cell> cellAt(QPointF place) const;
    void paintWords(QPainter& painter, const QRectF& plot, const QRectF& whole) const;
    void sample();
    void moveCell(int rows, int columns);
    void readOut(std::optional<Cell> cell);

    std::optional<SpineTherapy> m_therapy;
    SpineContent m_look;  ///< without therapies
    double m_playhead = 0;
    TimeRange m_range{0, 1};
    double m_left = 0;
    double m_width = 1;
    std::vector<double> m_hours;
    std::vector<double> m_values;
    QImage m_image;
    std::optional<Cell> m_cell;
    bool m_focusShown = false;
};

}  // namespace theca::app
