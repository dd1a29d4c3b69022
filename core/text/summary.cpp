#include "core/text/summary.h"

#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "core/text/control_signs.h"
#include "core/text/population_text.h"
#include "core/text/table.h"

namespace theca {

namespace {

constexpr double nanogramsPerMicrogram = 1000;
constexpr int digits = 4;

std::string shown(const Figure& figure, double factor = 1) {
    return figure.value ? plain(*figure.value * factor, digits) : std::string("–");
}

/// 0 for a value so small compared with `full` that it is rounding error.
Figure withoutDust(Figure figure, const Figure& full) {
    constexpr double dust = 1e-12;
    if (figure.value && full.value && *figure.value < dust * *full.value) figure.value = 0;
    return figure;
}

/// Rounded to tenths of a per cent; more digits would not be meaningful.
Figure inTenths(Figure figure) {
    if (figure.value) figure.value = std::round(*figure.value * 10) / 10;
    return figure;
}

PlaceSummary placeSummary(const Trajectory& trajectory, const Therapy& therapy, std::string_view level) {
    const bool onePool = trajectory.model().structure() == CsfModel::OnePool;
    PlaceSummary place;
    place.key = "csf_" + std::string(level);
    place.title = onePool ? "CSF pool" : "CSF " + std::string(level);
    place.exposure = exposure(trajectory, therapy, Signal::csf(*levelNamed(level)));
    return place;
}

void addRow(Table& table, const std::string& name, const PlaceSummary& place) {
    constexpr double ng = nanogramsPerMicrogram;
    const Exposure& e = place.exposure;
    table.add({name, place.title, shown(e.cmax, ng), shown(e.tmax), shown(withoutDust(e.cmin, e.cmax), ng),
               shown(e.cavg, ng), shown(e.auc, ng), shown(inTenths(e.fluctuationPercent)), shown(e.csfToPlasma)});
}

/// The events shown in a summary: faults and errors, and refills.
bool isNotable(const Event& event) {
    switch (event.kind) {
        case Event::Kind::BolusLost:
        case Event::Kind::LowReservoir:
        case Event::Kind::ReservoirEmpty:
        case Event::Kind::PatientBolusRefused:
        case Event::Kind::Refill:
        case Event::Kind::WrongRefill:
        case Event::Kind::PocketFill:
        case Event::Kind::FaultBegins:
        case Event::Kind::FaultEnds:
            return true;
        default:
            return false;
    }
}

std::string eventWords(const Event& event) {
    std::string words(event.fault ? faultName(*event.fault) : eventName(event.kind));
    std::replace(words.begin(), words.end(), '_', ' ');
    if (event.kind == Event::Kind::FaultBegins)
        words += " from";
    else if (event.kind == Event::Kind::FaultEnds)
        words += " until";
    else
        words += " at";
    return words + ' ' + plain(event.at.number(), digits) + " h";
}

std::string eventsLine(const TherapySummary& therapy) {
    constexpr std::size_t most = 12;
    std::string line;
    std::size_t count = 0;
    for (const Event& event : therapy.events) {
        if (!isNotable(event) || ++count > most) continue;
        line += line.empty() ? "" : ", ";
        line += eventWords(event);
    }
    if (count > most) line += ", and " + std::to_string(count - most) + " events more";
    return line;
}

std::string effectLines(const std::vector<TherapySummary>& summary) {
    std::string text;
    for (const TherapySummary& therapy : summary) {
        const std::string pump = eventsLine(therapy);
        if (therapy.hoursAboveEC50.value) {
            text += therapy.name.english() + ": " + plain(*therapy.hoursAboveEC50.value, digits) + " h above EC50";
            text += pump.empty() ? "\n" : "; " + pump + '\n';
        } else if (!pump.empty()) {
            text += therapy.name.english() + ": " + pump + '\n';
        }
    }
    return text;
}

std::string peopleText(const Scenario& scenario, const std::vector<TherapySummary>& summary) {
    std::vector<TherapyFigures> figures;
    for (const TherapySummary& therapy : summary) {
        if (therapy.people) figures.push_back(*therapy.people);
    }
    return figures.empty() ? std::string() : '\n' + populationText(scenario, figures) + '\n';
}

}  // namespace

std::vector<TherapySummary> summarise(const Scenario& scenario, const Run& run) {
    std::vector<TherapySummary> summary;
    for (std::size_t i = 0; i < run.therapies.size(); ++i) {
        const Trajectory& trajectory = run.therapies[i];
        const Therapy& therapy = scenario.therapies[i];
        TherapySummary one{therapy.name, {}, hoursAboveEC50(trajectory), trajectory.events(), {}};
        one.places.push_back({"plasma", "plasma", exposure(trajectory, therapy, Signal::plasma())});
        one.places.push_back(placeSummary(trajectory, therapy, "L3"));
        one.places.push_back(placeSummary(trajectory, therapy, "L1"));
        summary.push_back(std::move(one));
    }
    return summary;
}

std::string summaryText(const Scenario& scenario, const std::vector<TherapySummary>& summary) {
    Table table({"therapy", "where", "Cmax", "tmax h", "Cmin", "Cavg", "AUC", "fluct. %", "CSF:plasma"}, 2);
    for (const TherapySummary& therapy : summary) {
        std::string name = therapy.name.english();
        for (const PlaceSummary& place : therapy.places) {
            const bool samePool = place.title == "CSF pool" && place.key == "csf_L1";
            if (!samePool) addRow(table, name, place);
            name.clear();
        }
    }
    std::string text = scenario.title.english() + "\n" + scenario.drug + ", " + plain(scenario.horizon.number(), 10);
    text += " h; concentrations in ng/mL, AUC in ng·h/mL\n\n";
    text += table.text() + '\n' + effectLines(summary) + peopleText(scenario, summary);
    return pageWithSigns(text) + "For teaching, not for dosing a person.\n";
}

}  // namespace theca
