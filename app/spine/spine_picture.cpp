#include "app/spine/spine_picture.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include "app/base/appearance.h"
#include "app/base/number_text.h"
#include "app/spine/colour_legend.h"
#include "app/spine/spine_columns.h"
#include "app/spine/spine_layers.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpineView)
};

constexpr int columnWidth = 108;

}  // namespace

int spinePictureWidth(const SpineState& state) {
    const auto columns = static_cast<int>(state.content.therapies.size());
    return columns > 0 ? SpineLayout::leastSize().width() + (columns - 1) * scaled(columnWidth) : 0;
}

void paintSpinePicture(QPainter& painter, const QRectF& area, const SpineState& state) {
    const SpineContent& content = state.content;
    painter.save();
    painter.translate(area.topLeft());
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(content.theme.ink);
    const double line = painter.fontMetrics().height() + 6, legend = colourLegendHeight();
    painter.drawText(QRectF(0, 0, area.width(), line), Qt::AlignLeft | Qt::AlignTop,
                     Words::tr("At %1").arg(timeText(state.playhead, content.inDays, QLocale())));
    painter.translate(0, line);
    const QSize size(static_cast<int>(area.width()), static_cast<int>(area.height() - line - legend));
    const SpineLayout layout(content, size, 0);
    SpineLayers layers;
    for (std::size_t i = layout.first(); i < layout.first() + layout.count(); ++i)
        paintColumn(painter, state, layout, i, layers);
    paintLevelNames(painter, state, layout);
    painter.translate(0, size.height());
    paintColourLegend(painter, QSizeF(area.width(), legend), {content.colours, content.unit, content.theme});
    painter.restore();
}

}  // namespace theca::app
