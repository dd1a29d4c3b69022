#include <map>

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/held_chart.h"
#include "core/solve/exposure.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

QString plainId(const ChartPanel& panel) {
    const QString id = panel.values().spec().id;
    return id.startsWith(heldChartMark) ? id.mid(heldChartMark.size()) : id;
}

/// Of each chart by its signal.
std::map<QString, Scale> axesOf(LessonView& view) {
    std::map<QString, Scale> axes;
    for (const ChartPanel* panel : view.charts().panels()) axes[plainId(*panel)] = panel->place().scale;
    return axes;
}

/// The axes that a lesson's file gives.
std::vector<std::array<double, 2>> givenBy(const Lesson& lesson, const Predict& predict) {
    std::vector<std::array<double, 2>> all;
    for (const auto& span : {predict.axis, lesson.ranges.csf, lesson.ranges.plasma})
        if (span) all.push_back({span->low, span->high});
    return all;
}

void checkHeld(const ChartPanel& panel, const Lesson& lesson, const Predict& predict) {
    const ChartSpec& spec = panel.values().spec();
    if (!spec.id.startsWith(heldChartMark) || spec.scale) return;
    const auto given = givenBy(lesson, predict);
    CHECK(spec.limits);
    if (spec.limits) CHECK(std::find(given.begin(), given.end(), *spec.limits) != given.end());
}

void checkHolds(const ChartPanel& panel, const Run& run) {
    const ChartSpec& spec = panel.values().spec();
    for (const Trajectory& one : run.therapies) {
        const Extremes ends = extremes(one, spec.signal, Hours(0), one.horizon());
        CHECK(spec.factor * ends.lowest.value >= panel.place().scale.low - 1e-9);
        CHECK(spec.factor * ends.highest.value <= panel.place().scale.high + 1e-9);
    }
}

/// A prediction is opened, run, and seen half uncovered and whole.
void checkAxes(const std::shared_ptr<const LessonFacts>& facts, std::size_t step) {
    const auto& predict = std::get<Predict>(facts->lesson().steps[step]);
    OpenLesson open({1280, 760}, facts, step);
    open.player().setAtOnce(false);
    const auto before = axesOf(open.view);
    for (const ChartPanel* panel : open.view.charts().panels()) checkHeld(*panel, facts->lesson(), predict);
    open.player().skip();
    const double end = open.player().document().simulated().horizon.number();
    open.player().document().movePlayhead((open.player().uncovered().value_or(0) + end) / 2);
    CHECK(axesOf(open.view) == before);
    open.player().finishUncovering();
    CHECK(axesOf(open.view) == before);
    for (const ChartPanel* panel : open.view.charts().panels()) checkHolds(*panel, open.player().document().run());
}

}  // namespace

TEST_CASE("axes come from the lesson's file, stay when a curve is uncovered, and hold it", "[learn][L3]") {
    LessonShelf shelf(testLibrary());
    int predictions = 0;
    for (const std::string& id : shelf.ids()) {
        const auto facts = shelf.facts(id);
        REQUIRE(facts);
        for (std::size_t i = 0; i < facts->lesson().steps.size(); ++i) {
            if (!std::holds_alternative<Predict>(facts->lesson().steps[i])) continue;
            INFO(id << " step " << i + 1);
            checkAxes(facts, i);
            ++predictions;
        }
    }
    CHECK(predictions >= 12);
}

TEST_CASE("without ranges in the file an axis reaches over the whole run, before and after", "[learn][L3]") {
    Lesson lesson = *smallLesson();
    std::get<Predict>(lesson.steps[0]).hide = {"csf:L1"};
    const auto facts = std::make_shared<const LessonFacts>(
        LessonFacts::of(std::make_shared<const Lesson>(lesson), testLibrary()).value());
    OpenLesson open({1280, 760}, facts);
    const auto before = axesOf(open.view);
    CHECK(before.at(QStringLiteral("csf:L1")).high >= 500);
    open.player().skip();
    CHECK(axesOf(open.view) == before);
}

TEST_CASE("a curve that is moved out of the lesson's range gets an axis that holds it", "[learn]") {
    LessonShelf shelf(testLibrary());
    const auto facts = shelf.facts("one-needle");
    std::size_t attempt = 0;
    while (!std::holds_alternative<Try>(facts->lesson().steps[attempt])) ++attempt;
    OpenLesson open({1280, 760}, facts, attempt);
    CHECK(axesOf(open.view).at(QStringLiteral("csf:L1")).high == 1000);
    open.player().edit([](Scenario& s) { s.therapies[0].injections[0].dose = Micrograms(100); }, {});
    CHECK(axesOf(open.view).at(QStringLiteral("csf:L1")).high > 1500);
}

TEST_CASE("what was before the question is drawn, and needs no waiting for", "[learn][L3]") {
    LessonShelf shelf(testLibrary());
    for (const char* id : {"pump-falls-silent", "a-stronger-vial"}) {
        OpenLesson open({1280, 760}, shelf.facts(id), 1);
        open.player().setAtOnce(false);
        for (const ChartPanel* panel : open.view.charts().panels()) {
            INFO(id << " " << plainId(*panel).toStdString());
            REQUIRE(panel->values().curves().size() == 1);
            CHECK(panel->values().curves()[0].source.horizon == Approx(48));
        }
        open.player().skip();
        CHECK(open.player().uncovered() == 48);
    }
}

TEST_CASE("a therapy beside the predicted one is held back where the question is, and drawn elsewhere", "[learn][L3]") {
    LessonShelf shelf(testLibrary());
    OpenLesson open({1280, 760}, shelf.facts("blood-and-brain"), 1);
    const auto curves = [&](std::size_t chart) { return open.view.charts().panels()[chart]->values().curves().size(); };
    CHECK(curves(0) == 1);  // the blood of the pump at 200 µg/day, over which that at 400 is drawn
    open.player().skip();
    CHECK(curves(0) == 2);
    open.player().next();
    REQUIRE(open.view.charts().panels().size() == 2);
    CHECK(curves(0) == 3);  // blood is known by now, of all three
    CHECK(curves(1) == 0);
}
