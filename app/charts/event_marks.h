#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QString>
#include <vector>

#include "app/base/theme.h"
#include "app/charts/curve_sampling.h"
#include "core/pump/event.h"

namespace theca::app {

/// The events of one therapy: a row of marks under the time axis.
struct EventRow {
    TherapyStyle style;
    QString name;
    bool inDays = false;  ///< how times are written
    std::vector<Event> events;
};

QPainterPath eventGlyph(Event::Kind kind, QPointF centre, double size);

/// A row of small marks per therapy, under the time axis; pointing at a mark shows what it is.
class EventMarksItem final : public QGraphicsItem {
public:
    explicit EventMarksItem(QGraphicsItem* parent) : QGraphicsItem(parent) {}

    static double heightFor(std::size_t rows, double fontHeight);

    /// `names` is the width beside the lane for the rows' names.
    void show(std::vector<EventRow> rows, std::array<double, 2> range, const QRectF& lane, double names,
              const QFont& font, const Theme& theme);
    /// The description of what is at a place of the scene; empty if there is nothing.
    QString tipAt(QPointF place) const;

    QRectF boundingRect() const override { return m_lane.adjusted(-8, -2, 400, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Place {
        QPointF at;
        bool tick = false;  ///< drawn as a thin line: its neighbours are too close for symbols
        std::size_t row = 0;
        std::size_t event = 0;
    };
    QString nameOf(std::size_t row) const;
    QString nameAt(QPointF place) const;
    void place(std::size_t row, Event::Kind kind, std::array<double, 2> range);

    std::vector<EventRow> m_rows;
    std::vector<Place> m_places;
    QRectF m_lane;
    double m_names = 0;
    QFont m_font;
    Theme m_theme;
};

}  // namespace theca::app
