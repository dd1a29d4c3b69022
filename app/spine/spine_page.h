#pragma once

#include <QWidget>

#include "app/spine/spine_content.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace theca::app {

class LegendBar;
class SpineView;
class SteadyLabel;

/// The page with the spines: the race, the legend, and what the levels mean.
class SpinePage final : public QWidget {
    Q_OBJECT

public:
    explicit SpinePage(QWidget* parent = nullptr);

    void show(const SpineContent& content);
    using QWidget::show;
    /// Nothing is shown where there is nothing to say.
    void showWhatItTakes(const QString& text);
    SpineView* view() const { return m_view; }
    QPushButton* raceButton() const { return m_race; }
    QCheckBox* logColours() const { return m_log; }
    SteadyLabel* whatItTakes() const { return m_takes; }

signals:
    void raceAsked();
    void logColoursAsked(bool log);

private:
    SpineView* m_view;
    QPushButton* m_race;
    LegendBar* m_legend;
    QCheckBox* m_log;
    SteadyLabel* m_levels;
    QLabel* m_takesTitle;
    SteadyLabel* m_takes;
};

}  // namespace theca::app
