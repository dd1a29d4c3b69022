#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/json_path.h"
#include "core/lesson/lesson_run.h"

/// What a lesson says of a number that it asked for. Numbers are in the question's own unit.
namespace theca {

/// The units a number may be given in, the question's own first; each with how many of that one it is.
struct UnitChoice {
    std::string unit;
    double factor = 1;

    bool operator==(const UnitChoice&) const = default;
};
std::vector<UnitChoice> unitChoices(const NumberQuestion& question);

/// The right number; none if the run has none.
std::optional<double> rightNumber(const NumberQuestion& question, const LessonRun& run);
/// Whether a number is within the tolerance of the right one.
bool isRight(const NumberQuestion& question, double given, const LessonRun& run);
/// The place of the first pattern whose conditions all hold for a number; none if none does.
std::optional<std::size_t> recognised(const NumberQuestion& question, double given, const LessonRun& run);

/// Proves a question by the run. Errors: "not_a_number" of a condition, "number_missing", "unit_differs" from that of
/// the measure it is, "factor_of_nothing" where only `close` can say what is near, and those of patterns. `path` is
/// that of the question, without problems of its own.
Errors numberProblems(const NumberQuestion& question, const Lesson& lesson, const LessonRun& run,
                      const Library& library, const JsonPath& path);

}  // namespace theca
