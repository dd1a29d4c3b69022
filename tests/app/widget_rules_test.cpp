// What holds for every list, box and slider, whoever makes it.
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDial>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTimeEdit>
#include <QtTest/qtestspontaneevent.h>

#include "app/explore/points_commands.h"
#include "app/time/time_slider.h"
#include "tests/app/full_scenario.h"
#include "tests/app/playing.h"

using namespace theca;
using namespace theca::app;

namespace {

/// What a list, box or slider is set to; empty for other widgets.
QString setTo(const QWidget* widget) {
    if (const auto* list = qobject_cast<const QComboBox*>(widget)) return QString::number(list->currentIndex());
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(widget)) return box->text();
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) return QString::number(tabs->currentIndex());
    if (qobject_cast<const QScrollBar*>(widget)) return {};
    const auto* slider = qobject_cast<const QAbstractSlider*>(widget);
    return slider ? QString::number(slider->value()) : QString();
}

std::vector<QWidget*> controlsOf(const QWidget& window) {
    std::vector<QWidget*> controls;
    for (QWidget* one : window.findChildren<QWidget*>())
        if (!setTo(one).isEmpty()) controls.push_back(one);
    return controls;
}

/// A turn of the wheel as it comes from the screen, which is what may give the focus.
void turn(QWidget* widget, int angle) {
    const QPointF middle = QRectF(widget->rect()).center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    QApplication::instance()->notify(widget, &event);
}

QString named(const QWidget* widget) {
    return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
           spokenName(const_cast<QWidget*>(widget));
}

/// A window with everything in it open, and a question about a table.
struct Everything : Playing {
    Everything() : Playing({1280, 1000}, fullScenario()) {
        REQUIRE(document().errors().empty());
        QFile table(path("mine.csv"));
        REQUIRE(table.open(QIODevice::WriteOnly));
        table.write("id,time,conc\nA,1,2\nB,2,3\n");
        table.close();
        REQUIRE(window.points().open(path("mine.csv")));
        unfold(window);
        click(part<QToolButton>(bar(), "Pause when …"));
        for (QWidget* one : window.findChildren<QWidget*>()) one->ensurePolished();
    }
};

}  // namespace

TEST_CASE("the wheel over what does not have the focus changes nothing and gives it no focus") {
    Everything open;
    const Scenario before = open.document().scenario();
    const std::vector<QWidget*> controls = controlsOf(open.window);
    CHECK(controls.size() > 60);
    QWidget* elsewhere = titleBox(open.window);
    for (QWidget* control : controls) {
        INFO(named(control).toStdString());
        elsewhere->setFocus();
        const QString was = setTo(control);
        for (const int angle : {120, -240}) turn(control, angle);
        CHECK(setTo(control) == was);
        CHECK_FALSE(control->hasFocus());
    }
    CHECK(open.document().scenario() == before);
    CHECK(open.playhead() == 0);
}

TEST_CASE("any list, box, dial or tab that is added to a window keeps the rule of the wheel") {
    Sandbox sandbox;
    QWidget window;
    auto* elsewhere = new QLineEdit(&window);
    auto* list = new QComboBox(&window);
    auto* box = new QSpinBox(&window);
    auto* dial = new QDial(&window);
    auto* tabs = new QTabBar(&window);
    list->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    for (const char* name : {"a", "b", "c"}) tabs->addTab(QLatin1String(name));
    window.show();
    window.activateWindow();
    QCoreApplication::processEvents();
    list->setCurrentIndex(1);
    tabs->setCurrentIndex(1);
    box->setValue(5);
    dial->setValue(5);
    elsewhere->setFocus();
    for (QWidget* control : {static_cast<QWidget*>(list), static_cast<QWidget*>(box), static_cast<QWidget*>(dial),
                             static_cast<QWidget*>(tabs)}) {
        INFO(named(control).toStdString());
        const QString was = setTo(control);
        for (const int angle : {120, -240}) turn(control, angle);
        CHECK(setTo(control) == was);
        CHECK(elsewhere->hasFocus());
    }
    list->setFocus();
    turn(list, -120);
    CHECK(list->currentIndex() == 2);
}

TEST_CASE("Page Up and Page Down, which a presenter's clicker sends, change no number of the plan wherever they go") {
    Everything open;
    const Scenario before = open.document().scenario();
    int asked = 0;
    for (QWidget* one : open.window.findChildren<QWidget*>()) {
        if (!(one->focusPolicy() & Qt::TabFocus)) continue;
        INFO(named(one).toStdString());
        one->setFocus();
        const QString was = setTo(one);
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageUp}) QTest::keyClick(one, key);
        if (one != open.bar().slider()) CHECK(setTo(one) == was);
        CHECK(open.document().scenario() == before);
        ++asked;
    }
    CHECK(asked > 100);
}

TEST_CASE("on the slider of time Page Down goes on to the next event or bookmark, as in the charts") {
    Playing open;
    open.document().edit([](Scenario& s) { s.view.bookmarks = {{Hours(7), {}}, {Hours(11), {}}}; });
    open.document().movePlayhead(6.5);
    open.press(open.bar().slider(), Qt::Key_PageDown);
    CHECK(open.playhead() == 7);
    open.press(open.bar().slider(), Qt::Key_PageDown);
    CHECK(open.playhead() == 8);
    open.press(open.bar().slider(), Qt::Key_PageUp);
    CHECK(open.playhead() == 7);
}
