#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QString>
#include <vector>

#include "app/charts/chart_bands.h"
#include "app/charts/curve_item.h"

namespace theca::app {

/// A window in pixels: a pale fill with its label inside the plot.
struct DrawnWindow {
    QRectF area;             ///< cut to the plot
    bool openAbove = false;  ///< goes on beyond the plot: no edge there
    bool openBelow = false;
    QColor colour;
    QString label;  ///< as it is written, cut to its room
    QRectF place;   ///< of the label
    QString tip;
};

/// What lies behind the curves: bands of many people, and windows of published values.
class BackdropItem final : public QGraphicsItem {
public:
    explicit BackdropItem(QGraphicsItem* parent) : QGraphicsItem(parent) { setVisible(false); }

    void show(std::vector<DrawnBand> bands, std::vector<DrawnWindow> windows, const QRectF& plot, const QFont& font,
              const Theme& theme);
    const std::vector<DrawnBand>& bands() const { return m_bands; }
    const std::vector<DrawnWindow>& windows() const { return m_windows; }
    /// What is told at a place of the scene; empty where nothing is.
    QString tipAt(QPointF place) const;

    QRectF boundingRect() const override { return m_plot.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<DrawnBand> m_bands;
    std::vector<DrawnWindow> m_windows;
    QRectF m_plot;
    QFont m_font;
    Theme m_theme;
};

/// The windows of a chart in pixels, each label where the curves and `taken` leave it most room.
std::vector<DrawnWindow> drawnWindows(const ChartSpec& chart, const PixelMap& map, QPointF origin, const QFont& font,
                                      const std::vector<DrawnCurve>& curves, std::vector<QRectF> taken, bool inDays);

}  // namespace theca::app
