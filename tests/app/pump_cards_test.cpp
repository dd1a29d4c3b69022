#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QTimeEdit>
#include <QToolButton>

#include "app/base/fault_title.h"
#include "app/document/plan_edits.h"
#include "app/therapies/pump_sections.h"
#include "app/therapies/section.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr std::size_t pumpCard = 2;

/// All entries of a card's menu, including those of its submenus.
std::vector<QAction*> entries(QMenu* menu) {
    std::vector<QAction*> all;
    for (QAction* action : menu->actions()) {
        if (action->menu()) {
            for (QAction* inner : entries(action->menu())) all.push_back(inner);
        } else if (!action->isSeparator()) {
            all.push_back(action);
        }
    }
    return all;
}

void choose(OpenWindow& open, const QString& text) {
    for (QAction* action : entries(menuButton(open.card(pumpCard))->menu())) {
        if (action->text() == text) return action->trigger();
    }
    FAIL("no such entry: " << text.toStdString());
}

const Pump& pump(OpenWindow& open) { return *open.document().scenario().therapies[pumpCard].pump; }

QCheckBox& check(OpenWindow& open, const QString& label) {
    for (QCheckBox* box : open.card(pumpCard).findChildren<QCheckBox*>()) {
        if (box->text() == label) return *box;
    }
    FAIL("no such box: " << label.toStdString());
    throw std::logic_error("unreachable");
}

std::optional<Level> slippedTo(OpenWindow& open) { return std::get<Migration>(pump(open).faults.at(0)).tip; }

double csf(OpenWindow& open, double hours) {
    return open.document().run().therapies[pumpCard].value(Signal::csf(*levelNamed("L1")), Hours(hours));
}

}  // namespace

TEST_CASE("every fault the menu offers is simulated at once, and undone") {
    for (const Fault& kind : oneFaultOfEachKind()) {
        OpenWindow open;
        choose(open, faultTitle(kind));
        CAPTURE(faultTitle(kind).toStdString());
        REQUIRE(pump(open).faults.size() == 1);
        CHECK(pump(open).faults[0].index() == kind.index());
        CHECK(open.document().errors().empty());
        choose(open, faultTitle(kind));
        CHECK(pump(open).faults.size() == 2);
        CHECK(open.document().errors().empty());
        open.document().undo();
        open.document().undo();
        CHECK(open.document().scenario() == usual());
    }
}

TEST_CASE("a kinked catheter lets the curve fall, and its end can be typed") {
    OpenWindow open;
    const double before = csf(open, 40);
    choose(open, faultTitle(Occlusion{}));
    CHECK(csf(open, 40) < 0.1 * before);
    type(open.control(pumpCard, QStringLiteral("Until")).box(), QStringLiteral("30"));
    CHECK(endOf(pump(open).faults[0]) == Hours(30));
    CHECK(csf(open, 60) == Approx(before).epsilon(0.01));
    type(open.control(pumpCard, QStringLiteral("From")).box(), QStringLiteral("10"));
    CHECK(pump(open).faults[0] == Fault(Occlusion{Hours(10), Hours(16)}));
}

TEST_CASE("a tip that slips out of the canal gives nothing to the spinal fluid") {
    OpenWindow open;
    choose(open, faultTitle(Migration{}));
    CHECK(slippedTo(open) == *levelNamed("L4"));
    check(open, QStringLiteral("Out of the canal")).click();
    CHECK_FALSE(slippedTo(open));
    CHECK(csf(open, 47) < 1e-3);
    check(open, QStringLiteral("Out of the canal")).click();
    CHECK(slippedTo(open) == *levelNamed("L4"));
}

TEST_CASE("a pump that runs dry is empty half-way") {
    OpenWindow open;
    choose(open, QStringLiteral("The pump runs dry"));
    CHECK(open.document().run().therapies[pumpCard].pump()->reservoir(Hours(36.1)).number() == 0);
    CHECK(open.document().run().therapies[pumpCard].pump()->reservoir(Hours(35)).number() > 0);
}

