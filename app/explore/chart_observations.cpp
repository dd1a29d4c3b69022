#include "app/explore/chart_observations.h"

#include <QStringList>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "core/data/observation.h"
#include "core/evidence/matching.h"
#include "core/scenario/names.h"

namespace theca::app {

namespace {

/// The factor from a value in a file to one in the chart; none if the drug lacks what the unit needs.
std::optional<double> factorTo(const ChartSpec& chart, const std::string& unit, const Drug& drug) {
    if (!isConcentration(chart.signal, drug)) return 1;
    const auto known = valueNamed<ConcentrationUnit>(unit);
    if (!known || !unitOffered(*known, drug)) return std::nullopt;
    return chart.factor / unitFactor(*known, drug);
}

/// In the one-pool structure every level is the pool.
bool sameSignal(Signal observed, Signal shown, CsfModel model) {
    const auto inPool = [](Signal s) { return s.kind == Signal::Kind::Csf || s.kind == Signal::Kind::Cranial; };
    return observed == shown || (model == CsfModel::OnePool && inPool(observed) && inPool(shown));
}

bool isOf(const std::string& name, const ChartSpec& chart, const Drug& drug, CsfModel model) {
    const auto signal = signalNamed(name, drug);
    return signal && sameSignal(*signal, chart.signal, model);
}

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QString citations(const std::vector<std::string>& ids, const Library& library) {
    QStringList lines;
    for (const std::string& id : ids) {
        const auto source = library.sources.find(id);
        if (source != library.sources.end()) lines << inLanguage(source->second);
    }
    return listedParts(lines);
}

void add(std::vector<ObservedMark>& marks, const PublishedPoint& point, double factor) {
    marks.push_back({point.from.number(), point.until.number(), point.value * factor, point.spread.low * factor,
                     point.spread.high * factor});
}

ObservedSet setOf(const PublishedObservation& seen, double factor, const QColor& colour, const Library& library) {
    ObservedSet set;
    set.label = inLanguage(seen.label);
    set.population = inLanguage(seen.population);
    set.cite = inLanguage(seen.cite);
    set.source = citations(seen.sources, library);
    set.note = inLanguage(seen.reason);
    set.spread = text(seen.spreadName);
    set.colour = colour;
    auto marks = std::make_shared<std::vector<ObservedMark>>();
    for (const PublishedPoint& point : seen.points) add(*marks, point, factor);
    if (!marks->empty()) set.marks = std::move(marks);
    for (const PublishedWindow& window : seen.windows) {
        set.windows.push_back(
            {window.from.number(), window.until->number(), window.values.low * factor, window.values.high * factor});
    }
    return set;
}

ObservedSet setOf(const Observation& own, double factor, const Theme& theme, Hours horizon) {
    ObservedSet set;
    set.label = inLanguage(own.label);
    set.own = true;
    set.colour = theme.ink;
    auto marks = std::make_shared<std::vector<ObservedMark>>();
    marks->reserve(own.points.size());
    for (const ObservedPoint& point : own.points) {
        const double value = point.value * factor, error = point.sd.value_or(0) * factor, at = point.at.number();
        marks->push_back({at, at, value, value - error, value + error});
    }
    std::stable_sort(marks->begin(), marks->end(), [](auto& a, auto& b) { return a.from < b.from; });
    set.beyond = static_cast<int>(
        std::count_if(own.points.begin(), own.points.end(), [&](auto& point) { return point.at > horizon; }));
    set.marks = std::move(marks);
    return set;
}

bool isOf(const PublishedObservation& seen, const ChartSpec& chart, const Drug& drug, CsfModel model) {
    return std::any_of(seen.what.begin(), seen.what.end(),
                       [&](const std::string& name) { return isOf(name, chart, drug, model); });
}

}  // namespace

std::vector<ObservedSet> observedIn(const Shown& shown, const ChartSpec& chart, const std::vector<TherapyLook>& looks,
                                    bool published, const Theme& theme) {
    std::vector<ObservedSet> sets;
    const Library& library = shown.library;
    const Drug& drug = shown.drug;
    const CsfModel model = shown.simulated.csfModel;
    const std::size_t therapies = published ? shown.simulated.therapies.size() : 0;
    for (std::size_t i = 0; i < therapies; ++i) {
        if (!looks[i].shown) continue;
        for (const PublishedObservation& seen : matching(shown.simulated, i, library.observations)) {
            const auto factor = factorTo(chart, seen.unit, drug);
            if (factor && isOf(seen, chart, drug, model))
                sets.push_back(setOf(seen, *factor, looks[i].style.colour, library));
        }
    }
    int number = 0;
    for (const Observation& own : shown.scenario.observations) {
        const auto factor = factorTo(chart, own.unit, drug);
        if (!factor || !isOf(own.what, chart, drug, model) || own.points.empty()) continue;
        sets.push_back(setOf(own, *factor, theme, shown.simulated.horizon));
        sets.back().number = number++;
    }
    return sets;
}

}  // namespace theca::app
