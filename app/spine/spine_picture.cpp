#include "app/spine/spine_picture.h"

#include <QPainter>

#include "app/base/appearance.h"
#include "app/spine/colour_legend.h"
#include "app/spine/spine_columns.h"
#include "app/spine/spine_layers.h"

namespace theca::app {

namespace {

constexpr int columnWidth = 108;

}  // namespace

int spinePictureWidth(const SpineState& state) {
    const auto columns = static_cast<int>(state.content.therapies.size());
    return columns > 0 ? SpineLayout::leastSize(state.content).width() + (columns - 1) * scaled(columnWidth) : 0;
}

void paintSpinePicture(QPainter& painter, const QRectF& area, const SpineState& state) {
    const SpineContent& content = state.content;
    painter.save();
    painter.translate(area.topLeft());
    const double legend = colourLegendHeight();
    const QSize size(static_cast<int>(area.width()), static_cast<int>(area.height() - legend));
    const SpineLayout layout(content, size, 0);
    paintHeadline(painter, state, layout);
    SpineLayers layers;
    for (std::size_t i = layout.first(); i < layout.first() + layout.count(); ++i)
        paintColumn(painter, state, layout, i, layers);
    paintLevelNames(painter, state, layout);
    painter.translate(0, size.height());
    paintColourLegend(painter, QSizeF(area.width(), legend),
                      {content.colours, content.unit, content.theme, content.beyond});
    painter.restore();
}

}  // namespace theca::app
