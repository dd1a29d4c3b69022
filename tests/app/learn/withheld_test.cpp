#include <QImage>

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/chart_table_model.h"
#include "app/charts/crosshair_card.h"
#include "app/charts/event_rows.h"
#include "app/learn/lesson_sight.h"
#include "app/spine/spine_view.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

QString spokenOf(QWidget* widget) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken->text(QAccessible::Name) + spoken->text(QAccessible::Description);
}

/// Whether any pixel of a chart's plot has nearly the colour of its curve.
bool hasColour(ChartPanel* panel, const QColor& colour) {
    const QImage image = panel->grab().toImage();
    const QRect plot = panel->place().plot.toRect().adjusted(4, 0, -4, 0);
    for (int y = plot.top(); y < plot.bottom(); ++y)
        for (int x = plot.left(); x < plot.right(); ++x) {
            const QColor at = image.pixelColor(x, y);
            const int away = std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) +
                             std::abs(at.blue() - colour.blue());
            if (away < 40) return true;
        }
    return false;
}

}  // namespace

TEST_CASE("the curve to be guessed is nowhere until it is run", "[learn][L3]") {
    OpenLesson open;
    ChartStack& charts = open.view.charts();
    REQUIRE(charts.panels().size() == 2);
    ChartPanel* tone = charts.panels()[1];
    const QColor ink = currentTheme().style(Theme::Route::Injection, 0).colour;
    CHECK(hasColour(charts.panels()[0], ink));
    CHECK_FALSE(hasColour(tone, ink));
    CHECK(tone->shownLabels().empty());
    CHECK(tone->values().curves().empty());
    charts.setCrosshair(6.0);
    CHECK(tone->reading(6, std::nullopt).rows.empty());
    CHECK(spokenOf(tone).contains(QStringLiteral("held back")));
    CHECK_FALSE(spokenOf(tone).contains(QStringLiteral("Injection")));
    ChartTableModel table;
    table.show(charts.content());
    CHECK(table.columnCount() == 2);
    CHECK_FALSE(table.csv().contains("tone"));

    open.player().skip();
    QCoreApplication::processEvents();
    CHECK(charts.panels()[1]->values().curves().size() == 1);
    CHECK(hasColour(charts.panels()[1], ink));
    table.show(charts.content());
    CHECK(table.columnCount() == 3);
}

TEST_CASE("a concentration that is held back is not told by the spine either", "[learn][L3]") {
    Lesson lesson = *smallLesson();
    auto& predict = std::get<Predict>(lesson.steps[0]);
    predict.what = "csf:L1";
    predict.axis = Span{0, 1200};
    predict.startsAt.reset();
    predict.features.clear();
    predict.patterns.clear();
    const auto facts = std::make_shared<const LessonFacts>(
        LessonFacts::of(std::make_shared<const Lesson>(lesson), testLibrary()).value());
    OpenLesson open({1280, 760}, facts);
    CHECK_FALSE(open.view.spine().isVisible());
    CHECK(open.view.spine().state().content.therapies.empty());
    open.player().skip();
    CHECK(open.view.spine().isVisible());
}

TEST_CASE("while it is uncovered a curve ends at the playhead, in every reading of it", "[learn][L3]") {
    OpenLesson open;
    open.player().setAtOnce(false);
    open.player().skip();
    open.player().document().movePlayhead(6);
    ChartPanel* tone = open.view.charts().panels()[1];
    REQUIRE(tone->values().curves().size() == 1);
    CHECK(tone->values().curves()[0].source.horizon == Approx(6));
    const Trajectory& run = open.player().document().run().therapies[0];
    const Signal signal = tone->values().spec().signal;
    CHECK(tone->values().curves()[0].valueAt(5) == Approx(run.value(signal, Hours(5))));
    CHECK(std::isnan(tone->values().curves()[0].valueAt(7)));
}

