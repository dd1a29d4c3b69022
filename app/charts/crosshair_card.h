#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "app/theme.h"

namespace theca::app {

/// What the crosshair reads in one chart.
struct CardGroup {
    struct Row {
        QString name;
        QString value;
        TherapyStyle style;
        enum class Sign { Therapy, Published, Own };
        Sign sign = Sign::Therapy;

        QString text() const { return name + QLatin1Char(' ') + value; }
    };

    QString title;
    QString unit;
    std::vector<Row> rows;
};

/// The one card beside the crosshair: the time and every curve's value. Lets the mouse through.
class CrosshairCard final : public QWidget {
public:
    explicit CrosshairCard(QWidget* parent);

    void show(const QString& time, std::vector<CardGroup> groups, const Theme& theme);
    const QString& time() const { return m_time; }
    const std::vector<CardGroup>& groups() const { return m_groups; }
    /// Stands beside the crosshair within `area`, on the side that has room.
    void standAt(double x, const QRectF& area);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Columns {
        double name = 0;
        double value = 0;
    };
    Columns columns() const;
    double paintGroup(QPainter& painter, const CardGroup& group, double y) const;

    QString m_time;
    std::vector<CardGroup> m_groups;
    Theme m_theme;
};

}  // namespace theca::app
