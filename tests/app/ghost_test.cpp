#include <QCheckBox>
#include <QComboBox>

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/ghost_item.h"
#include "app/explore/view_bar.h"
#include "app/explore/view_commands.h"
#include "tests/app/charts/chart_parts.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

const GhostItem& ghostOf(OpenWindow& open) { return itemOf<GhostItem>(open.window.workspace()->charts()->panels()[0]); }

double pumpRate(const Scenario& scenario) { return scenario.therapies[2].pump->program[0].rate.number(); }

}  // namespace

TEST_CASE("the ghost is the run before the drag, then the run just left by undo, and goes with another file") {
    OpenWindow open;
    CHECK_FALSE(open.document().shown().before);
    NumberControl& rate = open.control(2, QStringLiteral("Rate"));
    drag(*rate.slider(), {rate.slider()->value() + 10, rate.slider()->value() + 25});
    const double dragged = pumpRate(open.document().scenario());
    REQUIRE(dragged > 200);
    REQUIRE(open.document().shown().before);
    CHECK(pumpRate(open.document().shown().before->scenario) == 200);
    REQUIRE(ghostOf(open).curves().size() == 1);
    CHECK_FALSE(ghostOf(open).curves()[0].isEmpty());
    open.window.findChild<ViewBar*>()->log()->click();
    CHECK(pumpRate(open.document().shown().before->scenario) == 200);
    open.document().undo();
    open.document().undo();
    CHECK(pumpRate(open.document().scenario()) == 200);
    CHECK(pumpRate(open.document().shown().before->scenario) == dragged);
    open.window.views().showPrevious(false);
    CHECK(ghostOf(open).curves().empty());
    CHECK_FALSE(ViewCommands::rememberedPrevious());
    open.window.views().showPrevious(true);
    CHECK(ghostOf(open).curves().size() == 1);
    open.window.files().startNew();
    CHECK_FALSE(open.document().shown().before);
    CHECK(ghostOf(open).curves().empty());
}

TEST_CASE("beside its end a curve says by how much it has changed, until another file") {
    OpenWindow open;
    const auto changes = [&] {
        QStringList all;
        for (const EndLabel& label : open.window.workspace()->charts()->panels()[0]->shownLabels()) all << label.change;
        return all;
    };
    CHECK(changes() == QStringList{QString(), QString(), QString()});
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(400); });
    CHECK(changes() == QStringList{QString(), QString(), QStringLiteral("× 2.00")});
    open.document().undo();
    CHECK(changes().contains(QStringLiteral("× 0.500")));
    const auto& effect = open.window.workspace()->charts()->panels().back()->shownLabels();
    CHECK(std::all_of(effect.begin(), effect.end(), [](const EndLabel& one) { return one.change.isEmpty(); }));
    open.window.files().startNew();
    CHECK_FALSE(changes().contains(QStringLiteral("× 0.500")));
}

TEST_CASE("no ghost of another drug lies on a drug's axes") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(300); });
    REQUIRE(ghostOf(open).curves().size() == 1);
    QComboBox* drugs = open.window.findChild<ViewBar*>()->drugs();
    drugs->setCurrentIndex(drugs->findData(QStringLiteral("morphine")));
    REQUIRE(open.document().shown().before);
    CHECK(ghostOf(open).curves().empty());
}
