#include <filesystem>
#include <iostream>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/language.h"
#include "core/solve/simulator.h"
#include "core/text/drug_text.h"
#include "core/text/explain_text.h"
#include "core/text/file_kind.h"
#include "core/text/lesson_text.h"
#include "core/text/messages.h"
#include "core/text/scenario_text.h"
#include "core/text/target_text.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

Errors scenarioErrors(const std::string& text, const Library& library) {
    const Result<Scenario> scenario = readScenario(text);
    if (!scenario) return scenario.errors();
    Errors found = located(text, problems(*scenario, library));
    return found;
}

/// A lesson is simulated: what it says has to hold in its own runs.
Errors lessonErrors(const std::string& text, const Library& library) {
    const Result<Lesson> lesson = readLesson(text);
    if (!lesson) return lesson.errors();
    const Result<Library> withDrugs = libraryWithDrugsOf(*lesson, library);
    if (!withDrugs) return located(text, withDrugs.errors());
    LessonSurroundings around = builtInSurroundings();
    for (std::string& step : stepReferences(*lesson)) around.steps.insert(std::move(step));
    return located(text, checkLesson(*lesson, *withDrugs, around));
}

/// All errors of a text, read as the kind of file it states; without a kind it is read as a scenario.
Errors errorsIn(const std::string& name, const std::string& text, const Library& library) {
    const std::string kind = fileKind(text);
    if (kind == "targets") {
        const Result<std::vector<Target>> targets = readTargets(text, library);
        return targets ? Errors() : targets.errors();
    }
    if (kind == "lesson") return lessonErrors(text, library);
    if (kind == "explain") {
        const Result<Explanation> explanation = readExplanation(text);
        return explanation ? Errors() : explanation.errors();
    }
    if (kind != "drug") return scenarioErrors(text, library);
    const Result<Drug> drug = readDrug(text, library.sources);
    if (!drug) return drug.errors();
    const std::string file = std::filesystem::path(name).stem().string();
    if (drug->name == file) return {};
    return located(text, {Error{"drug_name_differs", "name", {drug->name, file}}});
}

Outcome check(const Arguments& arguments, const Data& data) {
    const Result<Library> library = data.simulatedLibrary();
    if (!library) return failData(data, library.errors());
    Outcome outcome = Done;
    for (const std::string& name : arguments.names) {
        const Result<std::string> text = readFile(name);
        if (!text) {
            outcome = fail(name, text.errors());
            continue;
        }
        for (const Error& error : errorsIn(name, *text, *library)) {
            std::cerr << errorLine(name, error, spoken()) << '\n';
            if (outcome == Done) outcome = FoundErrors;
        }
    }
    return outcome;
}

constexpr std::string_view help = SENTENCE(
    "CommandLine",
    "Reads scenario, drug, lesson, explain and targets files and says all that is wrong with them, one line each, on "
    "standard error.\n"
    "A lesson is simulated: its right answers, ways to a goal and patterns have to hold in its runs "
    "(docs/lessons.md).\n"
    "Exit 0: nothing is wrong. 1: something is. 2: a file cannot be read.\n");

}  // namespace

Command checkCommand() {
    return {
        "check", "FILE…", SENTENCE("CommandLine", "reads scenario, drug and lesson files; all errors, one line each"),
        help,    {},      1,
        10'000,  check};
}

}  // namespace theca::cli
