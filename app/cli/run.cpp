#include <algorithm>
#include <thread>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/progress.h"
#include "app/cli/scenario_file.h"
#include "core/people/population.h"
#include "core/scenario/scenario_fields.h"
#include "core/solve/simulator.h"
#include "core/text/csv.h"
#include "core/text/population_text.h"
#include "core/text/scenario_text.h"
#include "core/text/summary.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

constexpr double usualStep = 5;  // min
constexpr double leastStep = 0.01;
constexpr double mostStep = format::longestRun_h * 60;
constexpr format::Range horizons = format::field<&Scenario::horizon>().limits;
constexpr format::WholeRange peoples = format::field<&Population::patients>().limits;
constexpr format::WholeRange seeds = format::field<&Population::seed>().limits;

/// Numbers given on the command line.
struct Settings {
    double stepMinutes = usualStep;
    std::optional<double> horizon;
    std::optional<std::uint64_t> people;
    std::optional<std::uint64_t> seed;
};

Result<Settings> settingsIn(const Arguments& arguments) {
    const auto step = numberOption(arguments, "--step-min", leastStep, mostStep);
    if (!step) return step.errors();
    const auto horizon = numberOption(arguments, "--horizon-h", horizons.lowest, horizons.highest);
    if (!horizon) return horizon.errors();
    const auto people = wholeOption(arguments, "--population", peoples.least, peoples.most);
    if (!people) return people.errors();
    const auto seed = wholeOption(arguments, "--seed", seeds.least, seeds.most);
    if (!seed) return seed.errors();
    return Settings{step->value_or(usualStep), *horizon, *people, *seed};
}

/// The scenario with the changes from the command line.
Scenario changed(Scenario scenario, const Settings& settings) {
    if (settings.horizon) scenario.horizon = Hours(*settings.horizon);
    if (settings.people) scenario.population.patients = static_cast<int>(*settings.people);
    if (settings.seed) scenario.population.seed = *settings.seed;
    return scenario;
}

bool hasPeople(const Scenario& scenario) { return scenario.population.patients > 0; }

/// Uses every thread there is.
template <class Options>
Options allThreads(Progress& progress) {
    Options options;
    options.threads = std::max(1U, std::thread::hardware_concurrency());
    options.progress = [&progress](double share) { progress.at(share); };
    return options;
}

/// A scenario and the run of its patient.
struct Simulated {
    const Library& library;
    Scenario scenario;
    Run run;
};

void writeRows(const Simulated& simulated, double stepMinutes, OutputFile& file) {
    const Scenario& scenario = simulated.scenario;
    Progress progress("csv");
    const auto sink = [&](std::string_view rows) { return file.write(rows); };
    if (hasPeople(scenario)) {
        // A file that cannot be written reports it when it is finished.
        (void)writePopulationCsv(scenario, simulated.library, simulated.run, stepMinutes,
                                 allThreads<PopulationOptions>(progress), sink);
        return;
    }
    writeCsv(scenario, simulated.run, stepMinutes, allThreads<CsvOptions>(progress), sink);
}

std::vector<TherapySummary> summaryOf(const Simulated& simulated) {
    std::vector<TherapySummary> summary = summarise(simulated.scenario, simulated.run);
    if (!hasPeople(simulated.scenario)) return summary;
    Progress progress("people");
    const auto figures =
        populationFigures(simulated.scenario, simulated.library, allThreads<PopulationOptions>(progress));
    for (std::size_t i = 0; i < summary.size(); ++i) summary[i].people = figures->at(i);
    return summary;
}

Outcome write(const Arguments& arguments, const Simulated& simulated, double stepMinutes) {
    const Scenario& scenario = simulated.scenario;
    std::vector<OutputFile> files;
    const bool printsOrWritesFigures = arguments.has("--json") || arguments.value("--csv") != "-";
    std::vector<TherapySummary> summary;
    if (printsOrWritesFigures) summary = summaryOf(simulated);
    bool toStandardOutput = false;
    for (const std::string option : {"--csv", "--json"}) {
        if (!arguments.has(option)) continue;
        const std::string name = arguments.value(option);
        toStandardOutput = toStandardOutput || name == "-";
        Result<OutputFile> opened = OutputFile::open(name);
        if (!opened) return fail(name == "-" ? standardOutputName : std::string_view(name), opened.errors());
        files.push_back(std::move(opened).value());
        if (option == "--csv") writeRows(simulated, stepMinutes, files.back());
        if (option == "--json") files.back().write(summaryJson(scenario, summary));
    }
    if (const Errors errors = finishAll(files); !errors.empty()) return fail(errors.front().arguments.back(), errors);
    return toStandardOutput ? Done : printed(summaryText(scenario, summary));
}

Outcome run(const Arguments& arguments, const Data& data) {
    const Result<Settings> settings = settingsIn(arguments);
    if (!settings) return failUsage(settings.errors().front());
    const std::string& name = arguments.names.front();
    Result<ScenarioFile> file = readScenarioFile(name);
    if (!file) return fail(name, file.errors());
    const Result<Library> library = data.simulatedLibraryOf(file->scenario.drug);
    if (!library) return failData(data, library.errors());
    Scenario scenario = changed(file->scenario, *settings);
    const Result<Run> result = simulate(scenario, *library);
    if (!result) return fail(name, located(file->text, result.errors()));
    return write(arguments, {*library, std::move(scenario), *result}, settings->stepMinutes);
}

constexpr std::string_view help =
    SENTENCE("CommandLine",
             "  --csv OUT        every signal, a row a time and therapy (- is standard output)\n"
             "  --json OUT       exposure and events\n"
             "  --step-min M     minutes between two rows of the CSV, 0.01 to 527040; 5 if not given\n"
             "  --horizon-h H    simulate H hours, 1 to 8784, whatever the file says\n"
             "  --population N   simulate N virtual people, up to 1000000, whatever the file says; 0: none\n"
             "  --seed S         their seed, a whole number below 2^64, whatever the file says\n"
             "The summary table is printed unless an output goes to standard output.\n");

}  // namespace

Command runCommand() {
    return {"run",
            "FILE [--csv OUT] [--json OUT] [--step-min M] [--horizon-h H] [--population N] [--seed S]",
            SENTENCE("CommandLine", "simulates a scenario and prints a summary table"),
            help,
            {{"--csv", Option::Kind::Output},
             {"--json", Option::Kind::Output},
             {"--step-min"},
             {"--horizon-h"},
             {"--population"},
             {"--seed"}},
            1,
            1,
            run};
}

}  // namespace theca::cli
