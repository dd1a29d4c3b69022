#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "app/base/theme.h"
#include "app/charts/time_view.h"

class QWidget;

namespace theca::app {

class ChartPanel;
class CrosshairCard;

/// The crosshair and the mark over all charts of a stack, and the card with their values.
class StackCrosshair final : public QObject {
    Q_OBJECT

public:
    /// The card is a child of `stack`.
    explicit StackCrosshair(QWidget& stack);

    std::optional<double> hours() const { return m_hours; }
    /// The second cursor, with which the crosshair is compared.
    std::optional<double> mark() const { return m_mark; }
    /// Whether keys moved it last: then it stays when the pointer moves.
    bool isByKeys() const { return m_byKeys; }
    CrosshairCard& card() const { return *m_card; }

    /// Moves or hides it without a signal.
    void set(std::optional<double> hours);
    /// The user moves it in a chart (null: in none).
    void move(double hours, const ChartPanel* chart, bool byKeys);
    /// The user hides it.
    void hide();
    void setMark(std::optional<double> hours);
    /// Sets the mark at the crosshair, or where that was last, or in the middle; or removes it.
    void toggleMark(TimeRange inView);
    /// This chart is being removed.
    void forget(const ChartPanel* chart);

    /// Where it is drawn.
    struct Ground {
        const std::vector<ChartPanel*>& panels;
        TimeRange range;
        bool inDays = false;
        const Theme& theme;
        double width = 0;  ///< of the stack
        double height = 0;
    };
    void draw(const Ground& ground);
    /// The values of a chart at the crosshair if keys moved it; otherwise empty.
    QString spokenReading(const ChartPanel& panel, bool inDays) const;

signals:
    /// It must be drawn again, with the mark.
    void changed();
    /// The text of the charts has changed.
    void said();
    void moved(double hours);
    void hidden();
    void markChanged(bool set);

private:
    QString sinceMark(bool inDays) const;

    CrosshairCard* m_card;
    std::optional<double> m_hours;
    double m_last = -1;                   ///< where it was last, h; negative: nowhere
    const ChartPanel* m_chart = nullptr;  ///< where it was last moved
    std::optional<double> m_mark;
    bool m_byKeys = false;
};

}  // namespace theca::app
