#pragma once

#include <QGraphicsItem>
#include <optional>
#include <vector>

#include "app/theme.h"

namespace theca::app {

/// The crosshair in one chart: a line at a time and a marker on every curve.
class CrosshairItem final : public QGraphicsItem {
public:
    struct Dot {
        double y = 0;
        TherapyStyle style;
    };

    explicit CrosshairItem(QGraphicsItem* parent) : QGraphicsItem(parent) { setZValue(20); }

    void show(double x, std::vector<Dot> dots, const QRectF& line, const Theme& theme);

    QRectF boundingRect() const override { return m_line.adjusted(-8, -8, 8, 8); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<Dot> m_dots;
    QRectF m_line;  ///< no width
    Theme m_theme;
};

}  // namespace theca::app
