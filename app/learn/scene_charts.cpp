#include "app/learn/scene_charts.h"

#include <QCoreApplication>
#include <algorithm>

namespace theca::app {

namespace {

struct SightWords {
    Q_DECLARE_TR_FUNCTIONS(LessonCharts)
};

/// The first chart of a scene in whole, with the therapies of the scene.
LessonSight wholeSight(const Scene& scene, const Scenario& scenario, LessonSight sight) {
    sight.charts = {scene.charts.front()};
    sight.held.clear();
    sight.inkUntil.reset();
    for (int i = 0; i < static_cast<int>(scenario.therapies.size()); ++i)
        if (std::find(scene.show.begin(), scene.show.end(), i) == scene.show.end())
            sight.held.push_back({scene.charts.front(), i, 0});
    return sight;
}

void shareAxis(std::vector<ChartSpec>& charts) {
    double highest = 0;
    for (const ChartSpec& one : charts)
        if (one.limits) highest = std::max(highest, (*one.limits)[1]);
    for (ChartSpec& one : charts)
        if (one.limits) (*one.limits)[1] = highest;
}

}  // namespace

ChartContent comparedCharts(const LessonFacts& facts, const Scene& scene, const LessonSight& sight,
                            const Theme& theme) {
    const std::vector<PinnedRun> noPins;
    const std::optional<RunBefore> nothingBefore;
    ChartContent all;
    std::vector<ChartSpec> charts;
    for (const std::string& name : scene.question->scenarios) {
        const Scenario& scenario = facts.lesson().scenarios.at(name);
        const Shown shown{scenario, scenario,     facts.run().runs.at(name), facts.drugOf(name), *facts.library(),
                          noPins,   nothingBefore};
        all = lessonCharts(shown, wholeSight(scene, scenario, sight), theme);
        if (all.charts.empty()) continue;
        ChartSpec spec = std::move(all.charts.front());
        const QString letter(QChar(static_cast<ushort>('A' + charts.size())));
        spec.id = letter;
        spec.title =
            SightWords::tr("%1: %2", "the letter of an answer, the title of its chart").arg(letter, spec.title);
        charts.push_back(std::move(spec));
    }
    shareAxis(charts);
    all.charts = std::move(charts);
    return all;
}

}  // namespace theca::app
