#include <algorithm>

#include "app/controls/glyph_button.h"
#include "app/controls/value_slider.h"
#include "app/learn/choice_button.h"
#include "app/learn/lesson_text.h"
#include "app/learn/lesson_time.h"
#include "app/learn/marked_text.h"
#include "app/learn/unlocked_place.h"
#include "core/lesson/lesson_controls.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("everything a lesson may unlock has a control", "[learn]") {
    Scenario scenario = usual();
    scenario.therapies[0].injections.push_back({Micrograms(50), Hours(0), *levelNamed("L3")});
    scenario.therapies[0].pump = scenario.therapies[2].pump;
    scenario.therapies[0].pump->boluses.push_back({Hours(1), Micrograms(20), Minutes(5)});
    scenario.therapies[0].pump->faults.push_back(Stall{Hours(2), Hours(3)});
    for (const std::string_view one : lessonControls) {
        std::string path(one);
        std::replace(path.begin(), path.end(), '#', '0');
        INFO(path);
        CHECK(unlockedPlace(path, scenario));
    }
}

TEST_CASE("bold is between two stars, and a star without its partner is shown", "[learn]") {
    const MarkedText text = marked(QStringLiteral("It is **late** and **open"));
    CHECK(text.plain == QStringLiteral("It is late and **open"));
    REQUIRE(text.bold.size() == 1);
    CHECK(text.bold[0].from == 6);
    CHECK(text.bold[0].length == 4);
}

TEST_CASE("a text from a lesson is never markup", "[learn]") {
    const MarkedText text = marked(QStringLiteral("<img src=x> & **<b>**"));
    CHECK(text.plain == QStringLiteral("<img src=x> & <b>"));
}

TEST_CASE("the column shows a step and passes on what is given", "[learn]") {
    OpenLesson open;
    StepPanel& panel = open.view.panel();
    CHECK(panel.view().heading == QStringLiteral("Predict"));
    CHECK(panel.mainButton()->text() == QStringLiteral("&Run it"));
    QTest::mouseClick(part<QToolButton>(panel, "How sure: sure"), Qt::LeftButton);
    CHECK(open.player().place().here().sure == Sureness::Sure);
    QTest::keyClicks(part<QLineEdit>(panel, "Because"), QStringLiteral("so it is"));
    CHECK(open.player().place().here().because == "so it is");
    open.player().skip();
    QTest::mouseClick(panel.mainButton(), Qt::LeftButton);
    REQUIRE(open.player().place().step == 2);
    ChoiceButton* right = part<ChoiceButton>(panel, "after hours");
    QTest::mouseClick(right, Qt::LeftButton);
    CHECK(right->isTicked());
    CHECK(panel.mainButton()->isEnabled());
}

TEST_CASE("the keyboard goes from a closed answer to an open one, and after the right one to Next", "[learn][L4]") {
    OpenLesson open;
    StepPanel& panel = open.view.panel();
    open.player().skip();
    open.player().next();
    QCoreApplication::processEvents();  // the answers take their places
    open.view.takeFocus();
    ChoiceButton* right = part<ChoiceButton>(panel, "after hours");
    auto* wrong = qobject_cast<ChoiceButton*>(QApplication::focusWidget());
    REQUIRE(wrong);
    REQUIRE(wrong != right);
    QTest::keyClick(wrong, Qt::Key_Return);
    CHECK_FALSE(wrong->isEnabled());
    CHECK(qobject_cast<ChoiceButton*>(QApplication::focusWidget()));
    for (int i = 0; i < 3 && QApplication::focusWidget() != right; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == right);
    QTest::keyClick(right, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == panel.mainButton());
}

TEST_CASE("what a lesson unlocks is moved with the ordinary slider", "[learn]") {
    OpenLesson open;
    open.player().skip();
    open.player().next();
    open.player().choose(1);
    open.player().next();
    auto* control = open.view.panel().findChild<NumberControl*>();
    REQUIRE(control);
    type(control->box(), QStringLiteral("100"));
    CHECK(open.player().document().scenario().therapies[0].injections[0].dose.number() == 100);
    CHECK(open.player().view().goal->reached);
}

