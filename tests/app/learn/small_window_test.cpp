#include <QScrollArea>
#include <QScrollBar>

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/explore/learn_commands.h"
#include "app/explore/notice_bar.h"
#include "app/learn/drill_page.h"
#include "app/learn/lesson_time.h"
#include "app/learn/profile_board.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// A screen of 1280 × 800 at 200 %.
constexpr QSize smallWindow(640, 400);

QRect placeIn(const QWidget& window, const QWidget& part) { return {part.mapTo(&window, QPoint(0, 0)), part.size()}; }

/// Whether all of a part is in view, in each area that scrolls around it too.
bool isInView(const QWidget& window, const QWidget& part) {
    return part.visibleRegion().boundingRect() == part.rect() && window.rect().contains(placeIn(window, part));
}

void checkStep(const OpenWindow& open, LessonView& view) {
    INFO(view.player().lesson().id << " step " << view.player().place().step + 1);
    CHECK(open.window.size() == smallWindow);
    CHECK(isInView(open.window, *view.panel().mainButton()));
    CHECK(isInView(open.window, *view.panel().backButton()));
    CHECK(isInView(open.window, view.time()));
    CHECK(isInView(open.window, *open.window.noticeBar()));
    CHECK(view.room().widget()->width() <= view.room().viewport()->width());
    if (view.layer().isVisible()) CHECK_FALSE(view.layer().visibleRegion().isEmpty());
    if (view.board().isVisible()) CHECK_FALSE(view.board().visibleRegion().isEmpty());
}

}  // namespace

TEST_CASE("at 200 % the buttons of each step stay in the window, and what is drawn in is scrolled to", "[learn]") {
    OpenWindow open(smallWindow);
    LearnCommands& learn = open.window.learn();
    LessonShelf shelf(testLibrary());
    for (const std::string& id : shelf.ids()) {
        const auto lesson = shelf.lesson(id);
        for (std::size_t i = 0; i < lesson->steps.size(); ++i) {
            const bool drawn = std::holds_alternative<Predict>(lesson->steps[i]);
            if (!drawn && id != shelf.first()) continue;
            REQUIRE(learn.openAt(id, i));
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            checkStep(open, *learn.lesson());
        }
    }
}

TEST_CASE("at 200 % the charts of a lesson scroll, each in full height", "[learn]") {
    OpenLesson open({640, 340});
    QScrollBar* bar = open.view.room().verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    for (const ChartPanel* panel : open.view.charts().panels())
        CHECK(panel->height() >= panel->heightAround() + panel->leastPlotHeight() - 1);
    OpenLesson wide({1280, 760});
    CHECK(wide.view.room().verticalScrollBar()->maximum() == 0);
}

TEST_CASE("at 200 % the drill's buttons are reached by scrolling its column", "[learn]") {
    OpenWindow open(smallWindow);
    open.window.learn().showDrills();
    QCoreApplication::processEvents();
    const auto* page = open.window.findChild<DrillPage*>();
    REQUIRE(page);
    CHECK(open.window.size() == smallWindow);
    CHECK(open.window.rect().contains(placeIn(open.window, *page)));
    for (QScrollArea* area : page->findChildren<QScrollArea*>()) CHECK(page->rect().contains(placeIn(*page, *area)));
}
