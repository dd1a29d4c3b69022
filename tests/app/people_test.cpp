#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>

#include "app/charts/chart_stack.h"
#include "app/explore/middle_column.h"
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
