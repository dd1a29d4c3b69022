#include "app/spine/strip_cells.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <span>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

constexpr int rowHeight = 3;
constexpr double gap = 6;

double headingHeight() { return QFontMetricsF(roleFont(TextRole::Strong)).height(); }

}  // namespace

StripCells stripCells(const std::optional<SpineTherapy>& therapy, const SpineContent& look, TimeRange range,
                      int columns) {
    StripCells found;
    found.image = QImage(columns, stripRows, QImage::Format_ARGB32_Premultiplied);
    found.image.fill(Qt::transparent);
    if (!therapy) return found;
    const double horizon = therapy->trajectory.horizon().number();
    for (int i = 0; i < columns; ++i)
        found.hours.push_back(std::clamp(range[0] + (range[1] - range[0]) * (i + 0.5) / columns, 0.0, horizon));
    std::array<Signal, stripRows> places;
    for (int row = 0; row < stripRows; ++row) places[static_cast<std::size_t>(row)] = placeSignal(placeOfRow(row));
    found.values.resize(static_cast<std::size_t>(stripRows * columns));
    therapy->trajectory.sample(places, found.hours, found.values);
    for (int row = 0; row < stripRows; ++row) {
        const auto line =
            std::span(found.values).subspan(static_cast<std::size_t>(row * columns), static_cast<std::size_t>(columns));
        for (double& value : line) value *= look.factor;
        look.colours.colours(line, reinterpret_cast<QRgb*>(found.image.scanLine(row)));
    }
    return found;
}

QRectF stripPlot(const QRectF& whole, double left, double width) {
    const double heading = headingHeight() + gap;
    return {whole.left() + left, whole.top() + heading, width, whole.height() - heading - gap};
}

int stripHeightWanted() { return static_cast<int>(headingHeight() + gap + scaled(stripRows * rowHeight) + gap); }

std::optional<StripCell> cellAt(const StripCells& cells, const QRectF& plot, QPointF point) {
    const int columns = cells.columns();
    if (!plot.contains(point) || columns == 0) return std::nullopt;
    const int row = static_cast<int>((point.y() - plot.top()) / plot.height() * stripRows);
    const int column = static_cast<int>((point.x() - plot.left()) / plot.width() * columns);
    return StripCell{std::clamp(row, 0, stripRows - 1), std::clamp(column, 0, columns - 1)};
}

QRect rectOf(const StripCells& cells, const QRectF& plot, StripCell cell) {
    const double high = plot.height() / stripRows, wide = plot.width() / std::max(cells.columns(), 1);
    return QRectF(plot.left() + cell.column * wide, plot.top() + cell.row * high, wide, high).toAlignedRect();
}

}  // namespace theca::app
