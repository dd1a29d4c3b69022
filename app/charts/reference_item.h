#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QPolygonF>
#include <vector>

namespace theca::app {

/// Lines that curves are compared with, such as EC50: thin and dashed, in muted ink.
class ReferenceItem final : public QGraphicsItem {
public:
    explicit ReferenceItem(QGraphicsItem* parent) : QGraphicsItem(parent) {}

    void show(std::vector<QPolygonF> lines, const QRectF& plot, const QColor& ink);
    const std::vector<QPolygonF>& lines() const { return m_lines; }

    QRectF boundingRect() const override { return m_plot.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<QPolygonF> m_lines;
    QRectF m_plot;
    QColor m_ink;
};

}  // namespace theca::app
