#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/learn/step_view.h"
#include "core/data/library.h"
#include "core/lesson/lesson.h"
#include "core/lesson/lesson_run.h"

namespace theca::app {

/// A lesson with its runs: every number that its texts name, and what it says of an answer.
class LessonFacts {
public:
    /// Simulates all its scenarios. Errors are those of runLesson.
    static Result<LessonFacts> of(std::shared_ptr<const Lesson> lesson, std::shared_ptr<const Library> library);

    const Lesson& lesson() const { return *m_lesson; }
    const std::shared_ptr<const Library>& library() const { return m_library; }
    const LessonRun& run() const { return m_run; }
    /// The drug of a scenario of the lesson.
    const Drug& drugOf(const std::string& scenario) const;

    /// A text in the language of the screen, its placeholders filled.
    QString words(const Text& text) const;
    /// The same; placeholders "drawn.NAME" are taken of an answer.
    QString words(const Text& text, const Predict& predict, const Answer& answer) const;
    /// "3 h 53 min", "276 ng/mL"; "never" for a time that does not come.
    QString numberWords(const std::string& measure, std::optional<double> value) const;

    /// What the answer and the run have in common; of numbers and flags without features the items themselves.
    std::vector<StepView::Feature> features(const Predict& predict, const Answer& answer) const;
    bool allClose(const Predict& predict, const Answer& answer) const;
    /// The first pattern that an answer shows; null if it shows none.
    const Pattern* pattern(const Predict& predict, const Answer& answer) const;
    /// The items of an order as the run has them.
    std::vector<QString> trueOrder(const Predict& predict) const;
    /// Whether the goal of a Try holds once its scenario is `now`.
    bool reached(const Try& task, const std::string& scenario, const Scenario& now) const;

private:
    LessonFacts(std::shared_ptr<const Lesson> lesson, std::shared_ptr<const Library> library, LessonRun run)
        : m_lesson(std::move(lesson)), m_library(std::move(library)), m_run(std::move(run)) {}
    std::optional<double> number(std::string_view measure) const;

    std::shared_ptr<const Lesson> m_lesson;
    std::shared_ptr<const Library> m_library;
    LessonRun m_run;
};

}  // namespace theca::app
