#include <algorithm>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/scenario_file.h"
#include "core/solve/simulator.h"
#include "core/text/exercise_text.h"
#include "core/text/goal_text.h"
#include "core/text/scenario_text.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

/// "therapies/0/oral/0/dose_mg, therapies/0/oral/0/start_h, …"
std::string pathsOf(const std::vector<FreeNumber>& numbers) {
    std::string list;
    for (const FreeNumber& one : numbers) list.append(list.empty() ? "" : ", ").append(one.path);
    return list;
}

Result<std::optional<FreeNumber>> numberIn(const Arguments& arguments, const Scenario& scenario) {
    if (!arguments.has("--free")) return std::optional<FreeNumber>();
    const std::string path = arguments.value("--free");
    const std::vector<FreeNumber> all = freeNumbers(scenario);
    const auto found = std::find_if(all.begin(), all.end(), [&path](const auto& one) { return one.path == path; });
    if (found == all.end()) return Error{"unknown_choice", {}, {"--free " + path, pathsOf(all)}};
    return std::optional(*found);
}

/// The therapy the number belongs to, or the one asked for, or the only one; from 0.
Result<std::size_t> therapyIn(const Arguments& arguments, const Scenario& scenario,
                              const std::optional<FreeNumber>& number) {
    const std::size_t count = scenario.therapies.size();
    const auto given = wholeOption(arguments, "--therapy", 1, count);
    if (!given) return given.errors();
    if (number) return number->therapy;
    if (*given) return static_cast<std::size_t>(**given - 1);
    if (count == 1) return std::size_t(0);
    std::string list;
    for (std::size_t i = 0; i < count; ++i)
        list.append(i == 0 ? "" : ", ")
            .append(std::to_string(i + 1))
            .append(" ")
            .append(scenario.therapies[i].name.english());
    return Error{"option_missing", {}, {"--therapy", list}};
}

/// The goals of a therapy and how its run keeps to them now.
Result<Exercise> exerciseIn(const Arguments& arguments, const Scenario& scenario, const Drug& drug, const Run& run) {
    const auto number = numberIn(arguments, scenario);
    if (!number) return number.errors();
    const auto therapy = therapyIn(arguments, scenario, *number);
    if (!therapy) return therapy.errors();
    Result<std::vector<Goal>> goals = readGoals(arguments.value("--goal"), drug, scenario.horizon);
    if (!goals) return goals.errors();
    Exercise exercise{scenario, drug, *therapy, *goals, {}, *number, {}};
    for (const Goal& goal : exercise.goals) {
        const Trajectory& trajectory = run.therapies[*therapy];
        if (const auto wrong = wrongIn(goal, trajectory)) return *wrong;
        exercise.now.push_back(judged(trajectory, goal));
    }
    return exercise;
}

/// What is written where.
struct Output {
    std::string option;
    std::string text;
};

Outcome write(const Arguments& arguments, const Exercise& exercise) {
    std::vector<Output> outputs;
    if (arguments.has("--json")) outputs.push_back({"--json", exerciseJson(exercise)});
    if (arguments.has("-o") && exercise.answer && exercise.answer->after) {
        Scenario solved = exercise.scenario;
        setNumber(solved, *exercise.number, exercise.answer->after->value);
        outputs.push_back({"-o", writeScenario(solved)});
    }
    std::vector<OutputFile> files;
    bool toStandardOutput = false;
    for (const Output& output : outputs) {
        const std::string name = arguments.value(output.option);
        toStandardOutput = toStandardOutput || name == "-";
        Result<OutputFile> opened = OutputFile::open(name);
        if (!opened) return fail(name == "-" ? standardOutputName : std::string_view(name), opened.errors());
        files.push_back(std::move(opened).value());
        files.back().write(output.text);
    }
    if (const Errors errors = finishAll(files); !errors.empty()) return fail(errors.front().arguments.back(), errors);
    const Outcome done = toStandardOutput ? Done : printed(exerciseText(exercise));
    if (done != Done) return done;
    const auto kept = [](const Judgement& one) { return one.kept(); };
    const bool reached = exercise.answer ? exercise.answer->after.has_value()
                                         : std::all_of(exercise.now.begin(), exercise.now.end(), kept);
    return reached ? Done : FoundErrors;
}

Outcome solve(const Arguments& arguments, const Data& data) {
    if (!arguments.has("--goal")) return failUsage({"option_missing", {}, {"--goal", "80 < csf:L1 < 200 from 24"}});
    const Result<Library> library = data.simulatedLibrary();
    if (!library) return failData(data, library.errors());
    const std::string& name = arguments.names.front();
    const Result<ScenarioFile> file = readScenarioFile(name);
    if (!file) return fail(name, file.errors());
    const Result<Run> run = simulate(file->scenario, *library);
    if (!run) return fail(name, located(file->text, run.errors()));
    const Result<Exercise> found = exerciseIn(arguments, file->scenario, library->drugs.at(file->scenario.drug), *run);
    if (!found) return failUsage(found.errors().front());
    Exercise exercise = *found;
    if (exercise.number) {
        const Result<SolvedNumber> answer = solveFor(file->scenario, *library, exercise.goals, *exercise.number);
        if (!answer) return fail(name, answer.errors());
        exercise.answer = *answer;
    }
    return write(arguments, exercise);
}

constexpr std::string_view help = SENTENCE(
    "CommandLine",
    "  --goal \"GOALS\"   what a curve shall keep to: \"csf:L1 > 80\", \"80 < csf:L1 < 200 from 24 until 72\", "
    "several\n"
    "                   joined by \"and\"; concentrations in ng/mL, times in h, the whole run unless given\n"
    "  --free PATH      the number to solve for, as therapies/0/pump/program/0/rate_ug_per_day; a wrong one lists all\n"
    "  --therapy N      whose curves, from 1; needed without --free where there are several\n"
    "  --json OUT       everything as JSON (- is standard output)\n"
    "  -o OUT           the scenario with the answer in it\n"
    "Without --free: where the run leaves the goals, and by how much. Exit 0: every goal is kept, or an answer was\n"
    "found. 1: the run leaves a goal, or no value keeps them all; both ends of the range are shown then.\n"
    "An exercise for students: it computes what this model needs, not a dose.\n");

}  // namespace

Command solveCommand() {
    return {"solve",
            "FILE --goal \"GOALS\" [--free PATH] [--therapy N] [--json OUT] [-o OUT]",
            SENTENCE("CommandLine", "where a run leaves a goal, and which number would keep it there"),
            help,
            {{"--goal"}, {"--free"}, {"--therapy"}, {"--json", Option::Kind::Output}, {"-o", Option::Kind::Output}},
            1,
            1,
            solve};
}

}  // namespace theca::cli
