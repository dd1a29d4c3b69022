// The panels over the time bar: bookmarks, and where playing pauses.
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QToolTip>

#include "app/base/display.h"
#include "app/document/places.h"
#include "app/time/bookmark_panel.h"
#include "app/controls/glyph_button.h"
#include "app/time/pause_panel.h"
#include "app/time/time_slider.h"
#include "core/solve/exposure.h"
#include "tests/app/playing.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("bookmarks are added at the playhead, named, jumped to, undone and taken away") {
    Playing open;
    open.document().movePlayhead(31.25);
    open.click(part<QToolButton>(open.bar(), "Bookmarks …"));
    BookmarkPanel* panel = open.bar().bookmarks();
    REQUIRE(panel->isVisible());
    open.click(panel->addButton());
    REQUIRE(panel->rows().size() == 1);
    CHECK(panel->rows()[0].jump->text() == QStringLiteral("31 h 15 min"));
    type(panel->rows()[0].name, QStringLiteral("before the refill"));
    CHECK(inLanguage(open.document().scenario().view.bookmarks.at(0).name) == QStringLiteral("before the refill"));
    open.document().movePlayhead(5);
    open.click(panel->addButton());
    REQUIRE(panel->rows().size() == 2);
    CHECK(open.document().scenario().view.bookmarks[0].at == Hours(5));
    open.click(panel->rows()[1].jump);
    CHECK(open.playhead() == 31.25);
    open.click(panel->rows()[0].remove);
    REQUIRE(open.document().scenario().view.bookmarks.size() == 1);
    CHECK(open.bar().slider()->bookmarkAt({int(open.bar().slider()->xOf(31.25)), 3}) == 0u);
    open.document().undo();
    CHECK(open.document().scenario().view.bookmarks.size() == 2);
    panel->hide();
}

TEST_CASE("many bookmarks are scrolled through, and the one the keys reach is seen") {
    Playing open;
    open.click(part<QToolButton>(open.bar(), "Bookmarks …"));
    BookmarkPanel* panel = open.bar().bookmarks();
    open.document().edit([](Scenario& s) {
        for (int i = 0; i < 5; ++i) s.view.bookmarks.push_back({Hours(i), {}});
    });
    QCoreApplication::processEvents();
    const auto seen = [&](std::size_t row) {
        const QWidget* whole = panel->rows()[row].whole;
        return whole->visibleRegion().boundingRect().height() == whole->height();
    };
    CHECK(seen(4));
    const int few = panel->height();
    open.document().edit([](Scenario& s) {
        for (int i = 5; i < 40; ++i) s.view.bookmarks.push_back({Hours(i), {}});
    });
    QCoreApplication::processEvents();
    REQUIRE(panel->rows().size() == 40);
    CHECK(panel->height() < 2 * few);
    const int button = part<QToolButton>(open.bar(), "Bookmarks …")->mapToGlobal(QPoint()).y();
    CHECK((panel->geometry().bottom() < button || panel->y() > button));
    CHECK(panel->rows()[0].remove->visibleRegion().boundingRect().width() == panel->rows()[0].remove->width());
    CHECK_FALSE(seen(39));
    panel->rows()[0].jump->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 3 * 39; ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(panel->rows()[39].jump->hasFocus());
    CHECK(seen(39));
    open.click(panel->rows()[39].jump);
    CHECK(open.playhead() == 39);
    panel->hide();
}

TEST_CASE("playing pauses exactly where the spinal fluid falls below the typed value") {
    Playing open;
    open.document().setSpeed(6);
    open.click(part<QToolButton>(open.bar(), "Pause when …"));
    PausePanel* panel = open.bar().findChild<PausePanel*>();
    REQUIRE(panel->isVisible());
    choose(part<QComboBox>(*panel, "Therapy"), 1);
    choose(part<QComboBox>(*panel, "Where"),
           part<QComboBox>(*panel, "Where")->findText(QStringLiteral("Spinal fluid at L1")));
    type(part<QLineEdit>(*panel, "Value"), QStringLiteral("300"));
    CHECK(part<QCheckBox>(*panel, "Pause when")->isChecked());
    panel->hide();
    const Trajectory& injection = open.document().run().therapies[1];
    const Signal place = Signal::csf(*levelNamed("L1"));
    const auto expected = firstCrossing(injection, place, 0.3, Crossing::Falls, Hours(0));
    REQUIRE(expected);
    for (const QLabel* words : panel->findChildren<QLabel*>())
        CHECK_FALSE(words->text().contains(open.bar().timeText()));
    open.click(open.bar().playButton());
    open.pass(20000);
    CHECK(open.playhead() == expected->number());
    CHECK(injection.value(place, Hours(open.playhead())) == Approx(0.3).epsilon(1e-12));
    CHECK_FALSE(open.player().isPlaying());
    CHECK(QToolTip::text() == QStringLiteral("Paused: One injection, Spinal fluid at L1, has fallen to 300 ng/mL."));
    QToolTip::hideText();
    open.click(open.bar().playButton());
    open.pass(20000);
    CHECK(open.playhead() == 72);
    CHECK((!QToolTip::isVisible() || QToolTip::text().isEmpty()));
}

