#pragma once

#include "app/charts/chart_content.h"
#include "app/learn/lesson_facts.h"
#include "app/learn/lesson_sight.h"

namespace theca::app {

/// The answers to a question that are curves: a chart for each, "A" the first, all with one axis. `scene` asks it, and
/// has what it leaves out (wholeScene).
ChartContent comparedCharts(const LessonFacts& facts, const Scene& scene, const LessonSight& sight, const Theme& theme);

}  // namespace theca::app
