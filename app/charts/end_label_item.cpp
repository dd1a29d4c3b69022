#include "app/charts/end_label_item.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/charts/end_labels.h"
#include "app/charts/marker.h"

namespace theca::app {

namespace {

constexpr double leader = 16;
constexpr double markerSize = 8;
constexpr double beforeValue = 6;
constexpr double shortestName = 6;  ///< of a name that is cut, in heights of its letters
constexpr double aboveLabels = 10;   ///< the base line of the chart's heading
constexpr double below = 6;  ///< where the title of the time axis begins

struct EndLabelTexts {
    Q_DECLARE_TR_FUNCTIONS(EndLabels)
};

QString besideName(const EndLabel& label) {
    return label.value.isEmpty() || label.change.isEmpty() ? label.value : label.value + QLatin1Char(' ') + label.change;
}

double valueWidth(const EndLabel& label, const ChartFonts& fonts) {
    return label.value.isEmpty() ? 0 : beforeValue + QFontMetricsF(fonts.caption).horizontalAdvance(besideName(label));
}

double nameWidth(const EndLabel& label, const ChartFonts& fonts) {
    return QFontMetricsF(fonts.heading).horizontalAdvance(label.name);
}

/// What a name keeps of its width where there is little of it.
double leastNameWidth(const EndLabel& label, const ChartFonts& fonts) {
    return std::min(nameWidth(label, fonts), shortestName * QFontMetricsF(fonts.heading).height() / 2);
}

/// As many as fit; the others are counted in a last one. The pin made last is the one looked for: the oldest give way.
std::vector<EndLabel> fitting(std::vector<EndLabel> labels, std::size_t room) {
    if (labels.size() <= room || room < 2) return labels;
    const std::size_t hidden = labels.size() - room + 1;
    double lowest = 0;
    for (const EndLabel& label : labels) lowest = std::max(lowest, label.wanted);
    const auto pins = std::find_if(labels.begin(), labels.end(), [](const EndLabel& label) { return label.quiet; });
    labels.erase(pins, pins + std::min(static_cast<std::ptrdiff_t>(hidden), labels.end() - pins));
    labels.resize(room - 1);
    labels.push_back({EndLabelTexts::tr("+%n more", nullptr, static_cast<int>(hidden)), {}, {}, lowest, true});
    return labels;
}

}  // namespace

double EndLabelItem::textFrom() { return grown(leader + markerSize + 5); }

double EndLabelItem::widthFor(const std::vector<EndLabel>& labels, const ChartFonts& fonts) {
    double width = 0;
    for (const EndLabel& label : labels)
        width = std::max(width, nameWidth(label, fonts) + (label.quiet ? 0 : valueWidth(label, fonts)));
    return textFrom() + width + 4;
}

double EndLabelItem::leastWidthFor(const std::vector<EndLabel>& labels, const ChartFonts& fonts) {
    double width = 0;
    for (const EndLabel& label : labels)
        width = std::max(width, leastNameWidth(label, fonts) + (label.quiet ? 0 : valueWidth(label, fonts)));
    return textFrom() + width + 4;
}

/// A name may be cut for its value, but not beyond recognition; therapies keep theirs together.
void EndLabelItem::dropValues(double width, const ChartFonts& fonts) {
    if (leastWidthFor(m_labels, fonts) > width + 1)
        for (EndLabel& label : m_labels) label.change.clear();
    const bool tight = leastWidthFor(m_labels, fonts) > width + 1;
    for (EndLabel& label : m_labels) {
        const bool narrow = textFrom() + nameWidth(label, fonts) + valueWidth(label, fonts) > width;
        if (label.quiet ? narrow : tight) label.value.clear();
    }
}

void EndLabelItem::show(std::vector<EndLabel> labels, const QString& when, const QRectF& plot, double width,
                        const ChartFonts& fonts, const Theme& theme) {
    prepareGeometryChange();
    const double height = QFontMetricsF(fonts.caption).height();
    const double top = plot.top() - height / 2, bottom = plot.bottom() + std::min(height / 2, below);
    m_labels = fitting(std::move(labels), static_cast<std::size_t>((bottom - top) / height));
    dropValues(width, fonts);
    m_plot = plot;
    m_width = width;
    m_when = when;
    m_fonts = fonts;
    m_theme = theme;
    std::vector<double> wanted;
    for (const EndLabel& label : m_labels) wanted.push_back(label.wanted);
    m_places = spread(wanted, height, top, bottom);
    update();
}

QRectF EndLabelItem::boundingRect() const { return {m_plot.right(), m_plot.top() - 30, m_width, m_plot.height() + 60}; }

void EndLabelItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    for (std::size_t i = 0; i < m_labels.size(); ++i) drawLabel(*painter, m_labels[i], m_places[i]);
    if (!saysWhen()) return;
    painter->setFont(m_fonts.caption);
    painter->setPen(m_theme.muted);
    painter->drawText(QPointF(m_plot.right() + textFrom(), m_plot.top() - aboveLabels), m_when);
}

bool EndLabelItem::saysWhen() const {
    const bool anyValue =
        std::any_of(m_labels.begin(), m_labels.end(), [](const EndLabel& label) { return !label.value.isEmpty(); });
    return anyValue && !m_when.isEmpty() && textFrom() + QFontMetricsF(m_fonts.caption).horizontalAdvance(m_when) <= m_width;
}

QString EndLabelItem::shownName(const EndLabel& label) const {
    const double room = m_width - textFrom() - valueWidth(label, m_fonts) - 2;
    return QFontMetricsF(m_fonts.heading).elidedText(label.name, Qt::ElideRight, room);
}

QString EndLabelItem::tipAt(QPointF place) const {
    const double reach = QFontMetricsF(m_fonts.caption).height() / 2;
    if (place.x() < m_plot.right() || place.x() > m_plot.right() + m_width) return {};
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const EndLabel& label = m_labels[i];
        const bool met = std::abs(place.y() - m_places[i]) <= reach;
        if (met && shownName(label) != label.name) return QStringLiteral("%1 %2").arg(label.name, besideName(label)).trimmed();
    }
    return {};
}

void EndLabelItem::drawLabel(QPainter& painter, const EndLabel& label, double y) const {
    const QFontMetricsF metrics(m_fonts.heading);
    const double x = m_plot.right();
    if (label.style.colour.isValid()) {
        const double end = x + grown(leader), bend = end - grown(4);
        painter.setPen(QPen(label.style.colour, grown(1)));
        painter.drawLine(QPointF(x + 2, label.wanted), QPointF(bend, y));
        painter.drawLine(QPointF(bend, y), QPointF(end, y));
        drawMarker(painter, label.style, {end + grown(markerSize) / 2, y}, grown(markerSize), m_theme.ground);
    }
    const QString name = shownName(label);
    const double base = y + (metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(label.quiet ? m_theme.muted : label.style.colour);
    painter.setFont(m_fonts.heading);
    painter.drawText(QPointF(x + textFrom(), base), name);
    painter.setPen(m_theme.muted);
    painter.setFont(m_fonts.caption);
    painter.drawText(QPointF(x + textFrom() + metrics.horizontalAdvance(name) + beforeValue, base), besideName(label));
}

}  // namespace theca::app
