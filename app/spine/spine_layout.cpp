#include "app/spine/spine_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/spine/spine_painter.h"

namespace theca::app {

namespace {

constexpr int narrowestColumn = 74;
constexpr int spareColumn = 20;  ///< more than that, if there is a choice
constexpr int widestColumn = 150;
constexpr int leastDrawing = 236;
constexpr double widestPart = 0.55;  ///< of a drawing's height
constexpr double between = 4;
constexpr double reach = 6;  ///< around a handle, pixels

QFontMetricsF metrics(TextRole role) { return QFontMetricsF(roleFont(role)); }

double lineHeight(TextRole role) { return metrics(role).height(); }

double headlineHeight() { return lineHeight(TextRole::Strong) + 4; }

int routesOf(const Therapy& plan) {
    return std::max(1, (plan.oral.empty() ? 0 : 1) + (plan.injections.empty() ? 0 : 1) + (plan.pump ? 1 : 0));
}

/// Of the name and the doses of a column.
double wordsHeight(const SpineTherapy& therapy, TextRole dose) {
    const double given = therapy.mayDiffer ? 2 * lineHeight(TextRole::Caption) : 0;
    return lineHeight(TextRole::Strong) +
           routesOf(therapy.plan) * (lineHeight(dose) + lineHeight(TextRole::Caption) + given) + 8;
}

double headHeight(const SpineContent& content) {
    const TextRole dose = dosesStandLarge(content) ? TextRole::Figure : TextRole::Strong;
    double height = 0;
    for (const SpineTherapy& therapy : content.therapies) height = std::max(height, wordsHeight(therapy, dose));
    return height;
}

/// Grows half as fast as the text around it.
int leastDrawingHeight() { return (leastDrawing + scaled(leastDrawing)) / 2; }

int gutterWidth() {
    return static_cast<int>(std::ceil(metrics(TextRole::Caption).horizontalAdvance(QStringLiteral("T10")))) + 10;
}

QSize sizeOf(const SpineContent& content, int columnsWidth) {
    const double words = headlineHeight() + headHeight(content) + spineFootHeight();
    return {gutterWidth() + columnsWidth, static_cast<int>(words) + leastDrawingHeight()};
}

}  // namespace

double spineFootHeight() {
    return 2 * metrics(TextRole::Caption).height() + 4 * metrics(TextRole::Strong).height() + 10;
}

bool dosesStandLarge(const SpineContent& content) {
    return std::all_of(content.therapies.begin(), content.therapies.end(),
                       [](const SpineTherapy& therapy) { return routesOf(therapy.plan) == 1; });
}

SpineLayout::SpineLayout(const SpineContent& content, QSize size, std::size_t chosen)
    : m_content(content), m_size(size), m_gutter(gutterWidth()) {
    const auto fitting = static_cast<std::size_t>(std::max(1.0, (size.width() - m_gutter) / scaled(narrowestColumn)));
    m_count = std::min(fitting, content.therapies.size());
    m_first = chosen < m_count ? 0 : chosen - m_count + 1;
}

QRectF SpineLayout::column(std::size_t column) const {
    const double room = (m_size.width() - m_gutter) / static_cast<double>(std::max<std::size_t>(m_count, 1));
    const double wide = std::floor(std::min<double>(room, scaled(widestColumn)));
    const double place = static_cast<double>(column) - static_cast<double>(m_first);
    const double top = std::ceil(headlineHeight());
    return {m_gutter + place * wide, top, wide, m_size.height() - top};
}

QRectF SpineLayout::headline() const {
    return {0, 0, static_cast<double>(m_size.width()), std::ceil(headlineHeight())};
}

QRectF SpineLayout::drawing(std::size_t column) const {
    const QRectF room = this->column(column).adjusted(between, std::ceil(headHeight(m_content)), -between,
                                                      -std::ceil(spineFootHeight()));
    const double spare = std::max(0.0, std::floor((room.width() - widestPart * room.height()) / 2));
    return room.adjusted(spare, 0, -spare, 0);
}

SpineGeometry SpineLayout::geometry(std::size_t column) const { return {drawing(column), m_content.heights}; }

QRect SpineLayout::cell(int place, std::size_t column) const {
    const SpineGeometry spine = geometry(column);
    if (place == bloodPlace) return spine.blood().toRect();
    return (place == brainPlace ? spine.skull().boundingRect() : spine.band(Level{place})).toRect();
}

QRectF SpineLayout::handle(const SpineHandle& handle) const {
    return handleOf(m_content.therapies[handle.column].devices[handle.device], geometry(handle.column));
}

std::optional<std::size_t> SpineLayout::columnAt(QPointF point) const {
    for (std::size_t i = m_first; i < m_first + m_count; ++i)
        if (column(i).contains(point)) return i;
    return std::nullopt;
}

std::optional<int> SpineLayout::placeAt(double y) const {
    if (m_content.therapies.empty()) return std::nullopt;
    const SpineGeometry spine = geometry(m_first);
    if (const auto level = spine.levelAt(y)) return level->index;
    return spine.isBrain(y) ? std::optional(brainPlace) : std::nullopt;
}

std::optional<SpineHandle> SpineLayout::handleAt(QPointF point) const {
    const auto column = columnAt(point);
    if (!column || !m_content.levelsMatter) return std::nullopt;
    for (std::size_t i = 0; i < m_content.therapies[*column].devices.size(); ++i)
        if (handle({*column, i}).adjusted(-reach, -reach, reach, reach).contains(point)) return SpineHandle{*column, i};
    return std::nullopt;
}

QSize SpineLayout::sizeFor(const SpineContent& content) {
    const auto columns = static_cast<int>(std::max<std::size_t>(content.therapies.size(), 1));
    return sizeOf(content, columns * scaled(narrowestColumn + spareColumn));
}

QSize SpineLayout::leastSize(const SpineContent& content) { return sizeOf(content, scaled(narrowestColumn)); }

}  // namespace theca::app
