#include "app/spine/legend_bar.h"

#include <QEvent>
#include <QPainter>

#include "app/base/appearance.h"

namespace theca::app {

LegendBar::LegendBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Colours"));
}

void LegendBar::show(const ColourLegend& legend) {
    if (legend == m_legend) return;
    m_legend = legend;
    setAccessibleDescription(colourLegendText(legend));
    setToolTip(accessibleDescription());
    update();
}

QSize LegendBar::sizeHint() const { return {scaled(160), static_cast<int>(colourLegendHeight())}; }

void LegendBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void LegendBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintColourLegend(painter, size(), m_legend);
}

}  // namespace theca::app
