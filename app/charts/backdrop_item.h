#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QString>
#include <vector>

#include "app/charts/assumed_area.h"
#include "app/charts/chart_bands.h"
#include "app/charts/curve_item.h"

namespace theca::app {

/// A window in pixels: a pale fill with its label inside the plot.
struct DrawnWindow {
    QRectF area;             ///< cut to the plot
    bool openAbove = false;  ///< continues above the plot: no edge there
    bool openBelow = false;
    QColor colour;
    QString label;  ///< as drawn, shortened to the room there is
    QRectF place;   ///< of the label
    QString tip;
};

/// What is behind the curves: bands of virtual people, and windows of published values.
class BackdropItem final : public QGraphicsItem {
public:
    explicit BackdropItem(QGraphicsItem* parent) : QGraphicsItem(parent) { setVisible(false); }

    /// What rests on an assumption, hatched; set before show().
    void setAssumed(std::vector<AssumedArea> areas) { m_assumed = std::move(areas); }
    const std::vector<AssumedArea>& assumed() const { return m_assumed; }
    void show(std::vector<DrawnBand> bands, std::vector<DrawnWindow> windows, const QRectF& plot, const QFont& font,
              const Theme& theme);
    const std::vector<DrawnBand>& bands() const { return m_bands; }
    const std::vector<DrawnWindow>& windows() const { return m_windows; }
    /// The description of what is at a place of the scene; empty if there is nothing.
    QString tipAt(QPointF place) const;

    QRectF boundingRect() const override { return m_plot.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF assumedPlace() const;

    std::vector<AssumedArea> m_assumed;
    std::vector<DrawnBand> m_bands;
    std::vector<DrawnWindow> m_windows;
    QRectF m_plot;
    QFont m_font;
    Theme m_theme;
};

/// The windows of a chart in pixels, each label where it covers least of the curves and of `taken`.
std::vector<DrawnWindow> drawnWindows(const ChartSpec& chart, const PixelMap& map, QPointF origin, const QFont& font,
                                      const std::vector<DrawnCurve>& curves, std::vector<QRectF> taken, bool inDays);

}  // namespace theca::app
