#include <QAction>

#include "app/explore/page_switch.h"
#include "app/explore/side_pages.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

QAction* withKeys(const QWidget& window, const QKeySequence& keys) {
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == keys) return action;
    return nullptr;
}

}  // namespace

TEST_CASE("every page of the list has its button, and its entry where it asks for one", "[pages]") {
    OpenWindow open;
    SidePages& pages = *open.window.workspace()->pages();
    const PageSwitch& buttons = *open.window.findChild<PageSwitch*>();
    const std::vector<PageOffer> offers = pageOffers();
    REQUIRE(buttons.count() == static_cast<int>(offers.size()));
    for (std::size_t i = 0; i < offers.size(); ++i) {
        INFO(offers[i].id.toStdString());
        QAbstractButton* button = buttons.button(static_cast<int>(i));
        CHECK(button->text() == offers[i].button);
        CHECK(button->toolTip() == offers[i].tip);
        QTest::mouseClick(button, Qt::LeftButton);
        CHECK(pages.current() == offers[i].id);
        CHECK(pages.currentPage().isVisible());
        CHECK(offers[i].entry.isEmpty() == offers[i].keys.isEmpty());
    }
}

TEST_CASE("the shortcut of a page opens it and puts the keyboard into it", "[pages]") {
    OpenWindow open;
    SidePages& pages = *open.window.workspace()->pages();
    int entries = 0;
    for (const PageOffer& offer : pageOffers()) {
        if (offer.entry.isEmpty()) continue;
        INFO(offer.id.toStdString());
        pages.setCurrent(QStringLiteral("history"));
        QAction* entry = withKeys(open.window, offer.keys);
        REQUIRE(entry);
        CHECK(entry->text() == offer.entry);
        entry->trigger();
        CHECK(pages.current() == offer.id);
        CHECK(pages.currentPage().isAncestorOf(QApplication::focusWidget()));
        ++entries;
    }
    CHECK(entries == 3);
}

TEST_CASE("an id that no page has leaves the page in view", "[pages]") {
    OpenWindow open;
    SidePages& pages = *open.window.workspace()->pages();
    pages.setCurrent(QStringLiteral("numbers"));
    pages.setCurrent(QStringLiteral("not there"));
    CHECK(pages.current() == QLatin1String("numbers"));
}
