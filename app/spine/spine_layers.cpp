#include "app/spine/spine_layers.h"

#include <QPaintEngine>
#include <QPainter>
#include <cmath>

#include "app/spine/spine_anatomy.h"

namespace theca::app {

namespace {

/// Lines may extend past the drawing's area by this much.
constexpr double margin = 16;

QPixmap drawn(const SpineGeometry& geometry, double ratio, const Theme& theme,
              void (*draw)(QPainter&, const SpineGeometry&, const Theme&)) {
    const QRectF whole = geometry.area().adjusted(-margin, -margin, margin, margin);
    QPixmap layer((whole.size() * ratio).toSize());
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-whole.topLeft());
    draw(painter, geometry, theme);
    return layer;
}

}  // namespace

void SpineLayers::make(const Made& wanted, const Theme& theme) {
    if (wanted == m_made) return;
    const SpineGeometry geometry(QRectF(QPointF(), wanted.size), wanted.heights);
    m_below = drawn(geometry, wanted.ratio, theme, paintBones);
    m_above = drawn(geometry, wanted.ratio, theme, paintTissue);
    m_made = wanted;
}

void SpineLayers::paint(QPainter& painter, const SpineGeometry& geometry, const std::vector<double>& heights,
                        const Theme& theme, const QPixmap& layer,
                        const std::function<void(QPainter&, const SpineGeometry&, const Theme&)>& draw) {
    const double ratio = painter.deviceTransform().m11();
    if (painter.paintEngine()->type() != QPaintEngine::Raster || !(ratio > 0)) return draw(painter, geometry, theme);
    make({geometry.area().size(), ratio, heights, theme.ground, theme.ink}, theme);
    painter.drawPixmap(geometry.area().topLeft() - QPointF(margin, margin), layer);
}

void SpineLayers::paintBelow(QPainter& painter, const SpineGeometry& geometry, const std::vector<double>& heights,
                             const Theme& theme) {
    paint(painter, geometry, heights, theme, m_below, paintBones);
}

void SpineLayers::paintAbove(QPainter& painter, const SpineGeometry& geometry, const std::vector<double>& heights,
                             const Theme& theme) {
    paint(painter, geometry, heights, theme, m_above, paintTissue);
}

}  // namespace theca::app
