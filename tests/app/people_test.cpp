#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "app/base/number_text.h"
#include "app/charts/chart_bands.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/chart_table_model.h"
#include "app/charts/crosshair_card.h"
#include "app/explore/middle_column.h"
#include "app/explore/view_commands.h"
#include "app/people/band_content.h"
#include "app/people/band_runner.h"
#include "app/therapies/people_panel.h"
#include "core/people/population.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

void pick(QComboBox* list, int index) {
    list->setCurrentIndex(index);
    emit list->activated(index);
}

Scenario withPeople(int people) {
    Scenario scenario = usual();
    scenario.population.patients = people;
    return scenario;
}

BandRequest requestFor(int people) { return {withPeople(people), testLibrary(), {Signal::plasma()}, {0, 12, 24, 72}}; }

}  // namespace

TEST_CASE("people that are asked for come as bands with their number") {
    OpenWindow open;
    auto* panel = open.window.findChild<PeoplePanel*>();
    REQUIRE(panel);
    panel->heading()->click();
    pick(panel->count(), 1);
    CHECK(open.document().scenario().population.patients == 100);
    open.window.workspace()->middle()->waitForBands();
    const ChartContent& content = open.window.workspace()->charts()->content();
    for (const ChartSpec& chart : content.charts) {
        CHECK(chart.people == 100);
        REQUIRE(chart.bands.size() == 3);
        CHECK(chart.bands[2].hours.size() > 100);
    }
    pick(panel->count(), 0);
    CHECK(open.window.workspace()->charts()->content().charts[0].bands.empty());
    open.document().undo();
    CHECK(open.document().scenario().population.patients == 100);
}

TEST_CASE("the bands in the window are those of the model, in the chart's unit") {
    OpenWindow open({1280, 800}, withPeople(50));
    open.window.workspace()->middle()->waitForBands();
    const ChartContent& content = open.window.workspace()->charts()->content();
    const ChartSpec& plasma = content.charts[1];
    REQUIRE(plasma.bands.size() == 3);
    const auto direct = populationBands(withPeople(50), *testLibrary(), {plasma.signal}, plasma.bands[0].hours);
    REQUIRE(direct);
    for (std::size_t i = 0; i < plasma.bands[0].hours.size(); ++i) {
        CHECK(plasma.bands[0].p95[i] == Approx(1000 * direct->therapies[0][0].p95[i]).epsilon(1e-9).margin(1e-9));
        CHECK(plasma.bands[0].p5[i] <= plasma.bands[0].p25[i]);
        CHECK(plasma.bands[0].p25[i] <= plasma.bands[0].p50[i]);
    }
}

TEST_CASE("the 5–95 band is read by crosshair, table and file, with the same numbers") {
    OpenWindow open({1280, 800}, withPeople(50));
    open.window.workspace()->middle()->waitForBands();
    ChartStack& charts = *open.window.workspace()->charts();
    const ChartContent& content = charts.content();
    const PercentileBand& band = content.charts[1].bands[0];
    ChartPanel& panel = *charts.panels()[1];
    const std::size_t at = 60;
    const CardGroup group = panel.reading(band.hours[at], std::nullopt);
    CHECK(group.people == "5–95 % of people");
    CHECK(group.rows[0].people == rangeText(band.p5[at], band.p95[at], QLocale()));
    CHECK(group.rows[0].people.contains(QChar(0x2013)));

    ChartTableModel table;
    table.show(content);
    int found = 0;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString heading = table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!heading.contains(QStringLiteral("percentile "))) continue;
        ++found;
        if (heading != QStringLiteral("Blood plasma: Tablets, percentile 95 of people (ng/mL)")) continue;
        for (int row = 0; row < table.rowCount(); ++row) {
            const double hours = table.data(table.index(row, 0), Qt::EditRole).toDouble();
            const auto same = std::lower_bound(band.hours.begin(), band.hours.end(), hours);
            REQUIRE((same != band.hours.end() && *same == hours));  // no row lies between two times of the band
            CHECK(table.data(table.index(row, column), Qt::EditRole) == band.p95[std::size_t(same - band.hours.begin())]);
        }
    }
    CHECK(found == 3 * 3 * 5);
    CHECK(table.csv().contains("Blood plasma: Tablets, percentile 5 of people (ng/mL)"));
}

