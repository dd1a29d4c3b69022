#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <optional>
#include <vector>

#include "app/base/theme.h"
#include "app/charts/plot_place.h"

namespace theca::app {

/// What a curve is to keep to over a span of time, in a chart's unit; at least one limit.
struct GoalBand {
    double from = 0;  ///< h
    double until = 0;
    std::optional<double> low;
    std::optional<double> high;
};

/// The bands of goals behind the curves of a chart: tinted, with a line and a word at each limit.
class GoalItem final : public QGraphicsItem {
public:
    explicit GoalItem(QGraphicsItem* parent) : QGraphicsItem(parent) {}

    struct Place {
        QRectF band;          ///< as far as it lies in the plot
        bool bottom = false;  ///< whether its lower edge is a limit in view
        bool top = false;

        bool operator==(const Place&) const = default;
    };

    /// Draws anew only what is another picture than before.
    void show(const std::vector<GoalBand>& goals, const PlotPlace& place, const QFont& font, const Theme& theme);
    /// What is being dragged; none: nothing is.
    void showDragged(const QRectF& band);
    const std::vector<Place>& places() const { return m_places; }

    QRectF boundingRect() const override { return m_plot.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<Place> m_places;
    QRectF m_dragged;
    QRectF m_plot;
    QFont m_font;
    Theme m_theme;
};

}  // namespace theca::app
