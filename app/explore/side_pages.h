#pragma once

#include <QWidget>
#include <vector>

#include "app/document/side_page.h"

namespace theca::app {

class PageSwitch;

/// Every page beside the charts, in the order of their buttons. A new page is a folder of its own and a line here.
std::vector<PageOffer> pageOffers();

/// The pages beside the charts, and the buttons that pick the one in view, which stand elsewhere.
class SidePages final : public QWidget {
    Q_OBJECT

public:
    explicit SidePages(QWidget* parent = nullptr);

    /// Which page is in view, by its id; an id that no page has changes nothing.
    QString current() const;
    void setCurrent(const QString& id);
    SidePage& currentPage() const { return *m_pages[currentIndex()]; }
    /// The page of a type, null if there is none.
    template <class Page>
    Page* page() const {
        for (SidePage* one : m_pages)
            if (auto* found = qobject_cast<Page*>(one)) return found;
        return nullptr;
    }
    /// The buttons, for whoever has a place for them.
    QWidget* switcher() const;
    /// Shows only the page in view and gives it its content.
    void show(const PageContent& content);
    /// Only shows it, while there is no content.
    void showAlone();
    using QWidget::show;

signals:
    void currentChanged(const QString& id);
    /// What the user asks for on the pages.
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void sealed();
    void goToAsked(std::size_t step);
    void contentWanted();
    void rebuilt();

private:
    std::size_t currentIndex() const;
    void add(const PageOffer& offer);

    QStringList m_ids;
    std::vector<SidePage*> m_pages;
    PageSwitch* m_switch;
};

}  // namespace theca::app
