#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/text_value.h"
#include "core/base/units.h"
#include "core/lesson/answer.h"
#include "core/lesson/beat.h"
#include "core/lesson/measure_spec.h"
#include "core/scenario/scenario.h"

/// The lesson file, version 1, as a value: one file for the guided way (Learn) and for the hall (Present). Texts may
/// hold **bold** and placeholders `{measure:format}` (core/lesson/placeholder.h); nothing a run can say is typed.
/// Expressions are those of core/lesson/expression.h. A step's `scenario` is a name in `Lesson::scenarios`; empty: that
/// of the step before. `show` names charts: a signal ("csf:L1", "plasma", a read-out's column) or "spine".
namespace theca {

template <class T>
using ByName = std::map<std::string, T, std::less<>>;

/// The ends of an axis.
struct Span {
    double low = 0;
    double high = 1;

    bool operator==(const Span&) const = default;
};

/// Axes and colours that stay the same through the whole lesson; those left out reach over the whole runs, which tells
/// how high a curve goes that is held back.
struct LessonRanges {
    std::optional<Span> time;    ///< h
    std::optional<Span> csf;     ///< ng/mL
    std::optional<Span> plasma;  ///< ng/mL
    std::optional<Span> effect;
    std::optional<Span> colour;  ///< ng/mL, of spine and strip
    bool log = false;

    bool operator==(const LessonRanges&) const = default;
};

/// One measure taken of the drawn line and of the run: "Loosest: you 2 h 0 min, run 3 h 53 min". Close if the two
/// differ by at most `close` (in the measure's unit) or by at most the factor `closeFactor`.
struct Feature {
    Text say;
    std::string measure;
    std::optional<double> close;
    std::optional<double> closeFactor;

    bool operator==(const Feature&) const = default;
};

/// A wrong idea recognised in an answer: all of `when` hold. The first pattern that matches speaks.
struct Pattern {
    std::string id;
    std::vector<std::string> when;  ///< conditions on drawn.MEASURE or `given`, and on measures of the run
    Text say;
    Answer example;  ///< an answer that this pattern, and none before it, recognises: `check` proves it

    bool operator==(const Pattern&) const = default;
};

/// One answer to choose. `is`: "t = 4", the name this choice gives to a number in `prove`; or, where nothing is to be
/// proved for all of them, a condition that holds in the run exactly if the choice is right.
struct Choice {
    Text say;
    std::string is;
    bool right = false;
    Text answer;                      ///< said when it is chosen
    std::vector<std::string> reveal;  ///< signals drawn from then on, while this scenario is in view

    bool operator==(const Choice&) const = default;
};

/// A unit that a number may be given in besides the question's own. `factor`: how many of that one it is; left out
/// where the program knows it.
struct OfferedUnit {
    std::string unit;
    std::optional<double> factor;

    bool operator==(const OfferedUnit&) const = default;
};

/// A number asked for instead of a choice. `is`: an expression of measures, the right number in `unit`. Accepted is
/// what differs from it by at most `close`, in `unit`, or by at most the factor `closeFactor`.
struct NumberQuestion {
    std::string is;
    std::string unit;
    std::vector<OfferedUnit> units;
    std::optional<double> close;
    std::optional<double> closeFactor;
    Text answer;                    ///< said once it is over
    std::vector<Pattern> patterns;  ///< conditions on `given`, in `unit`; each example holds one number

    bool operator==(const NumberQuestion&) const = default;
};

/// One of the things to guess, to order or to place in time.
struct PredictItem {
    Text say;
    std::string measure;

    bool operator==(const PredictItem&) const = default;
};

struct Recall {
    static constexpr std::string_view name = "recall";
    std::vector<std::string> items;  ///< "lesson/step": check steps asked once more

    bool operator==(const Recall&) const = default;
};

enum class Task {
    Draw,     ///< a line over time: `what` of `therapy`
    Number,   ///< a number for each of the items, on a slider over `axis`
    Order,    ///< the items, from the most to the least
    Place,    ///< a flag on the time axis for each of the items
    Profile,  ///< a value at each level, at the time `at`
    Band,     ///< two lines that hold 90 of 100 people
    Choice,   ///< one of the choices
};

struct Predict {
    static constexpr std::string_view name = "predict";
    std::string id;
    Task as = Task::Draw;
    std::string scenario;
    int therapy = 0;  ///< the one that is predicted; the others are drawn
    std::string what;
    std::optional<Span> axis;
    bool log = false;
    std::string unit;                ///< beside the slider of Number
    std::optional<double> startsAt;  ///< the known value at `from` of what is drawn; where sliders stand at first
    Hours from{0};
    std::optional<Hours> until;  ///< none: the end of the run
    std::optional<Hours> known;  ///< the curve is drawn up to here
    std::optional<Hours> at;     ///< of Profile
    std::vector<std::string> show;
    std::vector<std::string> hide;   ///< what of the predicted therapy is withheld; `what` always is
    std::vector<int> hideTherapies;  ///< others of which the same is withheld
    Text heading;
    Text text;
    Text ask;
    std::vector<PredictItem> items;
    std::vector<Choice> choices;
    std::string prove;  ///< as of Check
    std::vector<Feature> features;
    std::vector<Pattern> patterns;

