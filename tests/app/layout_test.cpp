// Where the parts of the window stand, and how one gets from one to the next.
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/swatch.h"
#include "app/explore/middle_column.h"
#include "app/explore/notice_bar.h"
#include "app/explore/side_column.h"
#include "app/explore/side_pages.h"
#include "app/explore/view_bar.h"
#include "app/explore/view_commands.h"
#include "app/spine/heat_strip.h"
#include "app/spine/spine_page.h"
#include "app/spine/spine_view.h"
#include "app/tables/data_table.h"
#include "app/time/time_bar.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

void settle() {
    for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
}

/// Whether all of a part can be seen without scrolling.
bool isInView(const QWidget& part) { return part.visibleRegion().boundingRect() == part.rect(); }

/// Turns the wheel over the first chart.
void wheel(OpenWindow& open, int turn, Qt::KeyboardModifiers keys) {
    QWidget* chart = open.window.workspace()->charts()->panels().front()->viewport();
    const QPointF at(chart->rect().center());
    QWheelEvent event(at, chart->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
    // As from a mouse: Qt hands a wheel that a widget ignores to those around it only then.
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(chart, &event);
}

}  // namespace

TEST_CASE("at 1280×800 dose, three tall charts and the spines come first", "[fit]") {
    OpenWindow open;
    settle();
    for (const ChartPanel* chart : open.window.workspace()->charts()->panels()) {
        CHECK(chart->place().plot.height() >= 120);
        CHECK(isInView(*chart->viewport()));
    }
    CHECK(isInView(*open.window.findChild<SpinePage*>()->view()));
    CHECK(isInView(*open.control(2, QStringLiteral("Rate")).box()));
    const ViewBar& bar = *open.window.findChild<ViewBar*>();
    CHECK(bar.drugs()->isVisible());
    CHECK(bar.levels()->isVisible());
    CHECK_FALSE(bar.units()->isVisible());
}

TEST_CASE("the strip is there where there is room, and where it is asked for") {
    OpenWindow open;
    settle();
    const HeatStrip& strip = *open.window.workspace()->middle()->strip();
    QAction* entry = nullptr;
    for (QAction* action : open.window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)) entry = action;
    REQUIRE(entry);
    CHECK_FALSE(strip.isVisible());
    CHECK_FALSE(entry->isChecked());
    open.window.resize(1920, 1080);
    settle();
    CHECK(strip.isVisible());
    CHECK(entry->isChecked());
    open.window.resize(1280, 800);
    settle();
    entry->trigger();
    CHECK(strip.isVisible());
    entry->trigger();
    open.window.resize(1920, 1080);
    settle();
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("what is chosen less often opens from a button, for keys too") {
    OpenWindow open;
    const ViewBar& bar = *open.window.findChild<ViewBar*>();
    QTest::mouseClick(part<QToolButton>(bar, "Units …"), Qt::LeftButton);
    CHECK(bar.units()->isVisible());
    CHECK(bar.log()->isVisible());
    bar.units()->setCurrentIndex(1);
    CHECK(open.document().scenario().view.units == static_cast<ConcentrationUnit>(1));
    QTest::keyClick(bar.units()->window(), Qt::Key_Escape);
    CHECK_FALSE(bar.units()->isVisible());
}

TEST_CASE("at 1024×768 the spines stand beside the charts, whole", "[fit]") {
    OpenWindow open({1024, 768});
    settle();
    const SpineView& spines = *open.window.findChild<SpinePage*>()->view();
    CHECK(isInView(spines));
    CHECK(spines.spines().count() == 3);
    CHECK(spines.mapTo(&open.window, QPoint()).x() > open.window.workspace()->charts()->mapTo(&open.window, QPoint()).x());
    for (const ChartPanel* chart : open.window.workspace()->charts()->panels()) CHECK(isInView(*chart->viewport()));
}

TEST_CASE("the buttons of the right column stay while its page scrolls") {
    OpenWindow open({1280, 620});
    open.window.workspace()->pages()->setCurrent(QStringLiteral("numbers"));
    settle();
    QScrollBar* bar = open.window.workspace()->side()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    settle();
    CHECK(isInView(*open.window.workspace()->pages()->switcher()));
}

