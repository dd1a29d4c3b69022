#pragma once

#include <QWidget>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "app/charts/chart_content.h"

class QPainter;

namespace theca::app {

class ChartPanel;
class CrosshairCard;

/// The charts of a run, one above the other on one time axis. Content comes in whole; zoom and crosshair are
/// the stack's own and survive new content. Never changes the scenario.
class ChartStack final : public QWidget {
    Q_OBJECT

public:
    explicit ChartStack(QWidget* parent = nullptr);
    ~ChartStack() override;

    using QWidget::show;
    void show(const ChartContent& content);
    const ChartContent& content() const { return m_content; }

    /// The time in view, h.
    std::array<double, 2> timeRange() const;
    std::optional<double> crosshair() const { return m_crosshair; }
    /// The charts, top to bottom, for focus order and tests.
    const std::vector<ChartPanel*>& panels() const { return m_panels; }

    /// Draws what is in view, without crosshair and focus, into `target`; one unit of the painter is one pixel of
    /// the screen, so scale the painter for finer devices.
    void paintFigure(QPainter& painter, const QRectF& target) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

public slots:
    /// Moves the crosshair without announcing it.
    void setCrosshair(std::optional<double> hours);
    void zoomIn();
    void zoomOut();
    void resetZoom();

signals:
    /// The person moved the crosshair.
    void crosshairMoved(double hours);
    void crosshairHidden();
    /// The person zoomed or panned.
    void timeRangeChanged(double from, double until);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChartContent m_content;
    std::vector<ChartPanel*> m_panels;
    std::optional<double> m_crosshair;
    std::optional<std::array<double, 2>> m_zoom;
};

}  // namespace theca::app
