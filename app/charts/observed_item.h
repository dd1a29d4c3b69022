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

/// Observed points over the curves: open signs with bars of time and value. Where there are very many, small plain
/// signs, one a place, so that ten thousand cost little.
class ObservedItem final : public QGraphicsItem {
public:
    explicit ObservedItem(QGraphicsItem* parent) : QGraphicsItem(parent) { setVisible(false); }

    void show(const std::vector<ObservedSet>& sets, const PixelMap& map, const QRectF& plot, const Theme& theme);
    const std::vector<DrawnSet>& sets() const { return m_sets; }
    /// Where signs and bars lie, for texts that keep out of their way; those of many points are left out.
    std::vector<QRectF> places() const;
    /// The point nearest to a place of the scene, within reach of a hand.
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