TEST_CASE("between two times a band is read off the line that is drawn, and nowhere outside") {
    const PercentileBand band{0, {1, 2, 4}, {1, 2, std::nan("")}, {}, {}, {}, {3, 5, 9}};
    CHECK(percentileAt(band, &PercentileBand::p95, 1) == 3);
    CHECK(percentileAt(band, &PercentileBand::p95, 1.5) == 4);
    CHECK(percentileAt(band, &PercentileBand::p95, 3) == 7);
    CHECK(std::isnan(percentileAt(band, &PercentileBand::p95, 0.5)));
    CHECK(std::isnan(percentileAt(band, &PercentileBand::p95, 4.5)));
    CHECK(bandText(&band, 1.5, {}) == "1.50–4.00");
    CHECK(bandText(&band, 3, {}).isEmpty());
    CHECK(bandText(nullptr, 1, {}).isEmpty());
}

TEST_CASE("exposure says how people differ, as they are simulated one by one") {
    OpenWindow open({1280, 800}, withPeople(40));
    Workspace& workspace = *open.window.workspace();
    workspace.middle()->waitForBands();
    CHECK_FALSE(workspace.middle()->peopleExposure());  // nobody looks
    QSignalSpy known(workspace.middle(), &MiddleColumn::peopleExposureChanged);
    open.window.views().showPage(QStringLiteral("exposure"));
    if (!workspace.middle()->peopleExposure()) REQUIRE(known.wait(20000));
    const auto direct = populationFigures(withPeople(40), *testLibrary());
    REQUIRE(direct);
    const auto* table = part<QTableView>(open.window, "Exposure to the drug, by therapy");
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QStringList ranges;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (cell(row, 0) == QStringLiteral("    5–95 %")) ranges << cell(row, 3).remove(QLatin1Char('\n'));
    const TherapyFigures& pump = direct->at(2);
    const auto range = [](const Percentiles& p, double factor) {
        return rangeText(p.front() * factor, p.back() * factor, QLocale());
    };
    REQUIRE(ranges.size() == 7);
    CHECK(ranges[0] == range(pump.csfL1.cmax, 1000));
    CHECK(ranges[1] == range(pump.csfL1.cavg, 1000));
    CHECK(ranges[2] == range(pump.csfL1.auc, 1000));
    CHECK(ranges[3] == range(pump.plasma.cmax, 1000));
    CHECK(ranges[6] == range(*pump.hoursAboveEC50, 1));
}

TEST_CASE("exposure of people is found however often it is looked for meanwhile") {
    BandRunner runner;
    BandRequest request = requestFor(200);
    request.places = {Signal::plasma()};
    runner.request(request);
    const auto found = [&runner] {
        runner.wantExposure(true);
        return bool(runner.exposure());
    };
    REQUIRE(QTest::qWaitFor(found, 20000));
    CHECK(runner.exposure()->people == 200);
    CHECK(runner.exposure()->places == request.places);
    CHECK(runner.exposure()->therapies.size() == usual().therapies.size());
    runner.request(requestFor(20));
    CHECK_FALSE(runner.exposure());
}

TEST_CASE("of two requests the later one is answered") {
    BandRunner runner;
    QSignalSpy changed(&runner, &BandRunner::changed);
    runner.request(requestFor(5000));
    runner.request(requestFor(20));
    while (!runner.isDone()) REQUIRE(changed.wait(20000));
    CHECK(runner.latest()->people == 20);
}

TEST_CASE("a few people come first, then all") {
    BandRunner runner;
    QSignalSpy changed(&runner, &BandRunner::changed);
    runner.request(requestFor(300));
    std::vector<int> people;
    while (!runner.isDone()) {
        REQUIRE(changed.wait(20000));
        people.push_back(runner.latest()->people);
    }
    CHECK(people.back() == 300);
}

TEST_CASE("a runner that goes away while it works leaves nothing behind") {
    for (int i = 0; i < 5; ++i) {
        BandRunner runner;
        runner.request(requestFor(100000));
    }
}

TEST_CASE("looking differently at the same people computes nothing again") {
    OpenWindow open({1280, 800}, withPeople(50));
    open.window.workspace()->middle()->waitForBands();
    Scenario seen = open.document().scenario();
    const auto before = bandRequest(open.document().simulated(), open.document().sharedLibrary(),
                                    open.window.workspace()->charts()->content());
    open.document().edit([](Scenario& s) {
        s.view.log = true;
        s.title = plainText("other");
    });
    CHECK(bandRequest(open.document().simulated(), open.document().sharedLibrary(),
                      open.window.workspace()->charts()->content()) == before);
}
