#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>
#include <memory>

#include "app/base/theme.h"
#include "app/document/edit.h"
#include "app/document/shown.h"
#include "core/base/history.h"
#include "core/people/population.h"

namespace theca::app {

/// What a page beside the charts is shown. Refers to the document, as Shown does.
struct PageContent {
    Shown shown;
    const History<Scenario>& history;
    int edition = 0;  ///< counts the scenarios that were opened; each has its own history
    const Theme& theme;
    std::shared_ptr<const PopulationExposure> people = {};  ///< null without people, and until it is computed
};

/// A page beside the charts. Only the page in view is kept up to date; it emits what the user asks for.
class SidePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const PageContent& content) = 0;
    using QWidget::show;
    /// Moves the focus to the start of the page; returns what should be scrolled into view, or null.
    virtual QWidget* takeFocus() { return nullptr; }
    /// Whether it shows PageContent::people.
    virtual bool showsPeople() const { return false; }

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    /// The drag ended, and with it the step.
    void sealed();
    /// The user wants to go back to a step of the history.
    void goToAsked(std::size_t step);
    /// It shows more than before and needs its content again.
    void contentWanted();
    /// Its controls are others than before.
    void rebuilt();
};

/// How a page is offered: by a button above the pages and optionally by an entry of the View menu.
struct PageOffer {
    QString id;      ///< stored for the next start
    QString button;  ///< one word
    QString tip;
    bool fills = false;  ///< uses all the height there is
    SidePage* (*make)(QWidget* parent) = nullptr;
    QString entry = {};  ///< text of the menu entry, with its mnemonic; empty: none
    QKeySequence keys = {};
};

}  // namespace theca::app
