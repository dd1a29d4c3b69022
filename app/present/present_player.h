#pragma once

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "app/present/present_keys.h"
#include "app/present/stage_content.h"
#include "app/present/stage_pointer.h"
#include "app/present/talk_timer.h"
#include "app/present/vote_box.h"

class QTimer;

namespace theca::app {

/// Gives a talk: knows where it stands, what the hall sees, and what every key does to both. The talk itself never
/// changes: changes made live go with the scene.
class PresentPlayer final : public QObject {
    Q_OBJECT

public:
    enum class Screen { Picture, Black, White };

    explicit PresentPlayer(std::shared_ptr<const TalkFacts> facts, std::size_t firstScene = 0);

    const TalkFacts& facts() const { return *m_facts; }
    const Talk& talk() const { return m_facts->talk(); }
    const Scene& scene() const { return talk().scenes[m_place.scene]; }
    StagePlace place() const { return m_place; }
    StageState state() const { return stageAt(talk(), m_place); }
    bool isAtEnd() const { return !placeAfter(talk(), m_place); }

    /// What is to be seen now, and after the next press; the hall sees what was frozen, if something is.
    StageContent content() const;
    std::optional<StageContent> contentAfter() const;
    StageContent audienceContent() const { return m_frozen ? *m_frozen : content(); }
    Screen screen() const { return m_screen; }
    bool isFrozen() const { return m_frozen.has_value(); }
    bool isVoting() const { return m_voting; }
    bool isUnlocked() const { return m_unlocked; }
    const StagePointer& pointer() const { return m_pointer; }
    /// Moves what is held over the stage; `seen`: whether it is over it.
    void point(QPointF at, bool seen);
    /// The pen goes on in the first chart (h, value); `begins` starts another stroke, of three at most.
    void draw(QPointF place, bool begins);
    const std::vector<GuessStroke>& strokes() const;
    /// The scenario of now with its run, live changes too; null if there is none.
    std::shared_ptr<const TalkFacts::Staged> staged() const;
    HallPalette palette() const { return m_palette; }
    int backRow() const { return m_backRow; }
    void setPalette(HallPalette palette);
    void setBackRow(int backRow);
    /// Freezing needs one that the hall does not see.
    void setSecondScreen(bool there) { m_second = there; }

    const VoteBox& votes() const { return m_votes; }
    /// What to do after the last vote; none without votes or without a right answer.
    std::optional<VoteAdvice> advice() const;
    TalkTimer& timer() { return m_timer; }
    double seconds() const { return m_timer.seconds(m_now()); }
    bool isPlaying() const { return m_playing.has_value(); }

    /// Another source of real time, ms, for tests.
    void useClock(std::function<double()> milliseconds);
    /// Curves and time do not run: they are there at once.
    void setAtOnce(bool atOnce) { m_atOnce = atOnce; }

    /// Changes a number that the scene leaves to the presenter; false if it may not be changed, or cannot be simulated.
    bool change(const std::string& path, const PlainValue& value);

    /// Goes to a place of the talk as if it had always been there.
    void goTo(StagePlace place) { go(place, false); }

public slots:
    void act(const theca::app::PresentCommand& command);
    /// Moves what runs to where it is at the present real time.
    void tick();

signals:
    /// What the hall or the presenter sees is different.
    void changed();
    /// Only what is held over the stage is different.
    void pointed();
    /// One sentence for the presenter.
    void told(const QString& line);
    /// Commands for the windows: overview, swapping, the console, keys.
    void asked(theca::app::PresentAct act);
    void ended();

private:
    struct Playing {
        double from = 0;
        double to = 0;
        double seconds = 1;
        double begun = 0;  ///< ms
    };

    void next();
    void go(StagePlace place, bool forward);
    void goToScene(int number);
    void setOff();
    void stopMoving();
    void restore();
    void pace();
    void freeze();
    void turn(int place);
    void vote(int answer, int votes);
    void escape();
    void toggleTimer();
    void hold(StageTool tool);
    void takeBackStroke(bool all);
    bool returnsFromBlack(PresentAct act);
    StageMoment moment() const;

    std::shared_ptr<const TalkFacts> m_facts;
    std::function<double()> m_now;
    QTimer* m_ticks;
    StagePlace m_place;
    Screen m_screen = Screen::Picture;
    std::optional<StageContent> m_frozen;
    HallPalette m_palette;
    int m_backRow;
    bool m_second = false;
    bool m_atOnce = false;
    bool m_voting = false;
    bool m_unlocked = false;
    VoteBox m_votes;
    TalkTimer m_timer;
    std::vector<int> m_turned;
    std::vector<SetBeat> m_changes;
    std::optional<Playing> m_playing;
    std::optional<double> m_pausedAt;  ///< h
    std::optional<double> m_revealed;  ///< ms, when a curve began to draw itself
    std::optional<double> m_asked;     ///< ms, when a vote began
    StagePointer m_pointer;
    std::map<std::size_t, std::vector<GuessStroke>> m_strokes;  ///< by scene
    double m_lastNext = -1e9;
    double m_lastEscape = -1e9;
};

}  // namespace theca::app
