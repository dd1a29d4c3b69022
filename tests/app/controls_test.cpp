#include <QComboBox>

#include "app/base/scoped_connection.h"
#include "app/controls/level_control.h"
#include "app/controls/steady_label.h"
#include "app/therapies/number_specs.h"
#include "tests/app/activate.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// A control that shows the value it asks for, as in the window.
struct Rate : Sandbox {
    Rate() : control(pumpRate()) {
        control.setValue(200, 200);
        QObject::connect(&control, &NumberControl::valueChanged, &control, [this](double value) {
            control.setValue(value, 200);
            asked.push_back(value);
        });
        control.resize(260, 60);
        control.show();
        activate(control);
        QCoreApplication::processEvents();
    }

    NumberControl control;
    std::vector<double> asked;
};

/// A window that is notified of what is typed into it.
struct Owner : QWidget {
    explicit Owner(QStringList& told)
        : box(new TextBox(this)),
          heard(connect(box, &TextBox::taken, this, [&told](const QString& text) { told << text; })) {
        show();
        activate(*this);
        box->setFocus();
        QCoreApplication::processEvents();
    }

    TextBox* box;
    ScopedConnection heard;
};

}  // namespace

TEST_CASE("a text box tells what was typed once it is done, each time once, and nothing to a window that goes") {
    Sandbox sandbox;
    QStringList told;
    auto owner = std::make_unique<Owner>(told);
    QTest::keyClicks(owner->box, QStringLiteral(" one "));
    CHECK(told.isEmpty());
    QTest::keyClick(owner->box, Qt::Key_Return);
    QTest::keyClick(owner->box, Qt::Key_Return);
    CHECK(told == QStringList{QStringLiteral("one")});
    owner->box->setGiven(QStringLiteral("set"));
    owner->box->clearFocus();
    CHECK(told.size() == 1);
    owner->box->setFocus();
    owner->box->selectAll();
    QTest::keyClicks(owner->box, QStringLiteral("two"));
    owner->box->clearFocus();
    CHECK(told == QStringList{QStringLiteral("one"), QStringLiteral("two")});
    owner->box->setFocus();
    QTest::keyClicks(owner->box, QStringLiteral("three"));
    REQUIRE(owner->box->hasFocus());
    owner.reset();
    CHECK(told.size() == 2);
}

TEST_CASE("typing a number and Enter asks for it, beyond the slider's comfortable range too") {
    Rate rate;
    type(rate.control.box(), QStringLiteral("250"));
    CHECK(rate.asked == std::vector<double>{250});
    type(rate.control.box(), QStringLiteral("15000"));
    CHECK(rate.control.value() == 15000);
    CHECK(rate.control.error().isEmpty());
}

TEST_CASE("a typed number outside the limits is marked and asks for nothing") {
    Rate rate;
    type(rate.control.box(), QStringLiteral("20001"));
    CHECK(rate.asked.empty());
    CHECK(rate.control.value() == 200);
    CHECK(rate.control.error().contains(QStringLiteral("0 to 20000 µg/day")));
    CHECK(rate.control.box()->text() == QStringLiteral("20001"));
    QTest::keyClick(rate.control.box(), Qt::Key_Escape);
    CHECK(rate.control.box()->text() == QStringLiteral("200"));
    CHECK(rate.control.error().isEmpty());
}

TEST_CASE("words in a number box ask for nothing") {
    Rate rate;
    type(rate.control.box(), QStringLiteral("much"));
    CHECK(rate.asked.empty());
    CHECK_FALSE(rate.control.error().isEmpty());
}

