#pragma once

#include <QWidget>
#include <functional>

#include "core/lesson/lesson.h"

class QHBoxLayout;
class QListWidget;
class QToolButton;

namespace theca::app {

/// The steps of a scene that is being made, one press each, and the buttons that add some.
class TalkSteps final : public QWidget {
    Q_OBJECT

public:
    /// What the window shows now: "Play to here" and "Set" ask it.
    struct Now {
        std::function<double()> playhead;  ///< h
        std::function<Scenario()> scenario;
    };

    explicit TalkSteps(QWidget* parent);

    void useNow(Now now) { m_now = std::move(now); }
    void showScene(const Lesson& talk, std::size_t scene);
    QListWidget& list() { return *m_list; }

public slots:
    void addReveal(int therapy);
    void addPlay();
    /// Makes the scene's scenario the one that is shown.
    void addSet();
    void addBig(int therapy);
    void addQuestion();
    void addGuess();
    void removeStep();
    /// Moves the chosen step.
    void move(int by);

signals:
    void edited(const theca::Lesson& talk);
    /// One sentence about why nothing was added.
    void refused(const QString& why);

private:
    void buildButtons(QHBoxLayout* bar);
    void fillTherapies();
    void moveTo(int from, int to);
    void add(Beat beat);
    const Scene& scene() const;
    const Scenario* scenario() const;

    Lesson m_talk;
    std::size_t m_scene = 0;
    Now m_now;
    QListWidget* m_list;
    QToolButton* m_reveal = nullptr;
    QToolButton* m_big = nullptr;
};

}  // namespace theca::app