TEST_CASE("where the charts scroll the wheel scrolls, with Ctrl it zooms") {
    OpenWindow open({700, 500});
    settle();
    QScrollBar* bar = open.window.workspace()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    const TimeRange whole = open.window.workspace()->charts()->timeRange();
    wheel(open, -120, Qt::NoModifier);
    CHECK(bar->value() > 0);
    CHECK(open.window.workspace()->charts()->timeRange() == whole);
    wheel(open, 120, Qt::ControlModifier);
    CHECK(open.window.workspace()->charts()->timeRange() != whole);
}

TEST_CASE("on half of 1280×800, as with twice the pixels, time bar and notice are in view", "[fit]") {
    OpenWindow open({624, 352});
    settle();
    CHECK(open.window.size() == QSize(624, 352));
    CHECK(isInView(*open.window.findChild<TimeBar*>()));
    CHECK(isInView(*open.window.findChild<NoticeBar*>()));
    CHECK(open.window.workspace()->viewport()->height() >= 80);
}

TEST_CASE("at twice the text the values at the ends stay, and lines and marks are twice as thick") {
    OpenWindow open;
    const auto dark = [&open] {
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSwatch(painter, QRectF(0, 0, 60, 60), {.colour = Qt::black});
        painter.end();
        int count = 0;
        for (int y = 0; y < 60; ++y) count += image.pixelColor(2, y).lightness() < 128 ? 1 : 0;
        return count;
    };
    const int before = dark();
    CHECK(before == 2);
    useTextScale(200);
    settle();
    CHECK(dark() == 2 * before);
    for (const ChartPanel* chart : open.window.workspace()->charts()->panels())
        for (const EndLabel& label : chart->shownLabels()) CHECK_FALSE(label.value.isEmpty());
    useTextScale(100);
}

TEST_CASE("F6 goes from part to part and round again, Shift+F6 back") {
    OpenWindow open;
    open.window.views().pinShown();
    settle();
    const std::vector<const QWidget*> parts{open.window.therapies(), open.window.findChild<ViewBar*>(),
                                            open.window.workspace()->charts(),
                                            open.window.workspace()->middle()->widget(1),
                                            open.window.workspace()->side(), open.window.findChild<TimeBar*>()};
    const auto focused = [&parts] {
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i]->isAncestorOf(QApplication::focusWidget())) return static_cast<int>(i);
        return -1;
    };
    open.control(0, QStringLiteral("Dose")).slider()->setFocus();
    for (int i = 1; i <= 7; ++i) {
        QTest::keyClick(&open.window, Qt::Key_F6);
        CHECK(focused() == i % 6);
    }
    QTest::keyClick(&open.window, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(focused() == 0);
    QTest::keyClick(&open.window, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(focused() == 5);
}

TEST_CASE("a number typed at a slider begins anew in its box, and Tab goes on from there") {
    OpenWindow open;
    NumberControl& dose = open.control(0, QStringLiteral("Dose"));
    NumberControl& every = open.control(0, QStringLiteral("Every"));
    dose.slider()->setFocus();
    QTest::keyClick(dose.slider(), Qt::Key_3);
    CHECK(QApplication::focusWidget() == dose.box());
    CHECK(dose.box()->text() == QStringLiteral("3"));
    QTest::keyClick(dose.box(), Qt::Key_5);
    QTest::keyClick(dose.box(), Qt::Key_Return);
    CHECK(open.document().scenario().therapies[0].oral.front().dose == Milligrams(35));
    QTest::keyClick(dose.box(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == every.slider());
}

TEST_CASE("the numbers in place of the charts show headings and numbers whole", "[fit]") {
    const int percent = GENERATE(100, 200);
    OpenWindow open;
    useTextScale(percent);
    open.window.resize(1280, 800);
    open.window.views().showNumbers(true);
    settle();
    const QTableView& table = *open.window.findChild<DataTable*>()->table();
    const QHeaderView& header = *table.horizontalHeader();
    const QFontMetrics metrics(header.font());
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const int width = header.sectionSize(column);
        const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
        CHECK(metrics.boundingRect(QRect(0, 0, width - 8, 2000), Qt::TextWordWrap, heading).height() <= header.height());
        for (int row = 0; row < 40; ++row)
            CHECK(table.fontMetrics().horizontalAdvance(table.model()->index(row, column).data().toString()) + 6 <= width);
    }
    useTextScale(100);
}
