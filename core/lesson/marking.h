#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json_path.h"
#include "core/lesson/lesson_run.h"

/// What a lesson says of an answer: no score, but features of it beside the same of the run, and the wrong idea it
/// shows.
namespace theca {

/// A measure of a prediction: of a drawn line (the other curves are those of the run), of a profile, of the number
/// given for an item; of an item that was put in order its place, from 1. None if the answer does not say.
std::optional<double> drawnNumber(std::string_view measure, const Predict& predict, const Answer& answer,
                                  const Lesson& lesson, const LessonRun& run, const Library& library);

/// One feature: of the answer and of the run, each if it exists.
struct FeatureOutcome {
    std::optional<double> drawn;
    std::optional<double> run;
    bool close = false;  ///< within the feature's tolerance, or neither exists

    bool operator==(const FeatureOutcome&) const = default;
};
std::vector<FeatureOutcome> featureOutcomes(const Predict& predict, const Answer& answer, const Lesson& lesson,
                                            const LessonRun& run, const Library& library);

/// The place of the first pattern whose conditions all hold for an answer; none if none does.
std::optional<std::size_t> recognised(const Predict& predict, const Answer& answer, const Lesson& lesson,
                                      const LessonRun& run, const Library& library);
/// The same for an answer that is the run itself.
std::optional<std::size_t> recognisedInTruth(const Predict& predict, const LessonRun& run);

/// The place of the first of some patterns whose conditions all hold for these numbers.
std::optional<std::size_t> firstMatching(const std::vector<Pattern>& patterns, const ExpressionNumbers& numbers);
/// Whether a number is within a tolerance of the run's: it differs by at most `close`, or by at most a factor.
bool isClose(const std::optional<double>& close, const std::optional<double>& closeFactor, double given, double run);

/// The items of an order from the most to the least in the run, as measures.
std::vector<std::string> trueOrder(const Predict& predict, const LessonRun& run);

/// Whether all conditions of a goal hold in the changed run.
bool goalReached(const Try& task, const LessonRun& run, const LessonRun& changed);

/// What the run says of some choices: which one is right. Errors (path below the step): "key_wrong",
/// "distractor_right", "right_count", "choice_unproved", "choice_without_number".
struct ProvedChoices {
    std::optional<std::size_t> right;
    std::vector<std::optional<double>> numbers;  ///< of each choice, where `prove` compares numbers
    Errors errors;
};
ProvedChoices provedChoices(const std::vector<Choice>& choices, const std::string& prove, bool mustProve,
                            const LessonRun& run, const JsonPath& path);

}  // namespace theca
