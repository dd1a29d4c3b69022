#pragma once

#include <QWidget>

#include "app/time/player.h"

class QLabel;

namespace theca::app {

class Document;
class GlyphButton;
class TimeSlider;

/// Play and scrub through the run of a lesson.
class LessonTime final : public QWidget {
    Q_OBJECT

public:
    LessonTime(Document& document, QWidget* parent);

    Player& player() { return m_player; }
    GlyphButton& playButton() { return *m_play; }
    /// While a curve is uncovered, only playing moves the playhead.
    void setScrubbing(bool allowed);

private:
    void show();

    Document& m_document;
    Player m_player;
    GlyphButton* m_play;
    TimeSlider* m_slider;
    QLabel* m_time;
};

}  // namespace theca::app
