#pragma once

#include <QGraphicsItem>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <vector>

#include "app/charts/observed_marks.h"

namespace theca::app {

/// A set of points in pixels.
struct DrawnSet {
    ObservedSet set;
    std::vector<DrawnMark> marks;
};

/// Observed points on the curves: open signs with bars of time and value. If there are very many, small simple signs,
/// one per place, so that ten thousand are drawn fast.
class ObservedItem final : public QGraphicsItem {
public:
    explicit ObservedItem(QGraphicsItem* parent) : QGraphicsItem(parent) { setVisible(false); }

    void show(const std::vector<ObservedSet>& sets, const PixelMap& map, const QRectF& plot, const Theme& theme);
    const std::vector<DrawnSet>& sets() const { return m_sets; }
    /// The area of signs and bars, for texts that must not cover them; empty if there are many points.
    std::vector<QRectF> places() const;
    /// The point nearest to a place of the scene, if it is close enough.
    std::optional<std::pair<const ObservedSet*, ObservedMark>> at(QPointF place) const;

    QRectF boundingRect() const override { return m_plot.adjusted(-12, -12, 12, 12); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintFew(QPainter& painter, const DrawnSet& drawn) const;
    void paintMany(QPainter& painter, const DrawnSet& drawn) const;

    std::vector<DrawnSet> m_sets;
    QRectF m_plot;
    Theme m_theme;
};

}  // namespace theca::app
