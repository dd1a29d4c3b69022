// What is at the place where the drug acts, the line of EC50, and what the lowest chart says of itself.
#include <QLabel>
#include <QMenu>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/charts/chart_stack.h"
#include "app/charts/reference_item.h"
#include "app/document/places.h"
#include "app/explore/middle_column.h"
#include "app/explore/side_pages.h"
#include "app/explore/view_commands.h"
#include "app/tables/exposure_panel.h"
#include "app/time/pause_panel.h"
#include "tests/app/charts/chart_parts.h"
#include "tests/app/playing.h"

using namespace theca;
using namespace theca::app;

namespace {

const auto legs = QStringLiteral("effect_site_legs_ng_per_mL");

const ChartPanel& lowest(OpenWindow& open) { return *open.window.workspace()->charts()->panels().back(); }

double ec50(OpenWindow& open, std::size_t therapy, double hours) {
    const Trajectory& run = open.document().run().therapies[therapy];
    return 1000 * run.ec50(Hours(hours), 0);
}

/// What stands under the charts.
QString noteUnder(const OpenWindow& open) {
    for (const QLabel* label : open.window.workspace()->middle()->findChildren<QLabel*>())
        if (label->isVisible() && label->parentWidget()->parentWidget() == open.window.workspace()->middle())
            return label->text();
    return {};
}

}  // namespace

TEST_CASE("the place where the drug acts can be chosen among the effects, with EC50 as a named dashed line") {
    OpenWindow open;
    const auto effects = shownEffects(open.document().drug());
    const auto sites = std::count_if(effects.begin(), effects.end(),
                                     [](const ReadOut* one) { return one->kind == ReadOutKind::Concentration; });
    CHECK(sites == 2);
    open.window.views().showEffect(legs);
    const ChartValues& values = lowest(open).values();
    CHECK(values.spec().unit == QStringLiteral("ng/mL"));
    CHECK(values.curves().size() == 3);
    REQUIRE(values.spec().references.size() == 1);
    const ReferenceLine& line = values.spec().references.front();
    CHECK(line.name == QStringLiteral("EC50"));
    CHECK(line.points.front().value == Approx(ec50(open, 0, 0)));
    CHECK(values.scale().high > line.points.front().value);
    const auto& item = itemOf<ReferenceItem>(lowest(open));
    REQUIRE(item.lines().size() == 1);
    CHECK(item.lines()[0].front().y() == Approx(lowest(open).place().yOf(ec50(open, 0, 0))));
    CHECK(lowest(open).shownLabels().back().name == line.name);
    CHECK(lowest(open).spokenText().contains(QStringLiteral("EC50")));
    open.window.views().showEffect({});
    CHECK(itemOf<ReferenceItem>(lowest(open)).lines().empty());
}

TEST_CASE("EC50 follows the unit, and rises only where tolerance does") {
    OpenWindow open;
    open.window.views().showEffect(legs);
    open.document().edit([](Scenario& s) { s.view.units = ConcentrationUnit::UgPerMl; });
    CHECK(lowest(open).values().spec().references[0].points[0].value == Approx(ec50(open, 0, 0) / 1000));
    open.document().edit([](Scenario& s) {
        s.view.units = ConcentrationUnit::NgPerMl;
        s.patient.tolerance = true;
        s.horizon = Hours(2400);
    });
    const auto& lines = lowest(open).values().spec().references;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].name.contains(QStringLiteral("Tablets")));
    CHECK(lines[0].points.back().value == Approx(ec50(open, 0, 0)));
    CHECK(lines[1].points.back().value == Approx(ec50(open, 2, 2400)));
    CHECK(lines[1].points.back().value > 1.05 * lines[0].points.back().value);
    open.document().edit([](Scenario& s) { s.therapies[0].shown = false; });
    CHECK(lowest(open).values().spec().references.size() == 1);
}

TEST_CASE("playing can pause where the drug at its place of action crosses a number, in the unit of concentrations") {
    Playing open;
    open.click(part<QToolButton>(open.bar(), "Pause when …"));
    PausePanel* panel = open.bar().findChild<PausePanel*>();
    auto* places = part<QComboBox>(*panel, "Where");
    const int site = places->findText(QStringLiteral("Effect site, legs"));
    REQUIRE(site >= 0);
    choose(places, site);
    const auto labels = panel->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->text() == "ng/mL"; }));
    panel->hide();
}

TEST_CASE("the lowest of Exposure says of which part of the run it is, and is the curve's there") {
    OpenWindow open;
    open.window.workspace()->pages()->setCurrent(QStringLiteral("exposure"));
    const ExposureModel& model = open.window.findChild<ExposurePanel*>()->model();
    const Run& run = open.document().run();
    const double from[] = {64, 48, 48};
    int found = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString title = model.index(row, 0).data().toString();
        CHECK(title != QStringLiteral("Lowest"));
        if (title != QStringLiteral("Lowest at the end")) continue;
        const Signal signal = found++ == 0 ? placeSignal(open.document().scenario().view) : Signal::plasma();
        for (int column = 1; column <= 3; ++column) {
            const auto therapy = static_cast<std::size_t>(column - 1);
            const QString tip = model.index(row, column).data(Qt::ToolTipRole).toString();
            CHECK(tip.startsWith(QStringLiteral("From %1 h to 72 h.").arg(from[therapy])));
            double least = 1e9;
            for (double at = from[therapy]; at <= 72; at += 0.05)
                least = std::min(least, 1000 * run.therapies[therapy].value(signal, Hours(at)));
            CHECK(model.index(row, column).data().toString() == figure(least, leastShown(QStringLiteral("ng/mL"))));
        }
    }
    CHECK(found == 2);
}

TEST_CASE("under the chart of tone stands what its curve leaves out, and only there") {
    OpenWindow open;
    const Drug& drug = open.document().drug();
    const ReadOut& tone = drug.readOuts[static_cast<std::size_t>(*firstScore(drug))];
    REQUIRE_FALSE(tone.leavesOut.empty());
    CHECK(noteUnder(open) == inLanguage(tone.leavesOut));
    CHECK(lowest(open).spokenText().contains(inLanguage(tone.leavesOut)));
    open.window.views().showEffect(legs);
    CHECK(noteUnder(open).isEmpty());
    open.window.views().showEffect({});
    open.window.files().openExample(QStringLiteral("ziconotide-pump"));
    CHECK(noteUnder(open) == missingEffect(open.document().drug()));
}

TEST_CASE("what a scenario's author wrote can be unfolded over the cards, and covers nothing") {
    OpenWindow open;
    auto* heading = part<QToolButton>(*open.window.therapies(), "What to look at");
    REQUIRE(heading->isVisible());
    const auto notes = [&]() -> const QLabel* {
        for (const QLabel* label : open.window.therapies()->findChildren<QLabel*>())
            if (label->text() == inLanguage(open.document().scenario().notes)) return label;
        return nullptr;
    };
    REQUIRE(notes());
    CHECK_FALSE(notes()->isVisible());
    const int before = open.card(0).y();
    QTest::mouseClick(heading, Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(notes()->isVisible());
    CHECK(open.card(0).y() >= before + notes()->height());
    for (const QString& name : exampleNames()) {
        open.window.files().openExample(name);
        INFO(name.toStdString());
        CHECK_FALSE(open.document().scenario().notes.empty());
        CHECK(notes());
    }
    open.document().edit([](Scenario& s) { s.notes = {}; });
    CHECK_FALSE(heading->isVisible());
}
