#include <algorithm>

#include "app/base/answer_letter.h"
#include "app/charts/chart_curve.h"
#include "app/present/stage_words.h"
#include "app/present/staged_scene.h"
#include "core/lesson/step_place.h"

namespace theca::app {

namespace {

std::array<double, 2> timeRange(const StagedScene& from) {
    const auto& range = from.facts.lesson().ranges.time;
    if (range) return {range->low, range->high};
    return {0, from.staged->scenario.horizon.number()};
}

/// The step of a lesson that this scene was made of, if something is to be predicted there.
const Predict* predicted(const StagedScene& from) {
    const auto& all = from.facts.talk().predicted;
    const auto found = all.find(from.state.place.scene);
    return found == all.end() ? nullptr : found->second;
}

std::optional<StageBand> bandOf(const StagedScene& from, const std::string& what, int therapy, double factor) {
    const PopulationBands* people = from.facts.peopleOf(*from.staged, what);
    if (!people) return std::nullopt;
    const Band& found = people->therapies[static_cast<std::size_t>(therapy)].front();
    StageBand band{people->people, people->hours, found.p5, found.p95};
    for (std::vector<double>* one : {&band.low, &band.high})
        for (double& value : *one) value *= factor;
    return band;
}

std::optional<StageCurve> curveOf(const StagedScene& from, std::size_t place, const std::string& what, Signal signal) {
    const StageState& state = from.state;
    const int therapy = state.therapies[place];
    const Trajectory& run = from.runOf(therapy);
    if (!run.offers(signal)) return std::nullopt;
    StageCurve curve;
    curve.therapy = therapy;
    curve.name = from.nameOf(place);
    curve.style = from.styles[place];
    curve.hidden = state.hides(therapy);
    curve.source = sourceOf(run, signal, from.factorOf(signal));
    curve.until = (state.ahead ? run.horizon() : std::min(state.playhead, run.horizon())).number();
    if (const Predict* asked = predicted(from);
        curve.hidden && asked && asked->therapy == therapy && knownUntil(*asked) > Hours(0)) {
        curve.hidden = false;
        curve.until = std::min(knownUntil(*asked), run.horizon()).number();
    }
    const auto& revealing = state.revealing;
    if (std::find(revealing.begin(), revealing.end(), therapy) != revealing.end()) curve.drawn = from.moment.drawn;
    curve.source.sample(std::span(&curve.until, 1), std::span(&curve.now, 1));
    curve.band = bandOf(from, what, therapy, from.factorOf(signal));
    return curve;
}

/// Tablets not taken and the pump's alarms, as far as the ink goes.
void addMarks(const StagedScene& from, StageChart& chart) {
    for (const StageCurve& one : chart.curves) {
        if (one.hidden) continue;
        for (const Event& event : from.runOf(one.therapy).events()) {
            if (event.at.number() > one.until || event.at.number() > chart.range[1]) continue;
            std::optional<StageMark::Kind> kind;
            if (event.kind == Event::Kind::TabletMissed) kind = StageMark::Kind::Missed;
            if (event.kind == Event::Kind::LowReservoir) kind = StageMark::Kind::Low;
            if (event.kind == Event::Kind::ReservoirEmpty) kind = StageMark::Kind::Empty;
            if (kind) chart.marks.push_back({*kind, one.therapy, event.at.number(), one.style.colour});
        }
    }
}

/// The flags that were to be placed in time, once their curve is seen.
void addPlaced(const StagedScene& from, StageChart& chart) {
    const Predict* asked = predicted(from);
    if (!asked || asked->as != Task::Place || from.state.hides(asked->therapy)) return;
    for (const PredictItem& item : asked->items)
        if (const auto hours = from.facts.number(item.measure); hours && *hours <= chart.range[1])
            chart.marks.push_back({StageMark::Kind::Placed, asked->therapy, *hours, 0, from.facts.words(item.say)});
}

}  // namespace

StageChart chartOf(const StagedScene& from, const std::string& what) {
    const Drug& drug = from.drug();
    StageChart chart;
    chart.id = QString::fromStdString(what);
    chart.title = stageTitle(what, drug);
    chart.scale = from.facts.scaleOf(what, drug);
    chart.range = timeRange(from);
    chart.inDays = from.inDays;
    const auto signal = signalNamed(what, drug);
    for (std::size_t i = 0; i < from.state.therapies.size() && signal; ++i)
        if (const auto one = curveOf(from, i, what, *signal)) chart.curves.push_back(*one);
    addMarks(from, chart);
    addPlaced(from, chart);
    return chart;
}

std::vector<StageChart> smallCharts(const StagedScene& from, const Question& question) {
    std::vector<StageChart> all;
    StagedScene one = from;
    one.state.ahead = true;
    one.state.hidden.clear();
    for (const std::string& scenario : question.scenarios) {
        one.staged = from.facts.staged(scenario, {});
        one.styles = hallStyles(one.staged->scenario, one.state.therapies);
        StageChart small = chartOf(one, from.state.charts.front());
        if (!all.empty()) small.title.clear();
        small.id = answerLetter(all.size());
        small.marks.clear();
        all.push_back(std::move(small));
    }
    return all;
}

}  // namespace theca::app
