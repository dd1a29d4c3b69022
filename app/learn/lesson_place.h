#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/lesson/lesson.h"
#include "core/lesson/step_place.h"

/// Where a learner stands in a lesson, as a value.
namespace theca::app {

enum class Sureness { Guess, Fairly, Sure };

/// What was given at one step, and what came of it.
struct Given {
    Answer answer;
    std::optional<Sureness> sure;
    std::string because;     ///< the learner's own words; never marked
    bool unknown = false;    ///< "I do not know"
    int tries = 0;           ///< answers to a question so far
    bool done = false;       ///< the prediction was run, the question answered, the goal reached
    bool right = false;      ///< of a question: at the first try; of a prediction: every feature is close
    bool hinted = false;     ///< of a goal: the hint was asked for
    std::string pattern;     ///< the idea recognised in a prediction
    double seconds = 0;      ///< of an item: how long it was open, all in all
    std::vector<int> tried;  ///< answers of a question that were not right
    std::size_t item = 0;    ///< of Recall: which of its questions is open

    bool operator==(const Given&) const = default;
};

struct LessonPlace {
    std::size_t step = 0;
    std::vector<Given> given;  ///< one per step
    std::size_t beat = 0;      ///< of a scene: how often Next was pressed

    const Given& here() const { return given[step]; }
    Given& here() { return given[step]; }
    bool operator==(const LessonPlace&) const = default;
};

/// Where the sliders of a prediction stand before they are moved: as it says, else in the middle of its axis.
double startOf(const Predict& predict);

/// The first step, with nothing given. A lesson has at least one step.
LessonPlace startOf(const Lesson& lesson);

/// The choices a step asks; null where it asks none.
const std::vector<Choice>* choicesOf(const Step& step);

/// The number a step asks for instead; null where it asks none.
const NumberQuestion* numberAskedAt(const Step& step);

/// Answered as the first example of its patterns has it; "I do not know" where there is none.
Given exampleOf(const Step& step);

/// Whether a prediction that can be judged was wrong although somebody was sure of it.
bool sureAndWrong(const Predict& predict, const Given& given);

/// Whether this step has to be done before the next one is opened.
bool mustBeDone(const Step& step);
/// The last step that may be gone to: the first one that has to be done and is not.
std::size_t farthest(const Lesson& lesson, const LessonPlace& place);
/// Whether the next step may be opened now.
bool mayGoOn(const Lesson& lesson, const LessonPlace& place);
/// Goes to a step, no farther than farthest(); where that is it stays.
LessonPlace goneTo(const Lesson& lesson, LessonPlace place, std::size_t step);

}  // namespace theca::app
