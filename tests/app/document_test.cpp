#include <cstring>

#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

Edit setRate(double rate) {
    return [rate](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(rate); };
}

double rateOf(const Scenario& scenario) { return scenario.therapies[2].pump->program[0].rate.number(); }

/// The values of all curves at many times.
std::vector<double> sampled(const Run& run) {
    constexpr std::size_t count = 2000;
    std::vector<double> hours(count), values;
    for (const Trajectory& trajectory : run.therapies) {
        for (std::size_t i = 0; i < count; ++i)
            hours[i] = trajectory.horizon().number() * static_cast<double>(i) / (count - 1);
        for (const Signal signal : {Signal::plasma(), Signal::csf(*levelNamed("L1")), Signal::readOut(2)}) {
            values.resize(values.size() + count);
            trajectory.sample(signal, hours, std::span(values).last(count));
        }
    }
    return values;
}

double plasmaAtEnd(const Document& document) {
    return document.run().therapies[2].value(Signal::plasma(), document.run().therapies[2].horizon());
}

}  // namespace

TEST_CASE("an edit is simulated, announced and undone") {
    Document document(testLibrary(), usual());
    QSignalSpy changes(&document, &Document::changed);
    const double before = plasmaAtEnd(document);
    document.edit(setRate(400));
    CHECK(changes.count() == 1);
    CHECK(plasmaAtEnd(document) == Approx(2 * before).epsilon(1e-9));
    document.undo();
    CHECK(rateOf(document.scenario()) == 200);
    CHECK(plasmaAtEnd(document) == before);
    document.redo();
    CHECK(rateOf(document.scenario()) == 400);
}

TEST_CASE("going to an old branch gives the same run, bit for bit") {
    Document document(testLibrary(), usual());
    document.edit(setRate(400));
    const std::vector<double> before = sampled(document.run());
    document.undo();
    document.edit(setRate(123.4));
    document.edit([](Scenario& s) { s.horizon = Hours(50); });
    QSignalSpy changes(&document, &Document::changed);
    document.goTo(1);
    CHECK(changes.count() == 1);
    CHECK(rateOf(document.scenario()) == 400);
    const std::vector<double> after = sampled(document.run());
    REQUIRE(after.size() == before.size());
    CHECK(std::memcmp(after.data(), before.data(), before.size() * sizeof(double)) == 0);
    document.goTo(3);
    document.undo();
    CHECK(rateOf(document.scenario()) == 123.4);
    CHECK(document.history().size() == 4);
}

TEST_CASE("edits with one merge key are one step until the drag ends") {
    Document document(testLibrary(), usual());
    for (const double rate : {210., 220., 230.}) document.edit(setRate(rate), QStringLiteral("rate"));
    document.seal();
    document.edit(setRate(300), QStringLiteral("rate"));
    document.undo();
    CHECK(rateOf(document.scenario()) == 230);
    document.undo();
    CHECK(rateOf(document.scenario()) == 200);
    CHECK_FALSE(document.canUndo());
}

TEST_CASE("an edit that changes nothing is no step") {
    Document document(testLibrary(), usual());
    QSignalSpy changes(&document, &Document::changed);
    document.edit([](Scenario&) {});
    CHECK(changes.count() == 0);
    CHECK_FALSE(document.canUndo());
}

TEST_CASE("a document is modified while it differs from what was saved") {
    Document document(testLibrary(), usual());
    CHECK_FALSE(document.isModified());
    document.edit(setRate(300));
    CHECK(document.isModified());
    document.markSaved(QStringLiteral("a.theca"));
    CHECK_FALSE(document.isModified());
    document.undo();
    CHECK(document.isModified());
    document.redo();
    CHECK_FALSE(document.isModified());
}

TEST_CASE("what the pump cannot do keeps the last good run and loses nothing") {
    Document document(testLibrary(), usual());
    const double before = plasmaAtEnd(document);
    document.edit(setRate(20000));
    REQUIRE_FALSE(document.errors().empty());
    CHECK(rateOf(document.scenario()) == 20000);
    CHECK(rateOf(document.simulated()) == 200);
    CHECK(plasmaAtEnd(document) == before);
    document.edit(setRate(100));
    CHECK(document.errors().empty());
    CHECK(plasmaAtEnd(document) == Approx(before / 2).epsilon(1e-9));
}

TEST_CASE("a scenario that cannot be simulated does not take the place of the current one") {
    Document document(testLibrary(), usual());
    Scenario bad = usual();
    setRate(20000)(bad);
    CHECK_FALSE(document.replace(bad, QStringLiteral("bad.theca")).empty());
    CHECK(document.scenario() == usual());
    CHECK(document.fileName().isEmpty());
}

TEST_CASE("how the curves are looked at changes no number of the run") {
    Document document(testLibrary(), usual());
    const auto model = document.run().model;
    document.edit([](Scenario& s) { s.view.log = true; });
    CHECK(document.run().model == model);
    CHECK(document.simulated().view.log);
}

TEST_CASE("every shipped scenario opens and can be simulated") {
    Document document(testLibrary(), usual());
    REQUIRE(exampleNames().size() >= 6);
    CHECK(exampleNames().first() == QStringLiteral("default"));
    for (const QString& name : exampleNames()) {
        INFO(name.toStdString());
        CHECK(document.replace(example(name), {}).empty());
    }
}

