#include "app/charts/end_label_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "app/charts/end_labels.h"
#include "app/charts/marker.h"

namespace theca::app {

namespace {

constexpr double leader = 16;
constexpr double markerSize = 8;
constexpr double beforeValue = 6;

QFont nameFont(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

double valueWidth(const EndLabel& label, const QFont& font) {
    return label.value.isEmpty() ? 0 : beforeValue + QFontMetricsF(font).horizontalAdvance(label.value);
}

}  // namespace

double EndLabelItem::widthFor(const std::vector<EndLabel>& labels, const QFont& font) {
    const QFontMetricsF metrics(nameFont(font));
    double width = 0;
    for (const EndLabel& label : labels)
        width = std::max(width, metrics.horizontalAdvance(label.name) + valueWidth(label, font));
    return textFrom + width + 4;
}

void EndLabelItem::show(std::vector<EndLabel> labels, const QRectF& plot, double width, const QFont& font,
                        const Theme& theme) {
    prepareGeometryChange();
    m_labels = std::move(labels);
    if (widthFor(m_labels, font) > width + 1)
        for (EndLabel& label : m_labels) label.value.clear();  // names matter more
    m_plot = plot;
    m_width = width;
    m_font = font;
    m_theme = theme;
    std::vector<double> wanted;
    for (const EndLabel& label : m_labels) wanted.push_back(label.wanted);
    const double height = QFontMetricsF(font).height();
    m_places = spread(wanted, height, plot.top() - height / 2, plot.bottom() + height / 2);
    update();
}

QRectF EndLabelItem::boundingRect() const { return {m_plot.right(), m_plot.top() - 30, m_width, m_plot.height() + 60}; }

void EndLabelItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const QFontMetricsF metrics(nameFont(m_font));
    const double x = m_plot.right();
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const EndLabel& label = m_labels[i];
        const double y = m_places[i];
        painter->setPen(QPen(label.style.colour, 1));
        painter->drawLine(QPointF(x + 2, label.wanted), QPointF(x + leader - 4, y));
        painter->drawLine(QPointF(x + leader - 4, y), QPointF(x + leader, y));
        drawMarker(*painter, label.style, {x + leader + markerSize / 2, y}, markerSize, m_theme.ground);

        const double room = m_width - textFrom - valueWidth(label, m_font);
        const QString name = metrics.elidedText(label.name, Qt::ElideRight, room);
        const double base = y + (metrics.ascent() - metrics.descent()) / 2;
        painter->setPen(label.style.colour);
        painter->setFont(nameFont(m_font));
        painter->drawText(QPointF(x + textFrom, base), name);
        painter->setPen(m_theme.muted);
        painter->setFont(m_font);
        painter->drawText(QPointF(x + textFrom + metrics.horizontalAdvance(name) + beforeValue, base), label.value);
    }
}

}  // namespace theca::app
