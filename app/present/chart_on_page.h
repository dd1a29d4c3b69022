#pragma once

#include <vector>

#include "app/present/stage_page.h"

namespace theca::app {

/// What of a chart is labelled.
struct ChartLabels {
    bool values = true;
    bool times = true;
    bool curves = true;  ///< names and playhead
    bool marks = true;   ///< the names of marks
    int mostTicks = 4;
    bool edge = false;  ///< a line at the left, where another chart stands beside it
};

/// One chart in its box: title, numbers at the axes, curves with their names.
class ChartOnPage {
public:
    ChartOnPage(StagePage& page, const StageChart& chart, const ChartLabels& labels)
        : m_page(page), m_chart(chart), m_labels(labels), m_type(page.type(StagePage::textSize)) {}
    /// What the numbers at the left take, px.
    double valueRoom() const;
    /// What the numbers below take; without any, half a marker.
    double timeRoom() const;
    /// What the last number at the right takes beyond the plot.
    double rightRoom() const;
    void add(const QRectF& plot);

private:
    /// A marker that stands on the axis, with the ground around it, touches no number.
    double numberGap() const;
    /// Nor does the first number below touch the lowest at the left.
    double timeGap() const;
    QString id(const QString& part) const;
    /// Scores of muscle tone have names at 1 and 5.
    std::vector<double> ticks(int most) const;
    double tickStep() const;
    QString tickWords(double tick) const;
    void addValueAxis();
    void addTimeAxis();
    void addPlayhead(double hours);
    void addCurve(const StageCurve& one);
    void addGuess(std::size_t place);
    QRectF squareAt(QPointF centre) const;
    void addMarks();
    /// Beside its line, below the names that stand there already; where it has no room, nowhere.
    void addMarkName(const QString& name, const QString& words, double x);
    static QString markWords(const StageMark& one);
    void addNames(std::size_t count);
    void line(const QString& name, const QLineF& at, double width, const QColor& ink);

    StagePage& m_page;
    const StageChart& m_chart;
    ChartLabels m_labels;
    const HallType& m_type;
    QRectF m_plot;
    PixelMap m_map;
    std::vector<QRectF> m_marked;
};

}  // namespace theca::app
