#include "app/learn/draw_state.h"
#include "core/lesson/marking.h"
#include "core/people/population.h"
#include "tests/app/learn/by_hand.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

bool isDrawn(const Predict& predict) { return predict.as == Task::Draw || predict.as == Task::Band; }

/// Calls `visit` with every shipped prediction that is drawn over time.
void forEachDrawing(const std::function<void(const std::shared_ptr<const LessonFacts>&, std::size_t)>& visit) {
    LessonShelf shelf(testLibrary());
    for (const std::string& id : shelf.ids()) {
        const auto facts = shelf.facts(id);
        REQUIRE(facts);
        for (std::size_t i = 0; i < facts->lesson().steps.size(); ++i) {
            const auto* predict = std::get_if<Predict>(&facts->lesson().steps[i]);
            INFO(id << " step " << i + 1);
            if (predict && isDrawn(*predict)) visit(facts, i);
        }
    }
}

Drawing emptyOf(const LessonFacts& facts, const Predict& predict) {
    const Scenario& scenario = facts.lesson().scenarios.at(predict.scenario);
    return {predict.from.number(), predict.until.value_or(scenario.horizon).number()};
}

/// The columns that keys set, or all of them.
std::vector<int> columnsOf(bool keys) {
    std::vector<int> columns;
    for (int i = 0; i <= Drawing::columns; i += keys ? Drawing::columnOfKnot(1) : 1) columns.push_back(i);
    return columns;
}

/// A line through the run at those columns, as somebody draws it who knows the run.
std::vector<DrawnPoint> drawn(const Drawing& empty, const std::vector<double>& values, bool keys) {
    Drawing line = empty;
    const std::vector<int> columns = columnsOf(keys);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const DrawnPoint point{Hours(line.hoursOf(columns[i])), values[i]};
        if (keys)
            line.setKnot(static_cast<int>(i), values[i]);
        else
            line.stroke(point, point);
    }
    return line.line();
}

Answer perfectAnswer(const LessonFacts& facts, const Predict& predict, bool keys) {
    const Drawing empty = emptyOf(facts, predict);
    const Trajectory& run =
        facts.run().runs.at(predict.scenario).therapies.at(static_cast<std::size_t>(predict.therapy));
    const Signal signal = *signalNamed(predict.what, run.model().drug());
    const double factor = isConcentration(signal, run.model().drug()) ? 1000 : 1;
    std::vector<double> hours, values, upper;
    for (const int column : columnsOf(keys)) hours.push_back(empty.hoursOf(column));
    for (const double at : hours) values.push_back(factor * run.value(signal, Hours(at)));
    Answer answer;
    if (predict.as == Task::Band) {
        const auto bands =
            populationBands(facts.lesson().scenarios.at(predict.scenario), *facts.library(), {signal}, hours);
        const Band& band = bands->therapies.at(static_cast<std::size_t>(predict.therapy)).front();
        for (std::size_t i = 0; i < hours.size(); ++i) {
            values[i] = factor * band.p5[i];
            upper.push_back(factor * band.p95[i]);
        }
        answer.upper = drawn(empty, upper, keys);
    }
    answer.line = drawn(empty, values, keys);
    return answer;
}

void checkPerfect(const LessonFacts& facts, const Predict& predict, bool keys) {
    const Answer answer = perfectAnswer(facts, predict, keys);
    INFO((keys ? "by keys" : "by mouse"));
    const auto pattern = recognised(predict, answer, facts.lesson(), facts.run(), *facts.library());
    INFO("pattern " << (pattern ? predict.patterns[*pattern].id : "none"));
    CHECK_FALSE(pattern);
    const auto outcomes = featureOutcomes(predict, answer, facts.lesson(), facts.run(), *facts.library());
    REQUIRE(outcomes.size() == predict.features.size());
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        INFO(predict.features[i].measure << ": drawn " << outcomes[i].drawn.value_or(-1) << ", run "
                                         << outcomes[i].run.value_or(-1));
        CHECK(outcomes[i].close);
    }
}

constexpr double exact = 1e-9;

/// Every measure of an answer is that of its lines by hand; returns the kinds of measures it takes.
std::set<MeasureKind> checkByHand(const LessonFacts& facts, const Predict& predict, const Answer& answer,
                                  const LineByHand& line, const LineByHand& upper) {
    const auto run = [&facts](std::string_view name) -> std::optional<double> {
        const auto found = facts.run().numbers.find(name);
        return found == facts.run().numbers.end() ? std::nullopt : std::optional(found->second);
    };
    MeasuresByHand byHand(facts.lesson(), predict, line, upper, run);
    for (const std::string& name : drawnMeasures(predict)) {
        const auto ours = drawnNumber(name, predict, answer, facts.lesson(), facts.run(), *facts.library());
        const auto other = byHand.number(name);
        INFO(name);
        REQUIRE(ours.has_value() == other.has_value());
        if (ours) CHECK(std::abs(*ours - *other) <= exact * std::max(1.0, std::abs(*other)));
    }
    return byHand.kinds();
}

