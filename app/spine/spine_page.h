#pragma once

#include "app/document/side_page.h"
#include "app/spine/spine_content.h"

class QCheckBox;
class QPushButton;

namespace theca::app {

class LegendBar;
class SpineView;
class SteadyLabel;

/// The page with the spines: the race, the legend, and what the levels mean.
class SpinePage final : public SidePage {
    Q_OBJECT

public:
    explicit SpinePage(QWidget* parent = nullptr);

    /// The view of the spines; others use its choice of therapy even while the page is hidden.
    void show(const SpineContent& content);
    /// The tablets needed, once they are asked for.
    void show(const PageContent& content) override;
    using QWidget::show;
    QWidget* takeFocus() override;
    SpineView* view() const { return m_view; }

signals:
    void raceAsked();
    void logColoursAsked(bool log);

private:
    void connectView();

    SpineView* m_view;
    QPushButton* m_race;
    LegendBar* m_legend;
    QCheckBox* m_log;
    SteadyLabel* m_levels;
    QPushButton* m_takesTitle;
    SteadyLabel* m_takes;
};

PageOffer spinePage();

}  // namespace theca::app
