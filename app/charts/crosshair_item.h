#pragma once

#include <QGraphicsItem>
#include <optional>
#include <vector>

#include "app/base/theme.h"

namespace theca::app {

/// The crosshair in one chart: a line at a time and a marker on every curve. The mark is another one, dashed.
class CrosshairItem final : public QGraphicsItem {
public:
    struct Dot {
        double y = 0;
        TherapyStyle style;
    };

    explicit CrosshairItem(QGraphicsItem* parent, Qt::PenStyle line = Qt::SolidLine)
        : QGraphicsItem(parent), m_pen(line) {
        setZValue(20);
        setVisible(false);
    }

    void show(double x, std::vector<Dot> dots, const QRectF& line, const Theme& theme);

    QRectF boundingRect() const override { return m_line.adjusted(-8, -8, 8, 8); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<Dot> m_dots;
    QRectF m_line;  ///< no width
    Qt::PenStyle m_pen;
    Theme m_theme;
};

}  // namespace theca::app