TEST_CASE("what an answer reveals is drawn from then on, with the level of half effect", "[learn]") {
    Lesson lesson = *smallLesson();
    std::get<CheckStep>(lesson.steps[2]).choices[1].reveal = {"effect_site_legs_ng_per_mL"};
    OpenLesson open({1280, 760}, std::make_shared<const LessonFacts>(
                                     LessonFacts::of(std::make_shared<const Lesson>(lesson), testLibrary()).value()));
    const auto& charts = open.view.charts().content().charts;
    open.player().skip();
    open.player().next();
    REQUIRE(open.player().place().step == 2);
    CHECK(charts.size() == 2);
    open.player().choose(0);
    CHECK(charts.size() == 2);
    open.player().choose(1);
    REQUIRE(charts.size() == 3);
    CHECK(charts[2].id == QStringLiteral("effect_site_legs_ng_per_mL"));
    CHECK(charts[2].pinned.size() == 1);
    CHECK(charts[2].references.size() == 1);
    open.player().next();
    CHECK(charts.size() == 3);
    open.player().goTo(1);
    CHECK(charts.size() == 2);
}

TEST_CASE("what an answer reveals in lesson 4 is the effect site", "[learn]") {
    LessonShelf shelf(testLibrary());
    const auto lesson = shelf.lesson("relief-comes-late");
    LessonPlace place = startOf(*lesson);
    const auto shows = [&] { return sightAt(*lesson, place, std::nullopt).charts.size(); };
    for (std::size_t i = 0; i < 3; ++i) place.given[i] = exampleOf(lesson->steps[i]);
    place.step = 3;
    CHECK(shows() == 2);
    place.given[3] = exampleOf(lesson->steps[3]);
    CHECK(shows() == 3);
}

TEST_CASE("a step may ask for a log scale, and only that step has it", "[learn]") {
    LessonShelf shelf(testLibrary());
    const auto lesson = shelf.lesson("one-needle");
    for (std::size_t i = 0; i < lesson->steps.size(); ++i) {
        LessonPlace place = startOf(*lesson);
        place.step = i;
        const auto* explain = std::get_if<Explain>(&lesson->steps[i]);
        INFO("step " << i + 1);
        CHECK(sightAt(*lesson, place, std::nullopt).log == (explain != nullptr));
    }
}

TEST_CASE("steps before a prediction hold back what it will ask for", "[learn][L3]") {
    Lesson lesson = *smallLesson();
    Explain first;
    first.scenario = "one";
    first.show = {"ashworth_legs"};
    lesson.steps.insert(lesson.steps.begin(), first);
    const LessonSight sight = sightAt(lesson, startOf(lesson), std::nullopt);
    CHECK(isHeld(sight, "ashworth_legs", 0));
    CHECK_FALSE(isHeld(sight, "csf:L1", 0));
}

TEST_CASE("a recall shows no run at all", "[learn][L3]") {
    Lesson lesson = *smallLesson();
    lesson.steps.insert(lesson.steps.begin(), Recall{});
    const LessonSight sight = sightAt(lesson, startOf(lesson), std::nullopt);
    CHECK(isHeld(sight, "csf:L1", 0));
    CHECK(isHeld(sight, "plasma", 0));
}

TEST_CASE("doses are marked under the charts of a lesson", "[learn]") {
    OpenLesson open;
    const std::vector<EventRow> rows = eventRows(open.view.charts().content(), false);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].name == QStringLiteral("Injection"));
    REQUIRE(rows[0].events.size() == 1);
    CHECK(rows[0].events[0].kind == Event::Kind::Injection);
}

TEST_CASE("the spread between people is shown once it was guessed, and not before", "[learn][L3]") {
    LessonShelf shelf(testLibrary());
    OpenLesson open({1280, 760}, shelf.facts("a-thousand-people"));
    open.player().goTo(1);
    const auto bands = [&] {
        open.view.waitForBands();
        return open.view.charts().content().charts[0].bands.size();
    };
    CHECK(bands() == 0);
    open.player().skip();
    CHECK(bands() == 1);
}
