#pragma once

#include <QWidget>

#include "app/document/edit.h"
#include "app/time/time_content.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace theca::app {

class BookmarkPanel;
class FlowLayout;
class GlyphButton;
class PausePanel;
class TimeSlider;

/// The time bar: play, step, scrub; speed, loop, bookmarks, where to pause, actions at the playhead. On two rows if one
/// is too short.
class TimeBar final : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(QWidget* parent = nullptr);

    void show(const TimeContent& content);
    using QWidget::show;
    /// Moves only the playhead, as in every frame while playing.
    void setPlayhead(double hours);

    GlyphButton* playButton() const { return m_play; }
    TimeSlider* slider() const { return m_slider; }
    QString timeText() const;
    BookmarkPanel* bookmarks() const { return m_bookmarks; }
    /// To be filled on fillAsked().
    QMenu* hereMenu() const { return m_hereMenu; }

public slots:
    void stepForward();
    void stepBack();

signals:
    void playAsked();
    void playheadAsked(double hours);
    void scrubbing(bool held);
    void speedAsked(double hoursPerSecond);
    void loopAsked(bool loops);
    void conditionChosen(const theca::app::PauseWhen& condition, bool on);
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void fillAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTransport();
    void buildChoices();
    QToolButton* addButton(const QString& text, const QString& tip);
    void connectParts();
    void connectSlider();
    void showSpeeds();
    void showPlayhead();
    void showBookmarks();
    void arrange();
    bool isOnTwoRows() const;
    int choicesWidth() const;

    TimeContent m_content;
    std::vector<double> m_shownSpeeds;
    bool m_placed = false;  ///< has had a size; before that there is room for one row
    QBoxLayout* m_rows;
    QWidget* m_transport;
    QWidget* m_choices;
    FlowLayout* m_flow;
    GlyphButton* m_back;
    GlyphButton* m_play;
    GlyphButton* m_forward;
    GlyphButton* m_loop;
    TimeSlider* m_slider;
    QLabel* m_time;
    QComboBox* m_speeds;
    QToolButton* m_bookmarkButton;
    QToolButton* m_pauseButton;
    QToolButton* m_hereButton;
    QMenu* m_hereMenu;
    BookmarkPanel* m_bookmarks;
    PausePanel* m_pause;
};

}  // namespace theca::app
