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

/// The crosshair and the mark over all charts of a stack, and the card that reads them.
class StackCrosshair final : public QObject {
    Q_OBJECT

public:
    /// The card is a child of `stack`.
    explicit StackCrosshair(QWidget& stack);

    std::optional<double> hours() const { return m_hours; }
    /// The second cursor, which the crosshair is read against.
    std::optional<double> mark() const { return m_mark; }
    /// Whether keys moved it last: then it stays where the pointer goes.
    bool isByKeys() const { return m_byKeys; }
    CrosshairCard& card() const { return *m_card; }

    /// Moves or hides it without announcing it.
    void set(std::optional<double> hours);
    /// The user moves it in a chart (null: in none).
    void move(double hours, const ChartPanel* chart, bool byKeys);
    /// The user hides it.
    void hide();
    void setMark(std::optional<double> hours);
    /// Sets the mark at the crosshair, or where it last was, or in the middle; or takes it away.
    void toggleMark(TimeRange inView);
    /// This chart is no more.
    void forget(const ChartPanel* chart);

    /// What it is drawn over.
    struct Ground {
        const std::vector<ChartPanel*>& panels;
        TimeRange range;
        bool inDays = false;
        const Theme& theme;
        double height = 0;  ///< of the stack
    };
    void draw(const Ground& ground);
    /// What a chart says at the crosshair, where keys moved it; empty otherwise.
    QString spokenReading(const ChartPanel& panel, bool inDays) const;

signals:
    /// It has to be drawn again, and the mark.
    void changed();
    /// The charts have something else to say.
    void said();
    void moved(double hours);
    void hidden();
    void markChanged(bool set);

private:
    QString sinceMark(bool inDays) const;

    CrosshairCard* m_card;
    std::optional<double> m_hours;
    double m_last = -1;                   ///< where it last was, h; before 0: nowhere
    const ChartPanel* m_chart = nullptr;  ///< where it was last moved
    std::optional<double> m_mark;
    bool m_byKeys = false;
};

}  // namespace theca::app
