#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/charts/axis_scale.h"
#include "app/charts/curve_sampling.h"
#include "app/present/guess_stroke.h"
#include "app/present/hall_colours.h"
#include "app/present/talk_facts.h"
#include "app/spine/colour_map.h"
#include "core/lesson/stage_state.h"

/// What the stage shows at one moment, in words, numbers and curves, before it has a size.
namespace theca::app {

struct StageAnswer {
    QString letter;
    QString words;
    std::optional<int> count;  ///< of votes; none before the result
    int percent = 0;
    bool right = false;  ///< only once the answer has been told
    QString told;        ///< what the run says of it, for which its line leaves room

    bool operator==(const StageAnswer&) const = default;
};

/// Between what lie nine of ten people.
struct StageBand {
    int people = 0;
    std::vector<double> hours;
    std::vector<double> low;  ///< 5 % are below, in the chart's unit
    std::vector<double> high;
};

struct StageCurve {
    int therapy = 0;
    QString name;
    HallStyle style;
    bool hidden = false;
    CurveSource source;
    double until = 0;               ///< h: the ink ends here
    double now = 0;                 ///< its value there
    double drawn = 1;               ///< the part of it that has drawn itself
    std::optional<StageBand> band;  ///< of a scenario with people
};

/// Something that happened, on the time axis.
struct StageMark {
    enum class Kind { Missed, Low, Empty, Placed };
    Kind kind = Kind::Missed;
    int therapy = 0;
    double hours = 0;
    std::size_t colour = 0;
    QString name{};  ///< of Placed: what the hall was asked to place

    bool operator==(const StageMark&) const = default;
};

struct StageChart {
    QString id;     ///< "csf:L1", or of a small chart "A"
    QString title;  ///< with its unit
    Scale scale;
    std::array<double, 2> range{0, 1};  ///< h
    bool inDays = false;
    std::vector<StageCurve> curves;
    std::vector<StageMark> marks;
    std::vector<GuessStroke> guesses;
};

/// A number with what stands below it.
struct StageNumber {
    QString value;  ///< "?" of a hidden therapy
    QString unit;
    bool big = false;

    bool operator==(const StageNumber&) const = default;
};

struct StageSpine {
    int therapy = 0;
    QString name;
    HallStyle style;
    bool hidden = false;
    std::vector<double> values;  ///< of the levels, S2 first, then around the brain, ng/mL
    std::optional<Level> tip;
    StageNumber number;
    QStringList doses;  ///< in force, one line a route, never summed; of the view Spines
};

/// What every scene of the talk leaves room for, so that axes stand where they stood.
struct StageFrame {
    QStringList titles;       ///< of scenes with charts
    QStringList chartTitles;  ///< of first charts
    bool caption = false;

    bool operator==(const StageFrame&) const = default;
};

struct StageContent {
    enum class View { Title, Text, Question, SmallCharts, Charts, Spines, Numbers };

    View view = View::Title;
    int number = 1;
    int count = 1;
    QString title;
    QString text;         ///< of Title and Text
    QString caption;      ///< one line below the charts
    bool ticked = false;  ///< the caption is the right answer
    QString question;
    std::vector<StageAnswer> answers;
    bool bars = false;           ///< some step of the scene shows how many chose what
    bool voted = false;          ///< somebody has
    bool answered = false;       ///< what is told of the answers is shown
    bool asksNumber = false;     ///< its only answer is the run's number, for which there is room before
    std::optional<int> seconds;  ///< left to vote, on the ring
    double ring = 1;             ///< the part that is left
    std::vector<StageChart> charts;
    std::vector<StageSpine> spines;
    QString reading;                 ///< "L1 (legs), 24 h", below the spines
    std::optional<Level> level;      ///< that the spines' numbers are of; none: around the brain
    std::vector<double> heights;     ///< of the levels, S2 first, cm
    std::optional<double> playhead;  ///< h
    ColourScale colours;
    StageFrame frame;
};

/// What belongs to the hall and the moment rather than to the place in the talk.
struct StageMoment {
    std::vector<std::vector<int>> votes;  ///< of each round, for each answer
    std::optional<double> playhead;       ///< h, while it runs
    double drawn = 1;                     ///< of curves that draw themselves
    std::optional<double> seconds;        ///< left to vote
    std::vector<GuessStroke> guesses;     ///< drawn in the first chart of this scene
    std::vector<int> turned;              ///< therapies hidden or revealed by hand
    std::vector<SetBeat> changes;         ///< made on the console, after those of the talk

    bool operator==(const StageMoment&) const = default;
};

}  // namespace theca::app
