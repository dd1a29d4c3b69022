#pragma once

#include <QWidget>
#include <memory>

#include "app/learn/lesson_player.h"
#include "app/learn/trail_bar.h"

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace theca::app {

class BandRunner;
class ChartPanel;
class ChartSound;
class ChartStack;
class DrawLayer;
class LegendBar;
class LessonTime;
class ProfileBoard;
class SpineView;
class StepPanel;

/// The face of students who are led: the step's column at the left, the trail above the charts, the spine where it has
/// room. Shows what the player says and passes on what the learner does.
class LessonView final : public QWidget {
    Q_OBJECT

public:
    LessonView(std::shared_ptr<const LessonFacts> facts, const LessonPlace& place, const LessonShelf& shelf,
               QWidget* parent);
    ~LessonView() override;

    LessonPlayer& player() { return *m_player; }
    StepPanel& panel() { return *m_panel; }
    TrailBar& trail() { return *m_trail; }
    ChartStack& charts() { return *m_charts; }
    DrawLayer& layer() { return *m_layer; }
    SpineView& spine() { return *m_spine; }
    ProfileBoard& board() { return *m_board; }
    LessonTime& time() { return *m_time; }
    ChartSound& sound() { return *m_sound; }
    /// What a screen reader was last told.
    const QString& lastTold() const { return m_told; }
    /// What scrolls where the window is too low for the charts of a step.
    QScrollArea& room() { return *m_room; }
    /// What F6 goes through.
    std::vector<QWidget*> parts();
    /// Returns when the bands of all people are drawn (at once where none are wanted): for pictures.
    void waitForBands();
    /// Puts the keyboard where the step wants it.
    void takeFocus();

signals:
    void leaveAsked();
    void wordAsked(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildViews(QVBoxLayout* rows);
    void connectPanel();
    void connectPlayer();
    void connectSound();
    void refresh();
    void showCharts();
    void addPeople(const Shown& shown, ChartContent& content);
    void showDrawing(bool other);
    void openStep();
    void hear(bool slow);
    bool isOver(const ChartPanel& panel) const;
    void tell(const QString& words);
    void arrange();
    void orderStops();
    void savePage();
    void revealTask();

    LessonPlayer* m_player;
    const LessonShelf& m_shelf;
    StepPanel* m_panel;
    QLabel* m_title;
    TrailBar* m_trail;
    ChartStack* m_charts;
    DrawLayer* m_layer;
    QScrollArea* m_room;
    QLabel* m_slide;  ///< the words of a scene without a picture
    QBoxLayout* m_views;
    QWidget* m_side;
    SpineView* m_spine;
    LegendBar* m_legend;
    QLabel* m_heldNote;
    ProfileBoard* m_board;
    LessonTime* m_time;
    ChartSound* m_sound;
    BandRunner* m_bands;
    SpineContent m_spineContent;
    bool m_watching = false;  ///< a curve is being uncovered
    QString m_told;
};

}  // namespace theca::app
