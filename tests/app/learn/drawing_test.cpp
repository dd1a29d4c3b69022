#include <cmath>

#include "app/learn/draw_state.h"
#include "core/lesson/drawn_line.h"
#include "tests/catch.h"

using namespace theca;
using namespace theca::app;

namespace {

DrawnPoint point(double hours, double value) { return {Hours(hours), value}; }

}  // namespace

TEST_CASE("a later stroke replaces an earlier one where they meet, and only there", "[learn]") {
    Drawing line(0, 24);
    line.stroke(point(0, 3), point(24, 3));
    line.stroke(point(6, 1), point(12, 1));
    CHECK(line.valueAt(3) == Approx(3));
    CHECK(line.valueAt(9) == Approx(1));
    CHECK(line.valueAt(18) == Approx(3));
    CHECK(line.share() == 1);
}

TEST_CASE("a line drawn in part goes on level to both ends", "[learn]") {
    Drawing line(0, 24);
    line.stroke(point(6, 2), point(12, 4));
    const std::vector<DrawnPoint> all = line.line();
    CHECK(all.front().at.number() == 0);
    CHECK(all.front().value == Approx(2));
    CHECK(all.back().at.number() == 24);
    CHECK(all.back().value == Approx(4));
    CHECK(line.share() == Approx(61.0 / 241));
    CHECK(Drawing(0, 24).line().empty());
}

TEST_CASE("knots that keys set are joined straight to those beside them", "[learn]") {
    Drawing line(0, 24);
    line.setKnot(0, 1);
    line.setKnot(2, 5);
    CHECK(std::isnan(line.value(Drawing::columnOfKnot(1))));
    line.setKnot(1, 2);
    CHECK(line.valueAt(1) == Approx(1.5));
    CHECK(line.valueAt(3) == Approx(3.5));
    line.clearKnot(1);
    CHECK(std::isnan(line.value(Drawing::columnOfKnot(1))));
    CHECK(line.value(Drawing::columnOfKnot(2)) == 5);
}

TEST_CASE("measures of a drawing are those of its polyline to 1e-9", "[learn][L5]") {
    Drawing line(0, 24);
    line.stroke(point(0, 3.5), point(4, 2));
    line.stroke(point(4, 2), point(24, 3.5));
    MeasureSpec lowest;
    lowest.kind = MeasureKind::LowestTime;
    const auto at = measuredOfLine(lowest, line.line(), Hours(0), Hours(24));
    REQUIRE(at);
    CHECK(std::abs(*at - 4) < 1e-9);
    MeasureSpec above;
    above.kind = MeasureKind::FirstAbove;
    above.level = 3;
    above.after = Hours(4);
    const auto back = measuredOfLine(above, line.line(), Hours(0), Hours(24));
    REQUIRE(back);
    CHECK(std::abs(*back - (4 + 20 * (3 - 2) / 1.5)) < 1e-9);
}

TEST_CASE("a drawing comes back from its answer as it was", "[learn]") {
    DrawTask task;
    task.until = 24;
    task.startsAt = 3.5;
    DrawState state = emptyDrawing(task);
    state.lines[0].stroke(point(0, 3.5), point(24, 1));
    const DrawState again = drawingOf(task, answerOf(task, state));
    for (int i = 0; i <= Drawing::columns; ++i) CHECK(again.lines[0].value(i) == Approx(state.lines[0].value(i)));
}

TEST_CASE("of a band the lower line is the lower one, whichever was drawn first", "[learn]") {
    DrawTask task;
    task.kind = DrawTask::Kind::Band;
    task.until = 10;
    DrawState state = emptyDrawing(task);
    state.lines[0].stroke(point(0, 5), point(10, 5));
    CHECK_FALSE(isEnough(task, state));
    state.lines[1].stroke(point(0, 2), point(10, 8));
    CHECK(isEnough(task, state));
    const Answer answer = answerOf(task, state);
    CHECK(answer.line.front().value == Approx(2));
    CHECK(answer.upper.front().value == Approx(5));
    CHECK(answer.line.back().value == Approx(5));
    CHECK(answer.upper.back().value == Approx(8));
}

TEST_CASE("flags are an answer once all of them stand", "[learn]") {
    DrawTask task;
    task.kind = DrawTask::Kind::Flags;
    task.until = 72;
    task.flags = {QStringLiteral("half"), QStringLiteral("a tenth")};
    DrawState state = emptyDrawing(task);
    state.flags[0] = 3;
    CHECK_FALSE(isEnough(task, state));
    CHECK(answerOf(task, state).numbers.empty());
    state.flags[1] = 9;
    CHECK(isEnough(task, state));
    CHECK(answerOf(task, state).numbers == std::vector<double>{3, 9});
}
