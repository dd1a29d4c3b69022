#pragma once

#include <QChartView>
#include <functional>
#include <optional>
#include <vector>

#include "app/charts/chart_input.h"
#include "app/charts/chart_items.h"
#include "app/charts/chart_values.h"
#include "app/charts/plot_place.h"
#include "app/charts/spoken.h"

namespace theca::app {

struct CardGroup;

/// One chart of the stack. The stack sets what, when and where; its input reports to the stack what the user does.
class ChartPanel final : public QChartView, public Spoken {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent);

    /// New values; nothing is drawn before draw(). The lowest chart has times and events below it.
    void take(const ChartContent& content, const ChartSpec& chart);
    void takeEvents(std::vector<EventRow> rows) { m_events = std::move(rows); }
    void setLowest(bool lowest) { m_lowest = lowest; }
    /// Samples the curves over the times in view and chooses the scale, for a panel `size` large.
    void look(TimeRange range, TimeRange whole, QSize size, double plotWidth);
    /// The width it needs beside its plot; known after look().
    double leftWanted() const;
    double rightWanted() const;
    /// With long names cut.
    double rightNeeded() const;
    /// Draws everything, with margins `left` and `right` of the plot.
    void draw(const TimeView& time, double left, double right);

    /// Height in addition to the plot: heading above; time labels and events below the lowest one.
    double heightAround() const;
    double leastPlotHeight() const;

    const ChartValues& values() const { return m_values; }
    const PlotPlace& place() const { return m_place; }
    /// What is written at the ends of its curves.
    const std::vector<EndLabel>& shownLabels() const { return m_items.shownLabels(); }
    const ChartInput& input() const { return m_input; }
    /// Its value axis, as it is in another panel; or settled again; or as if nothing had been shown before.
    void setValueView(const ValueView& view) { m_values.setView(view); }
    void refit() { m_values.refit(); }
    void forgetRanges() { m_values.forgetRanges(); }
    /// What it shows, in sentences; `words` puts them together.
    QString spokenText() const override { return m_words ? m_words() : QString(); }
    void speakBy(std::function<QString()> words) { m_words = std::move(words); }

    /// Moves lines and redraws nothing else; none: they are hidden. The mark is the second cursor, dashed.
    void showCrosshair(std::optional<double> hours) { m_items.showCrosshair(m_values, m_place, hours); }
    void showMark(std::optional<double> hours) { m_items.showMark(m_values, m_place, hours); }
    void showPlayhead(std::optional<double> hours) { m_items.showPlayhead(m_place, hours); }
    /// Its values at a time, the curves compared with the mark if there is one.
    CardGroup reading(double hours, std::optional<double> mark) const;
    /// What was observed at a time, in words; empty if nothing was.
    QString observedAt(double hours) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    double timeTitleWidth() const;

    std::function<QString()> m_words;
    Theme m_theme;
    bool m_lowest = false;
    bool m_inDays = false;
    ChartValues m_values;
    std::vector<EventRow> m_events;
    QSize m_size;
    PlotPlace m_place;
    ChartItems m_items;
    ChartInput m_input;  ///< declared last: destroyed before what it refers to
};

}  // namespace theca::app