TEST_CASE("a refill can be set, topped up and taken away") {
    OpenWindow open;
    choose(open, QStringLiteral("Add a refill"));
    REQUIRE(pump(open).refills.size() == 1);
    type(open.control(pumpCard, QStringLiteral("Refilled at")).box(), QStringLiteral("20"));
    CHECK(pump(open).refills[0].at == Hours(20));
    check(open, QStringLiteral("Top up")).click();
    CHECK(pump(open).refills[0].topUp);
    // 20 mL in addition to what is left is too much: the control shows the error, the last good run stays.
    CHECK_FALSE(open.document().errors().empty());
    CHECK_FALSE(
        open.card(pumpCard).findChildren<Section*>().back()->findChildren<NumberControl*>()[1]->error().isEmpty());
    check(open, QStringLiteral("Top up")).click();
    CHECK(open.document().errors().empty());
}

TEST_CASE("a daily rate rules from its clock time on") {
    OpenWindow open;
    choose(open, QStringLiteral("Add a daily change of rate"));
    REQUIRE(pump(open).daySchedule.size() == 1);
    auto* clock = open.card(pumpCard).findChild<QTimeEdit*>();
    REQUIRE(clock);
    CHECK(clock->time() == QTime(22, 0));
    clock->setTime(QTime(21, 30));
    CHECK(pump(open).daySchedule[0].from == ClockTime{21 * 60 + 30});
    CHECK(open.document().errors().empty());
}

TEST_CASE("requests for extra doses are typed with spaces between them") {
    OpenWindow open;
    choose(open, QStringLiteral("Let the patient ask for extra doses"));
    auto* section = open.card(pumpCard).findChild<PatientBolusSection*>();
    REQUIRE(section);
    for (QLineEdit* box : section->findChildren<QLineEdit*>()) {
        if (box->accessibleName() != QStringLiteral("Asked for at, hours")) continue;
        type(box, QStringLiteral("5 6; 12.5"));
        CHECK(box->text() == QStringLiteral("5 6 12.5"));
    }
    CHECK(pump(open).patientBoluses->requests == std::vector<Hours>{Hours(5), Hours(6), Hours(12.5)});
}

TEST_CASE("an unprimed start is one click, behind a heading that is closed at first") {
    OpenWindow open;
    auto* section = open.card(pumpCard).findChild<PumpSection*>();
    REQUIRE(section);
    CHECK_FALSE(check(open, QStringLiteral("Catheter filled with drug first")).isVisible());
    part<QToolButton>(*section, "Details")->click();
    CHECK(check(open, QStringLiteral("Catheter filled with drug first")).isVisible());
    check(open, QStringLiteral("Catheter filled with drug first")).click();
    CHECK_FALSE(pump(open).primed);
    CHECK(csf(open, 24) == 0);
    CHECK(csf(open, 30) > 0);
}

TEST_CASE("what the file could not hold is reported at once and the last curves stay", "[cards]") {
    OpenWindow open;
    choose(open, QStringLiteral("Add a change of the pump's rate"));
    REQUIRE(open.document().errors().empty());
    const double before = csf(open, 48);
    open.document().edit([](Scenario& s) { s.therapies[pumpCard].pump->program[1].from = Hours(0); });
    REQUIRE(open.document().errors().size() == 1);
    CHECK(open.document().errors().front().code == "not_rising");
    CHECK(csf(open, 48) == before);
    open.document().undo();
    CHECK(open.document().errors().empty());
}

TEST_CASE("daily rates and single changes of rate exclude each other in the menu", "[cards]") {
    OpenWindow open;
    const auto offered = [&open](const QString& text) {
        for (QAction* action : entries(menuButton(open.card(pumpCard))->menu()))
            if (action->text() == text) return action->isEnabled();
        return false;
    };
    CHECK(offered(QStringLiteral("Add a change of the pump's rate")));
    choose(open, QStringLiteral("Add a daily change of rate"));
    CHECK(open.document().errors().empty());
    CHECK_FALSE(offered(QStringLiteral("Add a change of the pump's rate")));
    open.document().undo();
    choose(open, QStringLiteral("Add a change of the pump's rate"));
    CHECK_FALSE(offered(QStringLiteral("Add a daily change of rate")));
}
