#include "app/charts/chart_stack.h"

namespace theca::app {

ChartStack::ChartStack(QWidget* parent) : QWidget(parent) {}
ChartStack::~ChartStack() = default;

void ChartStack::show(const ChartContent& content) { m_content = content; }

std::array<double, 2> ChartStack::timeRange() const { return m_zoom.value_or(std::array<double, 2>{0, 72}); }
void ChartStack::paintFigure(QPainter&, const QRectF&) const {}
QSize ChartStack::minimumSizeHint() const { return {360, 420}; }
QSize ChartStack::sizeHint() const { return {700, 640}; }
void ChartStack::setCrosshair(std::optional<double> hours) { m_crosshair = hours; }
void ChartStack::zoomIn() {}
void ChartStack::zoomOut() {}
void ChartStack::resetZoom() { m_zoom.reset(); }
void ChartStack::resizeEvent(QResizeEvent* event) { QWidget::resizeEvent(event); }
void ChartStack::changeEvent(QEvent* event) { QWidget::changeEvent(event); }

}  // namespace theca::app