TEST_CASE("every place that a lesson may unlock has its control", "[learn]") {
    const Scenario scenario = usual();
    for (const char* path : {"therapies/0/oral/0/dose_mg", "therapies/0/oral/0/interval_h", "therapies/0/oral/0/doses",
                             "therapies/1/injections/0/dose_ug", "therapies/1/injections/0/level",
                             "therapies/2/pump/tip_level", "therapies/2/pump/bridge",
                             "therapies/2/pump/program/0/rate_ug_per_day", "patient/creatinine_clearance_mL_per_min"}) {
        INFO(path);
        CHECK(unlockedPlace(path, scenario));
    }
    for (const char* path :
         {"therapies/9/oral/0/dose_mg", "therapies/0/pump/tip_level", "therapies/2/pump/program/7/rate_ug_per_day",
          "title", "therapies/0", "therapies/x/oral/0/dose_mg"}) {
        INFO(path);
        CHECK_FALSE(unlockedPlace(path, scenario));
    }
}

TEST_CASE("Tab goes down the column from what is given to the buttons, and leaves it then", "[learn]") {
    LessonShelf shelf(testLibrary());
    OpenLesson open({1280, 760}, shelf.facts("sixty-milligrams"));
    open.view.takeFocus();
    REQUIRE(qobject_cast<ValueSlider*>(QApplication::focusWidget()));
    const auto next = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget();
    };
    CHECK(next()->accessibleName().startsWith(QStringLiteral("How sure: ")));
    CHECK(next()->accessibleName() == QStringLiteral("Because"));
    CHECK(next()->property("text").toString() == QStringLiteral("I do not &know: show me"));
    CHECK_FALSE(open.view.panel().isAncestorOf(next()));
}

TEST_CASE("Space pauses a curve that is being uncovered, whoever pressed Run it, and goes on with it", "[learn]") {
    OpenLesson open;
    open.player().setAtOnce(false);
    open.view.time().player().useClock([] { return 0.0; });
    StepPanel& panel = open.view.panel();
    SECTION("by mouse") {
        open.stroke({open.at(0, 3.5), open.at(12, 2), open.at(24, 3)});
        QTest::mouseClick(panel.mainButton(), Qt::LeftButton);
    }
    SECTION("by keys") { open.player().skip(); }
    QCoreApplication::processEvents();
    const Player& time = open.view.time().player();
    REQUIRE(open.player().uncovered());
    REQUIRE(time.isPlaying());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK_FALSE(time.isPlaying());
    CHECK(open.player().uncovered());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(time.isPlaying());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(open.player().uncovered());
    CHECK(open.player().place().step == 1);
    CHECK(panel.isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a lesson is done with the keyboard alone, in at most 120 keys", "[learn][L4]") {
    OpenLesson open;
    open.player().setAtOnce(true);
    int keys = 0;
    const auto press = [&](int key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), with);
        ++keys;
    };
    const auto letters = [&](const QString& text) {
        for (const QChar one : text) {
            QTest::keyClick(QApplication::focusWidget(), one.toLatin1());
            ++keys;
        }
    };
    open.view.takeFocus();
    REQUIRE(QApplication::focusWidget() == &open.view.layer());
    for (const char* value : {"2.5", "2.2", "2", "2", "2.2", "2.4", "2.6", "2.8", "3", "3.1", "3.2", "3.3"}) {
        letters(QString::fromLatin1(value));
        press(Qt::Key_Right);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(open.player().place().step == 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(open.player().place().step == 2);
    QCoreApplication::processEvents();  // the answers take their places
    open.view.takeFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    REQUIRE(open.player().place().here().done);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(open.player().place().step == 3);
    QCoreApplication::processEvents();  // the controls take theirs
    open.view.takeFocus();
    INFO(QApplication::focusWidget()->metaObject()->className());
    letters(QStringLiteral("100"));
    press(Qt::Key_Return);
    INFO(open.player().document().scenario().therapies[0].injections[0].dose.number() << " µg");
    CHECK(open.player().view().goal->reached);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.player().place().step == 4);
    INFO(keys << " keys");
    CHECK(keys <= 120);
}
