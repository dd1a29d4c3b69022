#pragma once

#include <QGraphicsItem>
#include <QLineF>
#include <vector>

#include "app/base/theme.h"

namespace theca::app {

/// The playhead in one chart: a line at a time with a grip at its top.
class PlayheadItem final : public QGraphicsItem {
public:
    static double grip();  ///< half its width, pixels
    static double gripHeight();

    explicit PlayheadItem(QGraphicsItem* parent) : QGraphicsItem(parent) { setZValue(15); }

    /// `plot` is where the line may be; outside none is drawn. It is interrupted where the texts are.
    void show(double x, const QRectF& plot, const std::vector<QRectF>& texts, const Theme& theme);
    double x() const { return m_line.x(); }
    /// What is drawn of the line, from the top.
    const std::vector<QLineF>& pieces() const { return m_pieces; }
    /// Whether a press at this place would grab the playhead.
    bool isAtGrip(QPointF place) const;

    QRectF boundingRect() const override { return m_line.adjusted(-grip() - 2, -2, grip() + 2, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF m_line;  ///< no width
    std::vector<QLineF> m_pieces;
    Theme m_theme;
};

}  // namespace theca::app