TEST_CASE("arrows step by 1, 2 or 5, and with Shift by a tenth of it") {
    Rate rate;
    ValueSlider* slider = rate.control.slider();
    QTest::keyClick(slider, Qt::Key_Right);
    CHECK(rate.control.value() == 220);
    QTest::keyClick(slider, Qt::Key_Left);
    CHECK(rate.control.value() == 200);
    QTest::keyClick(slider, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(rate.control.value() == 202);
    QTest::keyClick(rate.control.box(), Qt::Key_Down);
    CHECK(rate.control.value() == 200);
}

TEST_CASE("the wheel moves a slider only while it has the focus") {
    Rate rate;
    ValueSlider* slider = rate.control.slider();
    const auto turn = [slider](int angle) {
        QWheelEvent event(QPointF(10, 8), slider->mapToGlobal(QPointF(10, 8)), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &event);
    };
    rate.control.box()->setFocus();
    turn(120);
    CHECK(rate.control.value() == 200);
    slider->setFocus();
    turn(120);
    CHECK(rate.control.value() == 220);
}

TEST_CASE("a double-click on a slider brings the opening value back") {
    Rate rate;
    type(rate.control.box(), QStringLiteral("900"));
    QTest::mouseDClick(rate.control.slider(), Qt::LeftButton, {}, QPoint(30, 8));
    CHECK(rate.control.value() == 200);
}

TEST_CASE("dragging a slider emits every value and says when the drag ends") {
    Rate rate;
    QSignalSpy finished(&rate.control, &NumberControl::finished);
    drag(*rate.control.slider(), {600, 700, 900});
    CHECK(rate.asked.size() == 3);
    CHECK(std::is_sorted(rate.asked.begin(), rate.asked.end()));
    CHECK(finished.count() == 1);
}

TEST_CASE("a new value from outside moves the slider and asks for nothing") {
    Rate rate;
    rate.control.setValue(1000, 200);
    CHECK(rate.asked.empty());
    CHECK(rate.control.slider()->value() == pumpRate().scale.position(1000));
    CHECK(rate.control.box()->text() == QStringLiteral("1000"));
}

TEST_CASE("slider positions and values belong together") {
    for (const NumberScale& scale : {pumpRate().scale, tabletDose().scale, tabletInterval().scale}) {
        for (int position = 0; position <= NumberScale::positions; position += 50) {
            const double value = scale.value(position);
            INFO(position << " is " << value);
            CHECK(std::abs(scale.position(value) - position) <= 12);
        }
        CHECK(scale.value(NumberScale::positions) == Approx(scale.to));
    }
    CHECK(pumpRate().scale.value(0) == 0);
}

TEST_CASE("a scale widens to the decade of a value beyond it, and stays where the value fits") {
    NumberScale scale{20, 2000, true, false, true};
    scale.reach(200);
    scale.reach(0);
    CHECK((scale.from == 20 && scale.to == 2000));
    scale.reach(2.4);
    CHECK((scale.from == 1 && scale.to == 2000));
    scale.reach(15000);
    CHECK(scale.to == 100000);
    CHECK(scale.position(2.4) > 0);
    NumberScale even{0, 10, false, false, false};
    even.reach(50);
    CHECK(even.to == 10);
}

TEST_CASE("steps stay on round numbers across decades") {
    const NumberScale scale = pumpRate().scale;
    CHECK(scale.stepped(100, -1, false) == Approx(95));
    CHECK(scale.stepped(20, -1, false) == 0);
    CHECK(scale.stepped(0, 1, false) == 20);
    CHECK(scale.stepped(203, 1, false) == Approx(220));
    CHECK(tabletCount().scale.stepped(9, 1, true) == 10);
}

TEST_CASE("a level is picked by list, by typing its name and by slider") {
    Sandbox sandbox;
    LevelControl control(QStringLiteral("Level"), QStringLiteral("Where."));
    control.setLevel(*levelNamed("L3"), *levelNamed("L3"));
    QSignalSpy levels(&control, &LevelControl::levelChanged);
    control.show();
    QTest::keyClicks(control.list(), QStringLiteral("T10"));
    CHECK(control.level() == *levelNamed("T10"));
    QTest::keyClick(control.slider(), Qt::Key_Right);
    CHECK(control.level() == *levelNamed("T9"));
    QTest::mouseDClick(control.slider(), Qt::LeftButton, {}, QPoint(20, 8));
    CHECK(control.level() == *levelNamed("L3"));
    CHECK(control.list()->currentText() == QStringLiteral("L3"));
}

TEST_CASE("a steady label is as high as its words need at every width it is asked for") {
    Sandbox sandbox;
    SteadyLabel label(TextRole::Body, true, nullptr);
    const auto check = [&label] {
        for (int turn = 0; turn < 2; ++turn) {
            for (int width = 60; width <= 360; width += 50)
                CHECK(label.heightForWidth(width) == label.label()->heightForWidth(width));
        }
    };
    label.setText(QStringLiteral("Straight into the spinal fluid, once; then it fades."));
    check();
    label.setText(label.text() + label.text());
    check();
    useTextScale(200);
    check();
    useTextScale(100);
}
