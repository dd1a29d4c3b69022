#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QPolygonF>
#include <vector>

namespace theca::app {

/// The parts of an earlier curve that differ visibly from the present one, both in pixels; NaN separates the parts.
QPolygonF differing(const QPolygonF& earlier, const QPolygonF& present);

/// Curves as they were before the last change: thin, muted, without names.
class GhostItem final : public QGraphicsItem {
public:
    explicit GhostItem(QGraphicsItem* parent) : QGraphicsItem(parent) {}

    void show(std::vector<QPolygonF> curves, const QRectF& plot, const QColor& ink);
    const std::vector<QPolygonF>& curves() const { return m_curves; }

    QRectF boundingRect() const override { return m_plot.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<QPolygonF> m_curves;
    QRectF m_plot;
    QColor m_ink;
};

}  // namespace theca::app
