#pragma once

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

/// The card next to the crosshair: the time and every curve's value. Mouse events pass through it.
class CrosshairCard final : public QWidget {
public:
    explicit CrosshairCard(QWidget* parent);

    /// `since` says how far it is from the mark; empty without a mark.
    void show(const QString& time, const QString& since, std::vector<CardGroup> groups, const Theme& theme);
    const QString& time() const { return m_time; }
    const QString& since() const { return m_since; }
    const std::vector<CardGroup>& groups() const { return m_groups; }
    /// Moves next to the crosshair within `area`, to the side that has room.
    void standAt(double x, const QRectF& area);

    QSize sizeHint() const override;

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
    Columns columns() const;
    double paintGroup(QPainter& painter, const CardGroup& group, double y) const;
    void paintValues(QPainter& painter, const CardGroup::Row& row, double base) const;

    QString m_time;
    QString m_since;
    std::vector<CardGroup> m_groups;
    Theme m_theme;
};

}  // namespace theca::app
