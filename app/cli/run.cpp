#include <vector>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/progress.h"
#include "app/cli/scenario_file.h"
#include "core/simulator.h"
#include "core/text/csv.h"
#include "core/text/scenario_text.h"
#include "core/text/summary.h"

namespace theca::cli {

namespace {

constexpr double usualStep = 5;  // min
constexpr double leastStep = 0.01;
constexpr double mostStep = 527'040;  // 366 days
constexpr double longestRun = 8784;   // h

/// Numbers given on the command line.
struct Settings {
    double stepMinutes = usualStep;
    std::optional<double> horizon;
};

Result<Settings> settingsIn(const Arguments& arguments) {
    for (const char* later : {"--population", "--seed"}) {
        if (arguments.has(later)) return Error{"not_simulated_yet", {}, {std::string(later) + ", a population"}};
    }
    const std::string csv = arguments.value("--csv");
    if (!csv.empty() && csv == arguments.value("--json")) return Error{"one_place_twice", {}, {csv}};
    for (const char* output : {"--csv", "--json"}) {
        if (arguments.has(output) && arguments.value(output).empty())
            return Error{"option_value_missing", {}, {output}};
    }
    const auto step = numberOption(arguments, "--step-min", leastStep, mostStep);
    if (!step) return step.errors();
    const auto horizon = numberOption(arguments, "--horizon-h", 1, longestRun);
    if (!horizon) return horizon.errors();
    return Settings{step->value_or(usualStep), *horizon};
}

/// Rows of the CSV, to know how much of it is done.
double rowCount(const Scenario& scenario, double stepMinutes) {
    return static_cast<double>(scenario.therapies.size()) * (scenario.horizon.number() * 60 / stepMinutes + 1);
}

void writeRows(const Scenario& scenario, const Run& result, double stepMinutes, OutputFile& file) {
    Progress progress("csv", rowCount(scenario, stepMinutes));
    writeCsv(scenario, result, stepMinutes, [&](std::string_view row) {
        progress.step();
        return file.write(row);
    });
}

Outcome write(const Arguments& arguments, const Scenario& scenario, const Run& result, double stepMinutes) {
    std::vector<OutputFile> files;
    const std::vector<TherapySummary> summary = summarise(scenario, result);
    bool toStandardOutput = false;
    for (const std::string option : {"--csv", "--json"}) {
        if (!arguments.has(option)) continue;
        const std::string name = arguments.value(option);
        toStandardOutput = toStandardOutput || name == "-";
        Result<OutputFile> opened = OutputFile::open(name);
        if (!opened) return fail(name == "-" ? "standard output" : name, opened.errors());
        files.push_back(std::move(opened).value());
        if (option == "--csv") writeRows(scenario, result, stepMinutes, files.back());
        if (option == "--json") files.back().write(summaryJson(scenario, summary));
    }
    if (const Errors errors = finishAll(files); !errors.empty()) return fail(errors.front().arguments.back(), errors);
    return toStandardOutput ? Done : printed(summaryText(scenario, summary));
}

Outcome run(const Arguments& arguments, const Data& data) {
    const Result<Settings> settings = settingsIn(arguments);
    if (!settings) return failUsage(settings.errors().front());
    const Result<Library> library = data.library();
    if (!library) return failData(data, library.errors());
    const std::string& name = arguments.names.front();
    Result<ScenarioFile> file = readScenarioFile(name);
    if (!file) return fail(name, file.errors());
    Scenario scenario = file->scenario;
    if (settings->horizon) scenario.horizon = Hours(*settings->horizon);
    const Result<Run> result = simulate(scenario, *library);
    if (!result) return fail(name, located(file->text, result.errors()));
    return write(arguments, scenario, *result, settings->stepMinutes);
}

constexpr std::string_view help =
    "  --csv OUT        every signal, a row a time and therapy (- is standard output)\n"
    "  --json OUT       exposure and events\n"
    "  --step-min M     minutes between two rows of the CSV, 0.01 to 527040; 5 unless told\n"
    "  --horizon-h H    simulate H hours, 1 to 8784, whatever the file says\n"
    "  --population N   comes with a later version\n"
    "  --seed S         comes with a later version\n"
    "The summary table is printed unless an output goes to standard output.\n";

}  // namespace

Command runCommand() {
    return {"run",
            "FILE [--csv OUT] [--json OUT] [--step-min M] [--horizon-h H] [--population N] [--seed S]",
            "simulates a scenario and prints a summary table",
            help,
            {{"--csv"}, {"--json"}, {"--step-min"}, {"--horizon-h"}, {"--population"}, {"--seed"}},
            1,
            1,
            run};
}

}  // namespace theca::cli
