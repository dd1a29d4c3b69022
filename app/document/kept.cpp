#include "app/document/kept.h"

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

#include "core/compare/drug_change.h"

namespace theca::app {

namespace {

/// The steps that led to the current one, which comes first.
using Path = std::vector<const Scenario*>;

Path pathTo(const History<Scenario>& history) {
    Path path;
    for (std::optional<std::size_t> at = history.position(); at; at = history.parent(*at))
        path.push_back(&history.value(*at));
    return path;
}

bool samePlan(const Therapy& one, const Therapy& other) {
    return one.oral == other.oral && one.injections == other.injections && one.pump == other.pump;
}

/// Where a therapy stood a step earlier: at its place under its name or with its plan, else where its equal is.
std::optional<std::size_t> placeBefore(const Scenario& earlier, const Therapy& therapy, std::size_t place) {
    const auto& all = earlier.therapies;
    const bool stays = place < all.size() && (all[place].name == therapy.name || samePlan(all[place], therapy));
    if (stays) return place;
    const auto equal = std::find(all.begin(), all.end(), therapy);
    return equal == all.end() ? std::nullopt : std::optional<std::size_t>(equal - all.begin());
}

/// A therapy of the current scenario at every step back to where it was made.
std::vector<const Therapy*> lineOf(const Path& path, std::size_t place) {
    std::vector<const Therapy*> line;
    std::optional<std::size_t> at = place;
    for (const Scenario* step : path) {
        if (!line.empty()) at = placeBefore(*step, *line.back(), *at);
        if (!at || *at >= step->therapies.size()) break;
        line.push_back(&step->therapies[*at]);
    }
    return line;
}

void appendBetween(const std::vector<int>& numbers, int after, int last, std::vector<int>& into) {
    for (const int number : numbers)
        if (number > after && number <= last) into.push_back(number);
    std::sort(into.begin(), into.end());
}

/// The plan a therapy had with the drug that is given again, but for the parts that were changed since. `with` counts
/// the steps back to the last one with that drug.
void bringPlanBack(const Path& path, std::size_t with, std::size_t place, Therapy& next) {
    const std::vector<const Therapy*> line = lineOf(path, place);
    if (line.size() <= with) return;
    bool oral = true, injections = true, pump = true;
    for (std::size_t i = 0; i + 1 < with; ++i) {
        if (path[i]->drug != path[i + 1]->drug) continue;
        oral = oral && line[i]->oral == line[i + 1]->oral;
        injections = injections && line[i]->injections == line[i + 1]->injections;
        pump = pump && line[i]->pump == line[i + 1]->pump;
    }
    const Therapy& was = *line[with];
    if (oral) next.oral = was.oral;
    if (injections) next.injections = was.injections;
    if (pump) next.pump = was.pump;
}

/// What a scenario holds of a drug beside the plans.
void bringRestBack(const Scenario& was, const Scenario& without, Scenario& next) {
    for (const auto& [name, value] : was.patient.parameters)
        if (!without.patient.parameters.contains(name)) next.patient.parameters.emplace(name, value);
    next.observations = was.observations;
    for (const auto& [axis, limits] : was.view.axes)
        if (!without.view.axes.contains(axis)) next.view.axes.emplace(axis, limits);
}

}  // namespace

Edit changeDrug(const History<Scenario>& history, const Library& library, const std::string& drug) {
    return [&history, &library, drug](Scenario& s) {
        const Scenario now = s;
        s = withDrug(now, library, drug);
        const Path path = pathTo(history);
        const auto had = std::find_if(path.begin(), path.end(), [&](const Scenario* one) { return one->drug == drug; });
        if (had == path.begin() || had == path.end() || s.drug == now.drug) return;
        const auto with = static_cast<std::size_t>(had - path.begin());
        for (std::size_t i = 0; i < s.therapies.size(); ++i) bringPlanBack(path, with, i, s.therapies[i]);
        bringRestBack(*path[with], *path[with - 1], s);
    };
}

void bringDosesBack(const History<Scenario>& history, Scenario& next, std::size_t therapy, std::size_t course) {
    OralCourse& more = next.therapies[therapy].oral[course];
    const std::vector<const Therapy*> line = lineOf(pathTo(history), therapy);
    int known = line.front()->oral[course].doses;
    for (const Therapy* was : line) {
        if (known >= more.doses || was->oral.size() != line.front()->oral.size()) return;
        const OralCourse& longer = was->oral[course];
        if (longer.doses <= known) continue;
        appendBetween(longer.missed, known, more.doses, more.missed);
        appendBetween(longer.doubled, known, more.doses, more.doubled);
        known = longer.doses;
    }
}

std::optional<Level> lastSlippedTo(const History<Scenario>& history, std::size_t therapy, std::size_t fault) {
    for (const Therapy* was : lineOf(pathTo(history), therapy)) {
        if (!was->pump || fault >= was->pump->faults.size()) return std::nullopt;
        const auto* slipped = std::get_if<Migration>(&was->pump->faults[fault]);
        if (!slipped || slipped->tip) return slipped ? slipped->tip : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace theca::app