/// Corners of a stroke: columns of a drawing and shares of the height of its axis.
using Corners = std::vector<std::pair<int, double>>;
const std::vector<Corners> strokes = {
    {{0, 0.2}, {30, 0.9}, {75, 0.35}, {120, 0.6}, {190, 0.05}, {240, 0.4}},
    {{0, 0.6}, {12, 0.25}, {77, 0.3}, {133, 0.5}, {201, 0.7}, {240, 0.71}},
};

std::vector<DrawnPoint> cornersOf(const Drawing& empty, const Predict& predict, const Corners& stroke) {
    std::vector<DrawnPoint> corners;
    for (const auto& [column, share] : stroke)
        corners.push_back(
            {Hours(empty.hoursOf(column)), predict.axis->low + share * (predict.axis->high - predict.axis->low)});
    return corners;
}

std::vector<DrawnPoint> stroked(Drawing line, const std::vector<DrawnPoint>& corners) {
    for (std::size_t i = 1; i < corners.size(); ++i) line.stroke(corners[i - 1], corners[i]);
    return line.line();
}

}  // namespace

TEST_CASE("who draws what the run does is told so: every feature is close, and no wrong idea is seen", "[learn]") {
    int drawings = 0;
    forEachDrawing([&](const std::shared_ptr<const LessonFacts>& facts, std::size_t step) {
        const auto& predict = std::get<Predict>(facts->lesson().steps[step]);
        checkPerfect(*facts, predict, false);
        checkPerfect(*facts, predict, true);
        ++drawings;
    });
    CHECK(drawings >= 7);
}

TEST_CASE("measures of a stroke are those of its corners to 1e-9, of every kind the lessons take", "[learn][L5]") {
    std::set<MeasureKind> kinds;
    forEachDrawing([&](const std::shared_ptr<const LessonFacts>& facts, std::size_t step) {
        const auto& predict = std::get<Predict>(facts->lesson().steps[step]);
        const Drawing empty = emptyOf(*facts, predict);
        for (std::size_t i = 0; i < strokes.size(); ++i) {
            const auto line = cornersOf(empty, predict, strokes[i]), upper = cornersOf(empty, predict, strokes[1 - i]);
            Answer answer;
            answer.line = stroked(empty, line);
            if (predict.as == Task::Band) answer.upper = stroked(empty, upper);
            kinds.merge(checkByHand(*facts, predict, answer, LineByHand(line), LineByHand(upper)));
        }
    });
    for (const auto kind :
         {MeasureKind::Value, MeasureKind::Mean, MeasureKind::Peak, MeasureKind::PeakTime, MeasureKind::Lowest,
          MeasureKind::LowestTime, MeasureKind::FirstAbove, MeasureKind::Percentile})
        CHECK(kinds.contains(kind));
}

TEST_CASE("measures of what the mouse drew are those of the line on the screen to 1e-9", "[learn][L5]") {
    forEachDrawing([&](const std::shared_ptr<const LessonFacts>& facts, std::size_t step) {
        const auto& predict = std::get<Predict>(facts->lesson().steps[step]);
        OpenLesson open({1280, 760}, facts, step);
        const Drawing empty = emptyOf(*facts, predict);
        for (std::size_t i = 0; i < (predict.as == Task::Band ? 2u : 1u); ++i) {
            const auto c = cornersOf(empty, predict, strokes[i]);
            const auto at = [&](std::size_t n) { return open.at(c[n].at.number(), c[n].value); };
            open.stroke({at(0), at(1), at(2), at(3), at(4), at(5)});
        }
        const Answer& answer = open.player().place().here().answer;
        REQUIRE(answer.line.size() == Drawing::columns + 1);
        const LineByHand upper(answer.upper.empty() ? answer.line : answer.upper);
        checkByHand(*facts, predict, answer, LineByHand(answer.line), upper);
    });
}

TEST_CASE("what is known before a drawing is the run's own in its measures", "[learn]") {
    LessonShelf shelf(testLibrary());
    const auto facts = shelf.facts("a-stronger-vial");
    const auto& predict = std::get<Predict>(facts->lesson().steps[1]);
    Answer answer;
    answer.line = {{Hours(48), 70}, {Hours(192), 70}};
    const auto before = drawnNumber("s", predict, answer, facts->lesson(), facts->run(), *facts->library());
    REQUIRE(before);
    CHECK(*before == Approx(facts->run().numbers.at("s")));
}
