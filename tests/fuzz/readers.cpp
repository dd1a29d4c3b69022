#include "tests/fuzz/readers.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "core/solve/simulator.h"
#include "core/text/cases_text.h"
#include "core/text/drug_text.h"
#include "core/text/explain_text.h"
#include "core/text/lesson_text.h"
#include "core/text/library_text.h"
#include "core/text/messages.h"
#include "core/text/observations_text.h"
#include "core/text/physiology_text.h"
#include "core/text/points_table.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "core/text/sources_text.h"
#include "core/text/summary.h"
#include "core/text/target_text.h"
#include "core/text/text_table.h"

namespace theca::fuzz {

namespace {

void demand(bool kept, const char* what) {
    if (kept) return;
    std::fprintf(stderr, "fuzz: %s\n", what);
    std::abort();
}

const Library& library() {
    static const Library built = *builtInLibrary();
    return built;
}

/// Refused in sentences of one line each, with every argument in its place.
void demandSentences(const Errors& errors) {
    demand(!errors.empty(), "a refusal has a reason");
    for (const Error& error : errors) {
        const std::string line = errorLine("file", error);
        demand(line.find('\n') == std::string::npos, "an error is one line");
    }
}

template <class T>
const T* accepted(const Result<T>& read) {
    if (!read) demandSentences(read.errors());
    return read ? &*read : nullptr;
}

void readScenarioFile(std::string_view bytes) {
    const auto read = readScenario(bytes);
    const Scenario* scenario = accepted(read);
    if (!scenario) return;
    const auto again = readScenario(writeScenario(*scenario));
    demand(again && *again == *scenario, "a scenario that is written reads back the same");
}

void demandFigure(double number) { demand(std::isfinite(number) && number >= -1e-9, "a concentration is a number"); }

/// No more of a run than a summary asks for: what takes longer is tried by tests that count its time.
void simulateFile(std::string_view bytes) {
    const auto read = readScenario(bytes);
    if (!read) return;
    Scenario scenario = *read;
    scenario.population.patients = std::min(scenario.population.patients, 20);
    const auto run = simulate(scenario, library());
    if (!run) return demandSentences(run.errors());
    for (const TherapySummary& one : summarise(scenario, *run)) {
        for (const PlaceSummary& place : one.places)
            if (place.exposure.cmax.value) demandFigure(*place.exposure.cmax.value);
    }
    const std::string json = summaryJson(scenario, summarise(scenario, *run));
    demand(nlohmann::json::accept(json), "JSON holds numbers");  // a bare nan or inf is none
}

void readLessonFile(std::string_view bytes) {
    const auto read = readLesson(bytes);
    const Lesson* lesson = accepted(read);
    if (!lesson) return;
    const auto again = readLesson(writeLesson(*lesson));
    demand(again && *again == *lesson, "a lesson that is written reads back the same");
}

void readExplainFile(std::string_view bytes) { accepted(readExplanation(bytes)); }
void readTargetsFile(std::string_view bytes) { accepted(readTargets(bytes, library())); }
void readDrugFile(std::string_view bytes) { accepted(readDrug(bytes, library().sources)); }
void readCasesFile(std::string_view bytes) { accepted(readCases(bytes, library().sources)); }
void readObservationsFile(std::string_view bytes) { accepted(readObservations(bytes, library().sources)); }
void readPhysiologyFile(std::string_view bytes) { accepted(readPhysiology(bytes, library().sources)); }
void readSourcesFile(std::string_view bytes) { accepted(readSources(bytes)); }

void readPointsFile(std::string_view bytes) {
    const auto read = readTable(bytes);
    const TextTable* table = accepted(read);
    if (!table) return;
    for (const TableRow& row : table->rows) demand(row.cells.size() == table->columns(), "every row has all columns");
    const PointsGuess guess = guessPoints(*table);
    const TablePoints found = pointsFrom(*table, guess.choice);
    demand(found.points.size() <= mostPoints, "there are no more points than a scenario may hold");
    for (const ObservedPoint& point : found.points)
        demand(std::isfinite(point.value) && point.value >= 0 && point.at.number() >= 0, "a point is a number");
}

}  // namespace

const std::vector<Reader>& readers() {
    static const std::vector<Reader> all = {
        {"scenario", readScenarioFile},     {"run", simulateFile},       {"lesson", readLessonFile},
        {"explain", readExplainFile},       {"drug", readDrugFile},      {"points", readPointsFile},
        {"targets", readTargetsFile},       {"cases", readCasesFile},    {"observations", readObservationsFile},
        {"physiology", readPhysiologyFile}, {"sources", readSourcesFile}};
    return all;
}

const Reader* readerNamed(std::string_view name) {
    const auto found =
        std::find_if(readers().begin(), readers().end(), [name](const Reader& one) { return one.name == name; });
    return found == readers().end() ? nullptr : &*found;
}

}  // namespace theca::fuzz