    bool operator==(const Predict&) const = default;
};

struct RunStep {
    static constexpr std::string_view name = "run";
    std::string scenario;
    double seconds = 8;
    std::vector<std::string> show;
    bool log = false;  ///< concentrations on a log scale
    Text heading;
    Text text;

    bool operator==(const RunStep&) const = default;
};

struct Explain {
    static constexpr std::string_view name = "explain";
    std::string scenario;
    std::vector<std::string> show;
    bool log = false;  ///< concentrations on a log scale
    Text heading;
    Text text;
    Text ask;
    std::vector<Choice> choices;  ///< none: text to read
    std::string prove;

    bool operator==(const Explain&) const = default;
};

/// The question of a lesson: some choices, or a number. `prove`: "argmin_choice(…)", "argmax_choice(…)" of an
/// expression in the name that each `is` gives to a number, or "nearest_choice(MEASURE)". Empty: every `is` is a
/// condition.
struct CheckStep {
    static constexpr std::string_view name = "check";
    std::string id;
    std::string scenario;
    std::vector<std::string> show;
    Text heading;
    Text text;
    Text ask;
    std::vector<Choice> choices;
    std::string prove;
    std::optional<NumberQuestion> number;

    bool operator==(const CheckStep&) const = default;
};

struct Try {
    static constexpr std::string_view name = "try";
    std::string scenario;
    std::vector<std::string> unlock;  ///< paths as in a scenario's `lock`: what may be moved
    std::vector<std::string> goal;    ///< conditions that hold when it is reached
    std::vector<std::string> show;
    Text heading;
    Text text;
    Text say;  ///< the goal in words
    Text hint;
    ByName<PlainValue> oneWay;  ///< path → a value that reaches the goal

    bool operator==(const Try&) const = default;
};

struct TakeAway {
    static constexpr std::string_view name = "take_away";
    Text say;
    Text leavesOut;                  ///< what the model does not show here
    std::vector<std::string> words;  ///< ids of resources/words/words.json

    bool operator==(const TakeAway&) const = default;
};

enum class QuestionKind { Words, Curves, Number, Draw };

struct Question {
    QuestionKind kind = QuestionKind::Words;
    Text text;
    std::vector<Choice> answers;           ///< of Words and Number
    std::vector<std::string> scenarios;    ///< of Curves: one for each small chart
    std::optional<int> right;              ///< of Curves: its place, from 0
    std::string prove;                     ///< as of CheckStep
    std::optional<NumberQuestion> number;  ///< of Number, instead of answers
    double seconds = 60;

    bool operator==(const Question&) const = default;
};

/// A number as it was when the lesson was prepared: says on opening that it has moved since.
struct Expectation {
    std::string what;
    int therapy = 0;
    Hours at{0};
    double value = 0;

    bool operator==(const Expectation&) const = default;
};

/// A picture for the hall and its beats, each one press of Next.
struct Scene {
    static constexpr std::string_view name = "scene";
    std::string id;
    Text title;
    Text text;
    Text notes;
    double minutes = 1;
    std::string scenario;
    SceneLayout layout = SceneLayout::Chart;
    std::vector<std::string> charts;
    std::vector<int> show;       ///< therapies of the scenario; none: all
    std::vector<int> hide;       ///< of these, not drawn until a reveal
    std::optional<Level> level;  ///< of the charts that follow the level; none: L1
    Hours playhead{0};
    bool ahead = false;  ///< the curve is drawn beyond the playhead
    std::vector<std::string> adjust;
    std::optional<Question> question;
    std::vector<Beat> beats;
    std::vector<Expectation> expect;

    bool operator==(const Scene&) const = default;
};

enum class TestTime { Before, After };

/// A short question of a test before and after the lessons: one concept, asked at both times with other numbers. A file
/// of items holds nothing else; nothing is said back before the test is over.
struct Item {
    static constexpr std::string_view name = "item";
    std::string lesson;  ///< the id of the lesson that teaches the concept
    TestTime test = TestTime::Before;
    Text text;
    Text ask;
    std::vector<Choice> choices;
    std::string prove;  ///< as of CheckStep
    std::optional<NumberQuestion> number;

    bool operator==(const Item&) const = default;
};

using Step = std::variant<Recall, Predict, RunStep, Explain, CheckStep, Try, TakeAway, Scene, Item>;

enum class HallPalette { Light, Dark };

struct Lesson {
    std::string id;
    int order = 0;  ///< among the lessons of the list, from 1; 0: at the end
    double minutes = 10;
    Text title;
    Text objective;
    Text misconception;
    Text author;
    Text notes;
    HallPalette palette = HallPalette::Light;
    int backRow = 6;  ///< picture heights to the last row: 4, 6 or 8
    LessonRanges ranges;
    ByName<Scenario> scenarios;
    ByName<std::string> drugs;  ///< name → the text of a whole drug file, for drugs that are not shipped
    ByName<MeasureSpec> measures;
    std::vector<Step> steps;

    bool operator==(const Lesson&) const = default;
};

}  // namespace theca
