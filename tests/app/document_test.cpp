#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

Edit setRate(double rate) {
    return [rate](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(rate); };
}

double rateOf(const Scenario& scenario) { return scenario.therapies[2].pump->program[0].rate.number(); }

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

TEST_CASE("edits with one merge key are one step until the hand lets go") {
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
