#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "app/time/pause_when.h"
#include "app/time/play_clock.h"

class QTimer;

namespace theca::app {

class Document;

/// Moves the document's playhead while it plays. The run may change meanwhile: playing continues in the new one.
class Player final : public QObject {
    Q_OBJECT

public:
    explicit Player(Document& document, QObject* parent = nullptr);

    bool isPlaying() const { return m_clock.has_value(); }
    bool loops() const { return m_loops; }
    void setLoops(bool loops);
    /// What playing pauses at.
    const std::optional<PauseWhen>& condition() const { return m_condition; }
    void setCondition(const std::optional<PauseWhen>& condition);
    /// Another source of real time, milliseconds, for tests.
    void useClock(std::function<double()> milliseconds);

public slots:
    /// Starts at the playhead, or at the start if that is at the end.
    void play();
    void pause();
    void toggle();
    /// Playing waits while the user moves the playhead.
    void hold(bool held);
    /// Moves the playhead to its place at the present real time.
    void tick();

signals:
    /// Whether it plays or loops, or what it pauses at, has changed.
    void changed();
    /// Playing has just stopped because its condition is met.
    void conditionMet();

private:
    void begin();
    void stop();
    void moveTo(double hours);
    void planAgain();

    Document& m_document;
    QTimer* m_timer;
    std::function<double()> m_now;
    std::optional<PlayClock> m_clock;
    std::optional<PauseWhen> m_condition;
    double m_start = 0;  ///< when m_clock was started, ms
    bool m_loops = false;
    bool m_held = false;
    bool m_stale = false;   ///< the clock was planned for another run
    bool m_moving = false;  ///< the playhead is being moved by this player
};

}  // namespace theca::app
