#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QString>
#include <vector>

#include "app/base/theme.h"
#include "app/charts/chart_content.h"

namespace theca::app {

/// What is around and behind a plot: its grid, its heading, its notes, the focus frame, and the rectangle of a zoom.
class FrameItem final : public QGraphicsItem {
public:
    /// One entry at the right of the heading.
    struct Key {
        enum class Sign { None, Published, Own };

        Sign sign = Sign::None;
        QString text;
        QColor colour;
        int number = 0;  ///< of the user's own points: which sign
    };

    struct Look {
        QString title;
        TitleWord word = {};
        QString unit;
        QString timeTitle;  ///< lowest chart only
        QString emptyNote;  ///< instead of curves
        std::vector<Key> keys;
        QRectF plot;
        std::vector<double> gridLines;  ///< heights
        QRectF whole;
        double headingEnd = 0;   ///< where title and unit end at the latest
        double labelsBelow = 0;  ///< height of the time labels
        double timeTitleGap = 0;
        bool focused = false;
        QFont titleFont;
        QFont captionFont;
        Theme theme;
    };

    explicit FrameItem(QGraphicsItem* parent) : QGraphicsItem(parent) {}

    void show(const Look& look);
    void setFocusShown(bool shown);
    void setBand(const QRectF& band);
    const Look& look() const { return m_look; }
    /// The whole of a heading or key that is cut, at a place of the scene; else empty.
    QString tipAt(QPointF place) const;

    QRectF boundingRect() const override { return m_look.whole; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// A key with the text there is room for, between two ends.
    struct PlacedKey {
        Key key;
        QString text;
        double left = 0;
        double right = 0;
    };

    /// What stands over the plot, as far as there is room.
    struct Heading {
        QString title;
        QString unit;
        double unitLeft = 0;
        double right = 0;
    };

    Heading heading() const;
    void drawGrid(QPainter& painter) const;
    QRectF wordPlace() const;
    void drawWord(QPainter& painter) const;
    void drawHeading(QPainter& painter) const;
    void drawKeys(QPainter& painter) const;
    std::vector<PlacedKey> placedKeys() const;
    void drawNotes(QPainter& painter) const;

    Look m_look;
    QRectF m_band;
};

}  // namespace theca::app
