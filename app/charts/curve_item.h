#pragma once

#include <QGraphicsItem>
#include <QList>
#include <QPolygonF>
#include <vector>

#include "app/base/theme.h"
#include "app/charts/curve_sampling.h"

namespace theca::app {

/// A curve in pixels, ready to draw.
struct DrawnCurve {
    /// Where a curve leaves the plot, and whether at its top.
    struct Exit {
        QPointF at;
        bool above = true;
    };

    TherapyStyle style;
    QPolygonF points;        ///< NaN makes a gap
    bool dense = false;      ///< moves up and down so often that dashes would be noise: a thin solid line
    QList<QPointF> markers;  ///< sparse, on the curve
    std::vector<Exit> exits;
};

/// `order` of `count` curves shifts the markers, so that those of different curves are apart.
DrawnCurve drawnCurve(const std::vector<Sample>& samples, const TherapyStyle& style, const PixelMap& map,
                      QPointF origin, int order, int count);

/// All curves of a chart. Screens get cut dashes as plain lines (fast), vector files whole paths with real
/// coordinates.
class CurveItem final : public QGraphicsItem {
public:
    explicit CurveItem(QGraphicsItem* parent) : QGraphicsItem(parent) {}

    void show(std::vector<DrawnCurve> curves, const QRectF& plot, const QColor& ground);
    const std::vector<DrawnCurve>& curves() const { return m_curves; }

    QRectF boundingRect() const override { return m_plot.adjusted(-12, -12, 12, 12); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<DrawnCurve> m_curves;
    std::vector<QList<QLineF>> m_lines;  ///< cut to the plot and into dashes, one list per curve
    /// The plot plus half the width of a line.
    QRectF area() const { return m_plot.adjusted(0, -1, 0, 1); }

    QRectF m_plot;
    QColor m_ground;
};

}  // namespace theca::app
