// A file that leaves only some things to be changed.
#include <QAction>
#include <QComboBox>
#include <QMenu>

#include "app/explore/banner.h"
#include "app/explore/view_bar.h"
#include "app/spine/spine_page.h"
#include "app/spine/spine_view.h"
#include "core/text/scenario_text.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// A teacher's file: the dose of the tablets is the students'.
Scenario lesson() {
    return readScenario(R"({"theca": "scenario", "version": 1, "title": "Only the dose of the tablets",
        "drug": "baclofen", "horizon_h": 72,
        "therapies": [
          {"name": "Tablets", "oral": [{"dose_mg": 20, "interval_h": 8, "doses": 9}]},
          {"name": "One injection", "injections": [{"dose_ug": 50, "at_h": 0, "level": "L3"}]},
          {"name": "Pump", "pump": {"concentration_ug_per_mL": 500, "tip_level": "T10",
                                    "program": [{"from_h": 0, "rate_ug_per_day": 200}]}}],
        "lock": ["therapies/0/oral/0/dose_mg"]})")
        .value();
}

struct Locked : OpenWindow {
    Locked() : OpenWindow({1280, 800}, lesson()) {}

    QAction* unlock() {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->text() == QStringLiteral("U&nlock")) return action;
        throw std::logic_error("no such entry");
    }
};

bool isFree(NumberControl& control) {
    return control.slider()->isEnabledTo(control.window()) && control.box()->isEnabledTo(control.window());
}

}  // namespace

TEST_CASE("rows that a file locks are disabled and say why, the others work") {
    Locked open;
    NumberControl& dose = open.control(0, QStringLiteral("Dose"));
    NumberControl& every = open.control(0, QStringLiteral("Every"));
    NumberControl& rate = open.control(2, QStringLiteral("Rate"));
    CHECK(isFree(dose));
    for (NumberControl* control : {&every, &rate}) {
        CHECK_FALSE(isFree(*control));
        CHECK(control->slider()->toolTip().contains(QStringLiteral("Unlock")));
        CHECK(control->box()->accessibleDescription() == control->slider()->toolTip());
    }
    const ViewBar& bar = *open.window.findChild<ViewBar*>();
    CHECK_FALSE(bar.drugs()->isEnabled());
    CHECK(bar.levels()->isEnabled());
    CHECK_FALSE(open.window.therapies()->addButton()->isEnabled());
    CHECK_FALSE(titleBox(open.window)->isEnabled());
    type(dose.box(), QStringLiteral("25"));
    CHECK(open.document().scenario().therapies[0].oral[0].dose == Milligrams(25));
}

TEST_CASE("a change of what is locked is refused with a word, and the screen goes back") {
    Locked open;
    const Scenario before = open.document().scenario();
    Banner& banner = *open.window.findChild<Banner*>();
    open.document().edit([](Scenario& s) { s.therapies[2].pump->tip = Level{3}; }, QStringLiteral("tip"));
    CHECK(open.document().scenario() == before);
    CHECK_FALSE(open.document().canUndo());
    CHECK(banner.text().contains(QStringLiteral("only some things")));
    CHECK_FALSE(nameBox(open.card(1))->isEnabled());
    banner.show({});
    for (QAction* action : menuButton(open.card(1))->menu()->actions())
        if (action->text() == QStringLiteral("Duplicate")) action->trigger();
    CHECK(open.window.therapies()->cards().size() == 3);
    CHECK_FALSE(banner.text().isEmpty());
    const SpineView& spine = *open.window.findChild<SpinePage*>()->view();
    CHECK(spine.state().content.therapies[2].devices.front().level == before.therapies[2].pump->tip);
}

TEST_CASE("to look is always allowed") {
    Locked open;
    open.document().edit([](Scenario& s) { s.view.level = Level{20}; });
    open.document().edit([](Scenario& s) { s.therapies[1].shown = false; });
    CHECK(open.document().scenario().view.level == Level{20});
    CHECK_FALSE(open.document().scenario().therapies[1].shown);
}

TEST_CASE("a menu entry unlocks until another file is opened, and the file keeps its lock") {
    Locked open;
    REQUIRE(open.unlock()->isVisible());
    const QString tip = open.control(2, QStringLiteral("Rate")).slider()->toolTip();
    open.unlock()->trigger();
    NumberControl& rate = open.control(2, QStringLiteral("Rate"));
    CHECK(isFree(rate));
    CHECK(rate.slider()->toolTip() != tip);
    type(rate.box(), QStringLiteral("300"));
    CHECK(open.document().scenario().therapies[2].pump->program[0].rate == MicrogramsPerDay(300));
    CHECK_FALSE(open.unlock()->isVisible());
    CHECK(open.document().toSave().lock == lesson().lock);
    REQUIRE(open.document().replace(lesson(), {}).empty());
    CHECK_FALSE(isFree(open.control(2, QStringLiteral("Rate"))));
    CHECK(open.unlock()->isVisible());
    REQUIRE(open.document().replace(usual(), {}).empty());
    CHECK(isFree(open.control(2, QStringLiteral("Rate"))));
    CHECK_FALSE(open.unlock()->isVisible());
}

TEST_CASE("where locks are kept nothing unlocks") {
    Locked open;
    open.document().keepLocked();
    CHECK_FALSE(open.unlock()->isVisible());
    open.document().unlock();
    NumberControl& rate = open.control(2, QStringLiteral("Rate"));
    CHECK_FALSE(isFree(rate));
    CHECK_FALSE(rate.slider()->toolTip().contains(QStringLiteral("Unlock")));
}
