#include "app/charts/event_marks.h"

#include <set>

#include "app/charts/event_rows.h"
#include "app/charts/event_text.h"
#include "tests/app/charts/chart_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

QString textOf(const EventRow& row, std::size_t event) { return eventText(row.name, row.events[event], row.inDays); }

}  // namespace

TEST_CASE("events are described in words") {
    const auto rows = eventRows(app::test::threeTherapies(), false);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].events.size() == 9);
    CHECK(rows[0].events[1].at == Hours(8));
    CHECK(textOf(rows[0], 1) == "Tablets: Tablet, 20 mg at 8 h 0 min");
    CHECK(textOf(rows[1], 0) == QString::fromUtf8("Injection: Injection at L3, 50 µg at 0 h 0 min"));
    CHECK(textOf(rows[2], 0) == QString::fromUtf8("Pump: Pump rate, 200 µg a day at 0 h 0 min"));
}

TEST_CASE("therapies that are off have no marks") {
    ChartContent content = app::test::threeTherapies();
    content.looks[0].shown = false;
    CHECK(eventRows(content, false).size() == 2);
}

TEST_CASE("the next and the last event are found from any time") {
    const auto rows = eventRows(app::test::threeTherapies(), false);
    CHECK(nextEvent(rows, 0, true) == 8.0);
    CHECK(nextEvent(rows, 9, false) == 8.0);
    CHECK(nextEvent(rows, 8, false) == 0.0);
    CHECK_FALSE(nextEvent(rows, 64, true));
}

TEST_CASE("a mark tells what it is where it stands") {
    EventMarksItem item(nullptr);
    const QRectF lane(50, 100, 720, 42);
    item.show(eventRows(app::test::threeTherapies(), false), {0, 72}, lane, 200, QFont(), app::test::lightTheme());
    CHECK(item.tipAt({50 + 80, 107}).startsWith("Tablets: Tablet"));
    CHECK(item.tipAt({50, 121}).startsWith("Injection"));
    CHECK(item.tipAt({50 + 40, 107}).isEmpty());
}

TEST_CASE("every kind of event has a glyph of its own, or is the hollow twin of one") {
    const std::set<Event::Kind> hollowTwins = {Event::Kind::BolusLost, Event::Kind::PatientBolusRefused,
                                               Event::Kind::WrongRefill, Event::Kind::FaultEnds};
    std::vector<QPainterPath> glyphs;
    for (int number = 0; number <= static_cast<int>(lastEventKind); ++number) {
        const auto kind = static_cast<Event::Kind>(number);
        const auto glyph = eventGlyph(kind, {0, 0}, 9);
        CHECK_FALSE(glyph.isEmpty());
        for (const auto& other : glyphs) CHECK((hollowTwins.contains(kind) || !(other == glyph)));
        glyphs.push_back(glyph);
    }
}
