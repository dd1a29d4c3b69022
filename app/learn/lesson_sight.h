#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"
#include "app/learn/lesson_place.h"
#include "app/spine/spine_content.h"

/// What the views of a lesson show at a step, and what they hold back.
namespace theca::app {

struct LessonSight {
    /// What is not shown of a therapy, from a time on (h).
    struct Held {
        std::string what;  ///< a signal; "spine"; "observations"
        int therapy = 0;
        double from = 0;

        bool operator==(const Held&) const = default;
    };

    std::vector<std::string> charts;  ///< signals, top to bottom
    bool spineNamed = false;
    bool allHeld = false;  ///< nothing of any run is shown
    std::vector<Held> held;
    std::optional<double> inkUntil;  ///< h, of a scene: how far all curves are drawn; none: to their end
    bool words = false;              ///< of a scene: no picture, its words stand in its place
    std::string predicted;           ///< the signal whose chart is drawn in; empty: none
    std::optional<Span> axis;        ///< of that chart
    LessonRanges ranges;
    bool log = false;

    bool operator==(const LessonSight&) const = default;
};

/// What a step shows. `uncovered`: how far the playhead has come (h) while the step uncovers a curve; none: it is done.
/// Every prediction on the scenario in view that was not run yet holds back what it asks for, at every step; what an
/// answer reveals stays in view while its scenario does.
LessonSight sightAt(const Lesson& lesson, const LessonPlace& place, std::optional<double> uncovered);

/// Whether anything of a signal of a therapy is held back.
bool isHeld(const LessonSight& sight, const std::string& what, int therapy);

ChartContent lessonCharts(const Shown& shown, const LessonSight& sight, const Theme& theme);
/// The spines of the therapies of which no concentration is held back.
SpineContent lessonSpine(const Shown& shown, const LessonSight& sight, const Theme& theme, const SpineContent& before);

/// "Spinal fluid at L1", "Blood plasma", the title of a read-out.
QString signalTitle(const std::string& what, const Drug& drug);

}  // namespace theca::app