TEST_CASE("what to pause at begins with the chart's level and EC50, and keeps what was chosen") {
    Playing open;
    open.document().edit([](Scenario& s) {
        s.therapies[0].shown = false;
        s.view.level = levelNamed("T6");
    });
    open.click(part<QToolButton>(open.bar(), "Pause when …"));
    PausePanel* panel = open.bar().findChild<PausePanel*>();
    CHECK(part<QComboBox>(*panel, "Therapy")->currentIndex() == 1);
    CHECK(part<QComboBox>(*panel, "Where")->currentText() == QStringLiteral("Spinal fluid at T6"));
    CHECK(part<QLineEdit>(*panel, "Value")->text() == QStringLiteral("110"));
    CHECK_FALSE(part<QCheckBox>(*panel, "Pause when")->isChecked());
    open.document().edit([](Scenario& s) { s.view.level.reset(); });
    CHECK(part<QComboBox>(*panel, "Where")->currentText() == QStringLiteral("Fluid around the brain"));
    type(part<QLineEdit>(*panel, "Value"), QStringLiteral("250"));
    open.document().edit([](Scenario& s) { s.view.level = levelNamed("T6"); });
    CHECK(part<QComboBox>(*panel, "Where")->currentText() == QStringLiteral("Fluid around the brain"));
    CHECK(part<QLineEdit>(*panel, "Value")->text() == QStringLiteral("250"));
    panel->hide();
}

TEST_CASE("the value to pause at keeps its meaning in another unit") {
    Playing open;
    open.click(part<QToolButton>(open.bar(), "Pause when …"));
    PausePanel* panel = open.bar().findChild<PausePanel*>();
    type(part<QLineEdit>(*panel, "Value"), QStringLiteral("250"));
    open.document().edit([](Scenario& s) { s.view.units = ConcentrationUnit::UgPerMl; });
    CHECK(part<QLineEdit>(*panel, "Value")->text() == QStringLiteral("0.25"));
    REQUIRE(open.player().condition());
    CHECK(open.player().condition()->value == 0.25);
    type(part<QLineEdit>(*panel, "Value"), QStringLiteral("nothing"));
    CHECK(open.player().condition()->value == 0.25);
    CHECK(part<QLineEdit>(*panel, "Value")->text() == QStringLiteral("nothing"));
    QTest::keyClick(part<QLineEdit>(*panel, "Value"), Qt::Key_Escape);
    CHECK(part<QLineEdit>(*panel, "Value")->text() == QStringLiteral("0.25"));
    QTest::mouseClick(part<QCheckBox>(*panel, "Pause when"), Qt::LeftButton, {},
                      {8, part<QCheckBox>(*panel, "Pause when")->height() / 2});
    CHECK_FALSE(open.player().condition());
    panel->hide();
}

TEST_CASE("another place to pause at asks for a value of its own, and a place of the same measure keeps it") {
    Playing open;
    open.click(part<QToolButton>(open.bar(), "Pause when …"));
    PausePanel* panel = open.bar().findChild<PausePanel*>();
    auto* places = part<QComboBox>(*panel, "Where");
    CHECK(places->itemText(0) == QStringLiteral("Spinal fluid at L1"));
    const int tone = places->findText(inLanguage(shownEffects(open.document().drug()).front()->title));
    CHECK((tone > 0 && tone < 6));
    type(part<QLineEdit>(*panel, "Value"), QStringLiteral("300"));
    choose(places, 1);
    CHECK(part<QLineEdit>(*panel, "Value")->text() == QStringLiteral("300"));
    choose(places, tone);
    const double asked = open.player().condition()->value;
    CHECK((asked > 1 && asked < 5));
    choose(places, 0);
    CHECK(part<QLineEdit>(*panel, "Value")->text() == QStringLiteral("110"));
    panel->hide();
}

TEST_CASE("another scenario does not pause where the one before did") {
    Playing open;
    open.click(part<QToolButton>(open.bar(), "Pause when …"));
    PausePanel* panel = open.bar().findChild<PausePanel*>();
    type(part<QLineEdit>(*panel, "Value"), QStringLiteral("300"));
    panel->hide();
    REQUIRE(open.player().condition());
    open.window.files().startNew();
    CHECK_FALSE(open.player().condition());
    CHECK(part<QLineEdit>(*panel, "Value")->text() == QStringLiteral("110"));
}
