#include <QMenu>
#include <QMenuBar>

#include "app/base/display.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/compare/compare_panel.h"
#include "app/document/pin_edits.h"
#include "app/explore/middle_column.h"
#include "app/time/time_bar.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// How often the size of a visible widget changed.
class Resizes final : public QObject {
public:
    explicit Resizes(QWidget* widget) { widget->installEventFilter(this); }

    int count() const { return m_count; }

private:
    bool eventFilter(QObject*, QEvent* event) override {
        m_count += event->type() == QEvent::Resize ? 1 : 0;
        return false;
    }

    int m_count = 0;
};

/// A window as the program opens it, not shown yet.
struct NewWindow : Sandbox {
    NewWindow() : window(testLibrary(), usual(), MainWindow::Columns::AfterCharts) { window.resize(1280, 800); }

    bool hasColumns() { return window.therapies()->cards().size() == window.document().scenario().therapies.size(); }
    void waitForColumns() {
        REQUIRE(QTest::qWaitFor([this] { return hasColumns(); }));
        QCoreApplication::processEvents();
    }

    MainWindow window;
};

}  // namespace

TEST_CASE("at the start the charts come first and the columns beside them follow") {
    NewWindow open;
    open.window.show();
    open.window.activateWindow();
    CHECK_FALSE(open.hasColumns());
    for (const ChartPanel* panel : open.window.workspace()->charts()->panels())
        CHECK_FALSE(panel->values().curves().empty());
    const QRect charts = open.window.workspace()->charts()->geometry();
    open.waitForColumns();
    CHECK(open.window.workspace()->charts()->geometry() == charts);
    const QImage seen = open.window.grab().toImage();
    OpenWindow whole;
    CHECK(seen == whole.window.grab().toImage());
}

TEST_CASE("icons come with the columns") {
    const auto pictured = [](const MainWindow& window) {
        QStringList names;
        for (const QAction* action : window.findChildren<QAction*>())
            if (!action->icon().isNull()) names << action->text();
        return names;
    };
    NewWindow open;
    open.window.show();
    CHECK(pictured(open.window).isEmpty());
    open.waitForColumns();
    CHECK(pictured(open.window).size() == 7);
    CHECK_FALSE(open.window.windowIcon().pixmap(32).toImage().allGray());
    const OpenWindow whole;
    CHECK(pictured(whole.window) == pictured(open.window));
}

TEST_CASE("what changes before the columns are there stands in them") {
    NewWindow open;
    open.window.document().edit([](Scenario& s) { s.therapies.pop_back(); });
    open.window.show();
    open.waitForColumns();
    CHECK(open.window.therapies()->cards().size() == usual().therapies.size() - 1);
}

TEST_CASE("a file with pins brings its comparison before the columns are there") {
    NewWindow open;
    open.window.document().edit(pinTherapies({2}));
    CHECK(open.window.workspace()->middle()->isCompareShown());
    open.window.show();
    open.waitForColumns();
    CHECK(open.window.workspace()->middle()->compare()->isVisible());
}

TEST_CASE("a window that opens lays its charts out once") {
    Sandbox sandbox;
    MainWindow window(testLibrary(), usual());
    window.resize(1920, 1080);
    const Resizes resizes(window.workspace()->charts());
    window.show();
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    CHECK(resizes.count() == 1);
}

TEST_CASE("the menu of examples is filled when it opens, once") {
    OpenWindow open;
    QMenu* examples = nullptr;
    for (QMenu* menu : open.window.menuBar()->findChildren<QMenu*>())
        if (menu->title() == QStringLiteral("&Examples")) examples = menu;
    REQUIRE(examples);
    CHECK(examples->isEmpty());
    for (int i = 0; i < 2; ++i) QMetaObject::invokeMethod(examples, "aboutToShow");
    REQUIRE(examples->actions().size() == exampleNames().size());
    examples->actions().last()->trigger();
    CHECK(open.document().scenario().title.english() == example(exampleNames().last()).title.english());
}

TEST_CASE("the comparison is built when it is asked for, where the Tab key finds it") {
    OpenWindow open;
    CHECK_FALSE(open.window.findChild<ComparePanel*>());
    open.window.workspace()->middle()->showCompare(true);
    CHECK(open.window.workspace()->middle()->isCompareShown());
    const auto* panel = open.window.findChild<ComparePanel*>();
    REQUIRE(panel);
    const QWidget* last = open.window.workspace()->charts()->panels().back();
    const QWidget* timeBar = open.window.findChild<TimeBar*>();
    bool met = false;
    for (const QWidget* next = last->nextInFocusChain(); next && next != last; next = next->nextInFocusChain()) {
        if (timeBar->isAncestorOf(next)) break;
        met = met || panel->isAncestorOf(next);
    }
    CHECK(met);
}