TEST_CASE("the playhead stays within the run and is no step of history") {
    Document document(testLibrary(), usual());
    QSignalSpy moves(&document, &Document::playheadMoved);
    document.movePlayhead(31);
    document.movePlayhead(31);
    CHECK(moves.count() == 1);
    document.movePlayhead(1000);
    CHECK(document.playhead() == 72);
    document.movePlayhead(-5);
    CHECK(document.playhead() == 0);
    CHECK_FALSE(document.canUndo());
    CHECK_FALSE(document.isModified());
}

TEST_CASE("a change and its undo keep the playhead") {
    Document document(testLibrary(), usual());
    document.movePlayhead(31);
    document.edit(setRate(400));
    document.movePlayhead(40);
    document.undo();
    CHECK(document.playhead() == 40);
}

TEST_CASE("a run that ends before the playhead holds it until it is long enough again") {
    Document document(testLibrary(), usual());
    document.movePlayhead(60);
    QSignalSpy moves(&document, &Document::playheadMoved);
    document.edit([](Scenario& s) { s.horizon = Hours(24); });
    CHECK(document.playhead() == 24);
    CHECK(moves.count() == 1);
    document.undo();
    CHECK(document.playhead() == 60);
    CHECK(moves.count() == 2);
}

TEST_CASE("a scenario is opened and written with its playhead and speed") {
    Document document(testLibrary(), usual());
    Scenario other = usual();
    other.view.playhead = Hours(31.25);
    other.view.speed_h_per_s = 6;
    QSignalSpy moves(&document, &Document::playheadMoved);
    REQUIRE(document.replace(other, {}).empty());
    CHECK(moves.count() == 1);
    CHECK(document.playhead() == 31.25);
    CHECK(document.speed() == 6);
    CHECK(document.toSave() == other);
    document.movePlayhead(12);
    document.setSpeed(24);
    CHECK(document.scenario() == other);
    CHECK_FALSE(document.isModified());
    other.view.playhead = Hours(12);
    other.view.speed_h_per_s = 24;
    CHECK(document.toSave() == other);
}

namespace {

/// A year of injections: more than a frame's work.
Scenario longScenario(int injections = 2000) {
    Scenario scenario = usual();
    scenario.horizon = Hours(8784);
    scenario.therapies.resize(1);
    scenario.therapies[0].oral.clear();
    for (int i = 0; i < injections; ++i)
        scenario.therapies[0].injections.push_back({Micrograms(50), Hours(i * 4.0), Level{i % levelCount}});
    return scenario;
}

Edit setDose(double dose) {
    return [dose](Scenario& s) { s.therapies[0].injections[0].dose = Micrograms(dose); };
}

void waitFor(const Document& document) {
    while (document.isComputing()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

}  // namespace

TEST_CASE("a change of a long run is announced at once and simulated meanwhile") {
    Document document(testLibrary(), usual());
    REQUIRE(document.replace(longScenario(), {}).empty());
    const auto before = document.run().therapies[0].identity();
    QSignalSpy changes(&document, &Document::changed);
    document.edit(setDose(77));
    CHECK(changes.count() == 1);
    CHECK(document.isComputing());
    CHECK(document.errors().empty());
    CHECK(document.scenario().therapies[0].injections[0].dose == Micrograms(77));
    CHECK(document.run().therapies[0].identity() == before);  // the last good run stays shown
    CHECK(document.simulated().therapies[0].injections[0].dose == Micrograms(50));
    waitFor(document);
    CHECK(changes.count() == 2);
    CHECK(document.simulated() == document.scenario());
    const Run right = simulate(document.scenario(), document.library()).value();
    CHECK(sampled(document.run()) == sampled(right));
    document.undo();
    waitFor(document);
    CHECK(document.simulated() == longScenario());
}

TEST_CASE("of many changes of a long run the last one is what remains") {
    Document document(testLibrary(), usual());
    REQUIRE(document.replace(longScenario(), {}).empty());
    for (int i = 1; i <= 40; ++i) document.edit(setDose(50 + i), QStringLiteral("drag"));
    waitFor(document);
    CHECK(document.simulated().therapies[0].injections[0].dose == Micrograms(90));
}

TEST_CASE("what is waited for or replaced by a short run needs no other thread") {
    Document document(testLibrary(), usual());
    REQUIRE(document.replace(longScenario(), {}).empty());
    document.edit(setDose(60));
    document.finish();
    CHECK_FALSE(document.isComputing());
    CHECK(document.simulated() == document.scenario());
    document.edit(setDose(70));
    REQUIRE(document.replace(usual(), {}).empty());
    CHECK_FALSE(document.isComputing());
    QCoreApplication::processEvents();
    CHECK(document.simulated() == usual());
    document.edit(setRate(300));
    CHECK(document.simulated() == document.scenario());
}

TEST_CASE("a long run that cannot be simulated keeps the last good one and says why") {
    Document document(testLibrary(), usual());
    REQUIRE(document.replace(longScenario(), {}).empty());
    document.edit([](Scenario& s) { s.therapies[0].injections[0].dose = Micrograms(-1); });
    CHECK_FALSE(document.errors().empty());
    CHECK(document.simulated() == longScenario());
    REQUIRE_FALSE(document.replace(longScenario(6000), {}).empty());
    CHECK(document.simulated() == longScenario());
}
