#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

#include "app/document/document.h"
#include "app/learn/draw_state.h"
#include "app/learn/lesson_facts.h"
#include "app/learn/lesson_place.h"
#include "app/learn/lesson_shelf.h"
#include "app/learn/lesson_sight.h"
#include "app/learn/step_words.h"

class QTimer;

namespace theca::app {

/// What was answered at one step, for whoever keeps answers.
struct StepAnswer {
    std::string lesson;
    std::string step;   ///< its id, or its place in the lesson from 0
    std::string kind;   ///< "predict", "check" …
    std::string given;  ///< in a few words that need no quotes: "2", "3.5;12", "a;c;b"
    std::optional<bool> right;
    std::optional<Sureness> sure;
    double seconds = 0;
    int tries = 0;
    std::string pattern;
    std::string recalled;  ///< the question that was asked again, "lesson/step"; empty: none was

    bool operator==(const StepAnswer&) const = default;
};

/// Leads through a lesson: the one thing that changes is where the learner stands. Its document is its own.
class LessonPlayer final : public QObject {
    Q_OBJECT

public:
    LessonPlayer(std::shared_ptr<const LessonFacts> facts, LessonPlace place, const LessonShelf& shelf,
                 QObject* parent = nullptr);

    /// A hint is offered when a goal was tried for this long, s.
    static constexpr double hintAfter = 60;

    const LessonFacts& facts() const { return *m_facts; }
    const Lesson& lesson() const { return m_facts->lesson(); }
    const LessonPlace& place() const { return m_place; }
    const Step& step() const { return lesson().steps[m_place.step]; }
    Document& document() { return *m_document; }
    const Document& document() const { return *m_document; }
    StepView view() const;
    LessonSight sight() const;
    /// How far the playhead has uncovered the curve, h; none: it is not on its way.
    std::optional<double> uncovered() const;
    /// What is drawn in the chart at this step, in which curve, and what was given to it; none: nothing is.
    struct Drawn {
        DrawTask task;
        int therapy = 0;
        Given given;  ///< done: the curve is in view
    };
    std::optional<Drawn> drawing() const;
    /// Where the playhead comes to when it uncovers a curve, h.
    double uncoversTo() const { return m_uncoversTo; }
    /// Whether the learner may move the playhead: not where it would show more than the step does.
    bool mayMoveTime() const { return !m_uncovering && !sight().inkUntil; }
    /// The scene whose question is answered by one of several curves, while it is asked; none: there is none.
    std::optional<Scene> compared() const;
    /// Whether curves are uncovered at once.
    void setAtOnce(bool atOnce) { m_atOnce = atOnce; }
    /// Another source of real time, in seconds, for tests.
    void useClock(std::function<double()> seconds) { m_now = std::move(seconds); }
    /// The open step in words, as a screen reader says it.
    QString spokenStep() const;

public slots:
    void next();
    void back();
    void goTo(std::size_t step);
    /// "I do not know"; at the end: keep exploring.
    void skip();
    void choose(int place);
    void giveNumber(std::size_t which, double value);
    /// To a question that asks for one, in its own unit.
    void answerNumber(std::optional<double> value);
    void giveOrder(const QStringList& words);
    /// Of a drawing, flags, or a profile.
    void give(const theca::Answer& answer, bool enough);
    void setSure(theca::app::Sureness how);
    void setBecause(const QString& words);
    /// The learner's own words at the end of a lesson are an answer too, once they are left as they are.
    void keepOwnWords();
    void askHint();
    void showWay();
    void edit(const theca::app::Edit& change, const QString& mergeKey);
    /// Of what was tried.
    void undo();
    void redo();
    /// The playhead has come to its end, or is not waited for.
    void finishUncovering();
    /// Offers what waits for time to pass at a step.
    void lookAtClock();

signals:
    /// Something to be shown has changed.
    void changed();
    /// Another step is open.
    void stepChanged();
    /// The place within a step has changed: a beat was shown, a hint asked for.
    void placeChanged();
    /// A curve is to be uncovered in so many seconds.
    void uncoveringBegun(double seconds);
    /// What a screen reader should say now.
    void told(const QString& words);
    void answered(const theca::app::StepAnswer& answer);
    void finished();
    void exploreAsked();

private:
    Given& here() { return m_place.here(); }
    void enter();
    void tell(const QString& words);
    void openGoal(const Try& task);
    void settlePlayhead();
    double endOfRun() const;
    void runPrediction();
    void uncover(double seconds);
    void sweep(double from, double until, double seconds);
    void chooseAt(const std::vector<Choice>& choices, int place);
    void countTry(bool right, const std::string& given);
    void record(const std::string& given);
    void look();
    std::vector<std::string> recallItems() const;
    LessonShelf::Recalled recalled() const;
    StepContext context() const;
    void goToBeat(const Scene& scene, std::size_t beat);
    void press(const Scene& scene, std::size_t beat);
    void settleScene();
    void chooseInScene(const Scene& scene, int place);
    void tellScene(const Scene& scene);

    std::shared_ptr<const LessonFacts> m_facts;
    const LessonShelf& m_shelf;
    LessonPlace m_place;
    QStringList m_missed;                  ///< questions to be asked first, as "lesson/step"
    std::vector<std::string> m_returning;  ///< questions that are asked whether or not the lesson names them
    std::unique_ptr<Document> m_document;
    std::string m_scenario;
    bool m_enough = false;
    bool m_uncovering = false;
    bool m_inScene = false;
    double m_uncoversTo = 0;
    bool m_atOnce = false;
    std::optional<bool> m_reached;
    std::function<double()> m_now;
    double m_entered = 0;
    QTimer* m_waiting;  ///< until a hint is offered
    bool m_offersHelp = false;
};

}  // namespace theca::app
