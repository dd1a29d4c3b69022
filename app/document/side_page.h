#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

#include "app/base/theme.h"
#include "app/document/edit.h"
#include "app/document/shown.h"
#include "core/base/history.h"

namespace theca::app {

/// What a page beside the charts is shown. Refers to the document, as Shown does.
struct PageContent {
    Shown shown;
    const History<Scenario>& history;
    int edition = 0;  ///< counts the scenarios that were opened: another one has another history
    const Theme& theme;
};

/// A page beside the charts. Only the page in view is kept up to date; what the user does on it, it only asks for.
class SidePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const PageContent& content) = 0;
    using QWidget::show;
    /// Puts the keyboard where the page begins and returns what has to be scrolled into view; null for nothing.
    virtual QWidget* takeFocus() { return nullptr; }

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    /// The drag ended: the step is over.
    void sealed();
    /// The user wants a step of the history back.
    void goToAsked(std::size_t step);
    /// It shows more than before and has to be shown its content once more.
    void contentWanted();
    /// There are other controls than before.
    void rebuilt();
};

/// How a page is offered: by a button above the pages and, if it has one, by an entry of the View menu.
struct PageOffer {
    QString id;      ///< under which it is remembered for the next start
    QString button;  ///< one word
    QString tip;
    bool fills = false;  ///< it takes all the height there is
    SidePage* (*make)(QWidget* parent) = nullptr;
    QString entry = {};  ///< of the menu, with its mnemonic; empty: none
    QKeySequence keys = {};
};

}  // namespace theca::app
