#include "app/explore/side_pages.h"

#include <QVBoxLayout>

#include "app/evidence/numbers_panel.h"
#include "app/exercise/exercise_page.h"
#include "app/explore/exposure_page.h"
#include "app/explore/page_switch.h"
#include "app/history/history_panel.h"
#include "app/spine/spine_page.h"

namespace theca::app {

std::vector<PageOffer> pageOffers() {
    return {
        spinePage(),
        exposurePage(),
        numbersPage(),
        exercisePage(),
        historyPage(),
    };
}

SidePages::SidePages(QWidget* parent) : QWidget(parent), m_switch(new PageSwitch(this)) {
    m_switch->setAccessibleName(tr("What the right column shows"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const PageOffer& offer : pageOffers()) add(offer);
    rows->addStretch(0);
    connect(m_switch, &PageSwitch::currentChanged, this, [this] { emit currentChanged(current()); });
    showAlone();
}

QWidget* SidePages::switcher() const { return m_switch; }

void SidePages::add(const PageOffer& offer) {
    m_switch->addPage(offer.button, offer.tip);
    SidePage* page = offer.make(this);
    static_cast<QVBoxLayout*>(layout())->addWidget(page, offer.fills ? 1 : 0);
    m_ids << offer.id;
    m_pages.push_back(page);
    connect(page, &SidePage::edited, this, &SidePages::edited);
    connect(page, &SidePage::sealed, this, &SidePages::sealed);
    connect(page, &SidePage::goToAsked, this, &SidePages::goToAsked);
    connect(page, &SidePage::contentWanted, this, &SidePages::contentWanted);
    connect(page, &SidePage::rebuilt, this, &SidePages::rebuilt);
}

std::size_t SidePages::currentIndex() const { return static_cast<std::size_t>(m_switch->currentIndex()); }

QString SidePages::current() const { return m_ids[m_switch->currentIndex()]; }

void SidePages::setCurrent(const QString& id) { m_switch->setCurrentIndex(static_cast<int>(m_ids.indexOf(id))); }

void SidePages::showAlone() {
    for (SidePage* page : m_pages) page->setVisible(page == &currentPage());
}

void SidePages::show(const PageContent& content) {
    showAlone();
    currentPage().show(content);
}

}  // namespace theca::app
