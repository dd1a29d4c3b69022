#include "core/text/population_text.h"

#include <array>

#include "core/base/number_text.h"
#include "core/scenario/names.h"
#include "core/text/csv_cells.h"
#include "core/text/csv_field.h"
#include "core/text/table.h"

namespace theca {

namespace {

constexpr double nanogramsPerMicrogram = 1000;
constexpr int digits = 4;
constexpr std::array<const char*, percentileShares.size()> names = {"p5", "p25", "p50", "p75", "p95"};

struct NamedPlace {
    const char* key;
    const char* title;
    PlaceFigures TherapyFigures::*figures;
};
constexpr std::array places = {NamedPlace{"plasma", "plasma", &TherapyFigures::plasma},
                               NamedPlace{"csf_L3", "CSF L3", &TherapyFigures::csfL3},
                               NamedPlace{"csf_L1", "CSF L1", &TherapyFigures::csfL1}};

void addRow(Table& table, const std::string& therapy, const std::string& where, const std::string& what,
            const Percentiles& values, double factor) {
    std::vector<std::string> row = {therapy, where, what};
    for (const double value : values) row.push_back(plain(value * factor, digits));
    table.add(std::move(row));
}

void addPlace(Table& table, const std::string& therapy, const std::string& where, const PlaceFigures& figures) {
    constexpr double ng = nanogramsPerMicrogram;
    addRow(table, therapy, where, "Cmax", figures.cmax, ng);
    addRow(table, {}, {}, "Cavg", figures.cavg, ng);
    addRow(table, {}, {}, "AUC", figures.auc, ng);
}

JsonNode percentilesValue(const Percentiles& values, double factor) {
    JsonNode object = JsonNode::object();
    for (std::size_t i = 0; i < names.size(); ++i) object.add(names[i], JsonNode::number(values[i] * factor));
    return object;
}

std::string header(const Drug& drug) {
    std::string line = "therapy,time_h";
    for (const std::string& column : signalColumns(drug)) {
        for (const char* name : names) line.append(",").append(column).append("_").append(name);
    }
    for (const std::string& column : lastColumns()) line.append(",").append(column);
    return line + '\n';
}

}  // namespace

std::string populationText(const Scenario& scenario, const std::vector<TherapyFigures>& figures) {
    const bool onePool = scenario.csfModel == CsfModel::OnePool;
    Table table({"therapy", "where", "over people", "5 %", "25 %", "50 %", "75 %", "95 %"}, 3);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        std::string therapy = scenario.therapies[i].name.english();
        for (const NamedPlace& place : places) {
            const bool isPool = onePool && place.figures != &TherapyFigures::plasma;
            if (isPool && place.figures == &TherapyFigures::csfL1) continue;  // the rows of the pool have been written
            addPlace(table, therapy, isPool ? "CSF pool" : place.title, figures[i].*place.figures);
            therapy.clear();
        }
        if (figures[i].hoursAboveEC50) addRow(table, {}, {}, "h above EC50", *figures[i].hoursAboveEC50, 1);
    }
    const Population& population = scenario.population;
    return std::to_string(population.patients) + " virtual people, seed " + std::to_string(population.seed) +
           ", preset " + std::string(nameOf(population.preset)) + "\n\n" + table.text();
}

JsonNode populationValue(const Population& population) {
    JsonNode object = JsonNode::object();
    object.add("patients", JsonNode::whole(static_cast<std::uint64_t>(population.patients)));
    object.add("seed", JsonNode::whole(population.seed));
    object.add("preset", JsonNode::string(nameOf(population.preset)));
    return object;
}

JsonNode figuresValue(const TherapyFigures& figures) {
    constexpr double ng = nanogramsPerMicrogram;
    JsonNode object = JsonNode::object();
    for (const NamedPlace& place : places) {
        const PlaceFigures& here = figures.*place.figures;
        JsonNode values = JsonNode::object();
        values.add("cmax", percentilesValue(here.cmax, ng));
        values.add("auc", percentilesValue(here.auc, ng));
        values.add("cavg", percentilesValue(here.cavg, ng));
        object.add(place.key, std::move(values));
    }
    object.add("time_above_ec50_h",
               figures.hoursAboveEC50 ? percentilesValue(*figures.hoursAboveEC50, 1) : JsonNode::null());
    return object;
}

Result<bool> writePopulationCsv(const Scenario& scenario, const Library& library, const Run& run, double stepMinutes,
                                const PopulationOptions& options, const Sink& sink) {
    const Drug& drug = run.model->drug();
    const std::vector<Signal> signals = rowSignals(drug);
    const std::vector<double> hours = rowTimes(scenario.horizon, stepMinutes);
    std::vector<LastCells> last;
    for (const Trajectory& trajectory : run.therapies) last.emplace_back(trajectory);
    bool begun = false;
    const auto write = [&](std::size_t therapy, std::size_t time, const std::vector<Percentiles>& found) {
        if (!begun && !sink(header(drug))) return false;
        begun = true;
        const Hours at(hours[time]);
        std::string line = csvText(scenario.therapies[therapy].name.english()) + ',' + csvNumber(at.number());
        for (std::size_t s = 0; s < signals.size(); ++s) {
            for (const double value : found[s]) appendValue(line, value, isConcentration(signals[s], drug));
        }
        return sink(line + last[therapy].at(at) + '\n');
    };
    return populationRows(scenario, library, signals, hours, options, write);
}

}  // namespace theca
