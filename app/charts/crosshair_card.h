#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>
#include <vector>

#include "app/base/theme.h"

namespace theca::app {

/// The values of one chart at the crosshair.
struct CardGroup {
    struct Row {
        QString name;
        QString value;
        TherapyStyle style;
        enum class Sign { Therapy, Published, Own };
        Sign sign = Sign::Therapy;
        QString difference = {};  ///< from the mark, "+12.3"; empty without one
        QString ratio = {};       ///< to the value at the mark, "× 1.2"
        int number = 0;           ///< of the user's own points: which sign
        QString people = {};      ///< 5th to 95th percentile: "401–702"

        QString text() const { return name + QLatin1Char(' ') + value; }
    };

    QString title;
    QString unit;
    std::vector<Row> rows;
    QString people = {};  ///< heading of that column; empty without people

    QString heading() const { return title + QStringLiteral("  ") + unit; }
};

/// The card beside the crosshair: the time and every curve's value, a box for each chart, so that each finds a place
/// between the curves. Mouse events pass through it.
class CrosshairCard final : public QWidget {
public:
    explicit CrosshairCard(QWidget* parent);

    /// `since` says how far it is from the mark; empty without a mark.
    void show(const QString& time, const QString& since, std::vector<CardGroup> groups, const Theme& theme);
    /// How large the box of a group is; the first has the time too.
    QSizeF boxSize(std::size_t group) const;
    /// Shows the boxes, in the parent's pixels, one for each group.
    void standAt(std::vector<QRectF> boxes);
    const std::vector<QRectF>& boxes() const { return m_boxes; }
    const QString& time() const { return m_time; }
    const QString& since() const { return m_since; }
    const std::vector<CardGroup>& groups() const { return m_groups; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Columns {
        double name = 0;
        double value = 0;
        double people = 0;
        double difference = 0;
        double ratio = 0;

        double sum() const;
    };
    Columns columns(const CardGroup& group) const;
    void paintBox(QPainter& painter, std::size_t group) const;
    void paintGroup(QPainter& painter, const CardGroup& group, const QRectF& box, double y) const;
    void paintValues(QPainter& painter, const CardGroup::Row& row, const Columns& widths, QPointF end) const;

    QString m_time;
    QString m_since;
    std::vector<CardGroup> m_groups;
    std::vector<QRectF> m_boxes;
    Theme m_theme;
};

}  // namespace theca::app
